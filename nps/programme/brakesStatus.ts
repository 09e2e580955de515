import { CHANNELS, type ChannelName } from '../events/channels';
import type { Batch, HeldBy, Pause } from '../store/types';
import { dayIn, pauseFor, pauseSentence } from './brakes';
import { waitsSentence } from './brakesApproval';
import { brakeSettings, type BrakeSettings } from './brakesSettings';
import { channelHealth } from './brakesWatch';
import { MILLIONTHS } from './cost';
import type { Deps } from './deps';

/** Everything that holds sending back, or may soon. Amounts in units of the currency. */
export interface BrakeStatus {
	readonly sending: 'running' | 'partly paused' | 'paused';
	/** All of it in words. */
	readonly sentence: string;
	readonly pauses: ReadonlyArray<Omit<Pause, 'id' | 'at'> & { at: string }>;
	/** By local day of the surveys: one, unless their time zones are far apart. */
	readonly days: ReadonlyArray<{ day: string; messages: number; limit?: number; cost: number; costLimit?: number }>;
	readonly month: { month: string; cost: number; costLimit?: number; currency: string };
	readonly surveys: ReadonlyArray<{ surveyKey: string; day: string; messages: number; limit?: number }>;
	/** Scheduled invitations that are held: by a pause (due ones), by a limit, or until somebody approves. */
	readonly waiting: Readonly<Record<HeldBy, number>>;
	readonly batches: ReadonlyArray<{
		batchId: string;
		surveyKey: string;
		customers: number;
		waiting: number;
		madeAt: string;
		endsAt: string;
	}>;
	/** Of the last 24 hours, or since the channel was resumed. */
	readonly channels: ReadonlyArray<{
		channel: string;
		sent: number;
		bounced: number;
		complained: number;
		bounceShare: number | null;
		complaintShare: number | null;
	}>;
	readonly limits: BrakeSettings;
}

export async function brakeStatus(deps: Deps): Promise<BrakeStatus> {
	const { store, clock } = deps;
	const now = clock.now();
	await store.invitations.expire(now);
	const limits = await brakeSettings(store);
	const pauses = await store.brakes.pauses();
	const known = await store.surveys.list();
	const surveys = await Promise.all(
		known.map(async ({ definition: { key, timeZone } }) => {
			const day = dayIn(timeZone, now);
			const { messages } = await store.brakes.usage(day, key);
			const limit = limits.surveyMessages[key];
			return { surveyKey: key, day, messages, ...(limit !== undefined && { limit }) };
		}),
	);
	const dates = surveys.length > 0 ? surveys.map(({ day }) => day) : [dayIn('utc', now)];
	const days = await Promise.all([...new Set(dates)].sort().map(async (day) => await dayOf(deps, limits, day)));
	const month = (days[0]?.day ?? '').slice(0, 7);
	const spent = await store.brakes.usage(month);
	const held = await store.brakes.held({});
	const waiting = { ...held, pause: await store.brakes.pausedAndDue(now) };
	const batches = await Promise.all((await store.brakes.openBatches(now)).map(async (batch) => await waitingOf(deps, batch)));
	const status = {
		sending: sendingOf(pauses),
		pauses: pauses.map(({ id: _id, at, ...pause }) => ({ ...pause, at: at.toISOString() })),
		days,
		month: {
			month,
			cost: spent.cost / MILLIONTHS,
			...(limits.monthlySpend !== undefined && { costLimit: limits.monthlySpend }),
			currency: limits.currency,
		},
		surveys,
		waiting,
		batches: batches.map(({ batch, waits }) => ({
			batchId: batch.id,
			surveyKey: batch.surveyKey,
			customers: batch.customers,
			waiting: waits,
			madeAt: batch.madeAt.toISOString(),
			endsAt: batch.endsAt.toISOString(),
		})),
		channels: await health(deps),
		limits,
	};
	const words = [
		...(pauses.length > 0 ? pauses.map(pauseSentence) : ['Nothing is paused.']),
		...(waiting.pause > 0 ? [`${count(waiting.pause)} due and wait for that.`] : []),
		...(waiting.cap > 0 ? [`${count(waiting.cap)} put off by a limit.`] : []),
		...batches.map(({ batch, waits }) => `${waits} of the survey "${batch.surveyKey}": ${waitsSentence(batch)}`),
	];
	return { ...status, sentence: words.join(' ') };
}

async function dayOf({ store }: Deps, { dailyMessages, dailySpend }: BrakeSettings, day: string) {
	const { messages, cost } = await store.brakes.usage(day);
	return {
		day,
		messages,
		...(dailyMessages !== undefined && { limit: dailyMessages }),
		cost: cost / MILLIONTHS,
		...(dailySpend !== undefined && { costLimit: dailySpend }),
	};
}

async function health(deps: Deps): Promise<BrakeStatus['channels']> {
	const names = (Object.keys(CHANNELS) as ChannelName[]).filter((name) => CHANNELS[name].address !== 'none');
	const share = (part: number, of: number) => (of > 0 ? part / of : null);
	return await Promise.all(
		names.map(async (name) => {
			const { sent, bounced, complained } = await channelHealth(deps, name);
			const shares = { bounceShare: share(bounced, sent), complaintShare: share(complained, sent) };
			return { channel: name, sent, bounced, complained, ...shares };
		}),
	);
}

async function waitingOf({ store }: Deps, batch: Batch): Promise<{ batch: Batch; waits: number }> {
	return { batch, waits: (await store.brakes.held({ batch: batch.id })).approval };
}

const sendingOf = (pauses: readonly Pause[]): BrakeStatus['sending'] => {
	if (pauses.length === 0) return 'running';
	return pauses.some(({ scope }) => scope === 'all') ? 'paused' : 'partly paused';
};

const count = (invitations: number): string =>
	invitations === 1 ? '1 invitation is' : `${invitations} invitations are`;

/** What holds back invitations of this survey at the moment, in words, each with what to do about it. */
export async function brakeNotices(deps: Deps, surveyKey: string): Promise<string[]> {
	const { brakes } = deps.store;
	const now = deps.clock.now();
	const pauses = (await brakes.pauses()).filter(
		(pause) => pause.scope.startsWith('channel:') || pauseFor([pause], surveyKey) !== undefined,
	);
	const batches = (await brakes.openBatches(now)).filter((batch) => batch.surveyKey === surveyKey);
	const { cap } = await brakes.held({ surveyKey });
	const waits = await Promise.all(batches.map(async (batch) => await waitingOf(deps, batch)));
	return [
		...pauses.map(
			(pause) =>
				`${pauseSentence(pause)} What is asked meanwhile is scheduled and goes out after NPS Records → Programme → Resume.`,
		),
		...waits
			.filter(({ waits: number }) => number > 0)
			.map(
				({ batch, waits: number }) =>
					`${number} of this survey wait. ${waitsSentence(batch)} Approve or reject it with NPS Records → Programme.`,
			),
		...(cap > 0 ? [`${count(cap)} put off by a daily or monthly limit and go out on the next day with room, oldest first.`] : []),
	];
}

/** Whether nothing of this survey goes out at all at the moment. */
export async function isPaused({ store }: Deps, surveyKey: string): Promise<boolean> {
	return pauseFor(await store.brakes.pauses(), surveyKey) !== undefined;
}
