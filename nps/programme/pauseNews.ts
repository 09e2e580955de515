import { DAY } from '../clock';
import type { PauseNews } from '../store/types';
import { pauseSentence } from './brakes';
import type { Deps } from './deps';

/** That sending was paused, or goes on, as the NPS Activity Trigger tells it. */
export interface PauseItem {
	readonly pauseId: string;
	/** Whether the pause came into force, or ended. */
	readonly paused: boolean;
	/** "all", "survey:" and its key, or "channel:" and its name. */
	readonly scope: string;
	readonly surveyKey?: string;
	readonly channel?: string;
	readonly reason: string;
	/** Who paused, or who ended it. */
	readonly by: string;
	readonly at: string;
	/** Made by the programme itself, because too much bounced. */
	readonly automatic: boolean;
	/** Of one that has ended: since when it was in force. */
	readonly pausedAt?: string;
	readonly sentence: string;
}

interface Query {
	readonly limit: number;
}

/** Nobody needs to hear of a pause that was over so long ago; the first poll of a new workflow would bring them all. */
const OLD_NEWS_MS = 7 * DAY;

export async function claimPauseNews(deps: Deps, { limit }: Query, leaseMs: number): Promise<PauseItem[]> {
	const now = deps.clock.now();
	const news = await deps.store.brakes.claimPauseNews({ limit, leaseMs, now });
	const old = news.filter((one) => isOld(one, now));
	if (old.length > 0) await settlePauseNews(deps, old.map(pauseItem));
	return news.filter((one) => !isOld(one, now)).map(pauseItem);
}

export async function peekPauseNews(deps: Deps, { limit }: Query): Promise<PauseItem[]> {
	const now = deps.clock.now();
	return (await deps.store.brakes.peekPauseNews({ limit, now })).filter((one) => !isOld(one, now)).map(pauseItem);
}

/** Notes that these items have reached a running workflow: they never come again. */
export async function settlePauseNews(deps: Deps, items: readonly unknown[]): Promise<void> {
	const told = items.flatMap((item) => {
		const { pauseId, paused } = item as Partial<PauseItem>;
		return typeof pauseId === 'string' && typeof paused === 'boolean'
			? [{ pauseId, kind: paused ? ('began' as const) : ('ended' as const) }]
			: [];
	});
	if (told.length > 0) await deps.store.brakes.markPauseTold(told, deps.clock.now());
}

/** A pause that is in force is news however old it is. */
function isOld(news: PauseNews, now: Date): boolean {
	const over = news.kind === 'ended' ? news.endedAt : news.pause.endedAt;
	return over !== undefined && now.getTime() - over.getTime() > OLD_NEWS_MS;
}

function pauseItem(news: PauseNews): PauseItem {
	const { id, scope, reason, by, at, automatic } = news.pause;
	const [kind, ...name] = scope.split(':');
	const about = {
		pauseId: id,
		paused: news.kind === 'began',
		scope,
		...(kind === 'survey' && { surveyKey: name.join(':') }),
		...(kind === 'channel' && { channel: name.join(':') }),
		reason,
		automatic,
	};
	if (news.kind === 'began') {
		return { ...about, by, at: at.toISOString(), sentence: pauseSentence(news.pause) };
	}
	const { endedAt, endedBy } = news;
	return {
		...about,
		by: endedBy,
		at: endedAt.toISOString(),
		pausedAt: at.toISOString(),
		sentence: `Sending goes on: ${endedBy} ended the pause of ${at.toISOString()} (${reason}).`,
	};
}
