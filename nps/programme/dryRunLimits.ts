import type { Policy } from '../eligibility';
import type { Caps, RegisteredSurvey, Usage } from '../store/types';
import { judgeAsk, type AskPlan } from './ask';
import { dayIn, nextStart } from './brakes';
import { capsOf, type BrakeSettings } from './brakesSettings';
import type { Deps } from './deps';
import type { Asked, Forecast } from './dryRun';

interface Run {
	readonly survey: RegisteredSurvey;
	readonly policy: Policy;
	readonly settings: BrakeSettings;
	readonly forecasts: readonly Forecast[];
	readonly plans: ReadonlyMap<Forecast, AskPlan>;
	readonly now: Date;
}

/** A limit of nothing, or next to nothing, moves nobody further than this. */
const MOST_DAYS = 400;

/** The forecasts with what exceeds a daily or monthly limit moved to the day that has room for it, oldest first. */
export async function limitedTo(deps: Deps, run: Run): Promise<readonly Forecast[]> {
	const { survey, settings, forecasts } = run;
	const caps = capsOf(settings, survey.definition.key);
	if (Object.keys(caps).length === 0) return forecasts;
	const room = roomFor(deps, survey, caps);
	const moved = new Map<Forecast, Forecast>();
	const asked = forecasts
		.filter((forecast) => forecast.kind === 'wouldAsk')
		.sort((a, b) => a.at.getTime() - b.at.getTime());
	for (const forecast of asked) moved.set(forecast, await move(run, forecast, room));
	return forecasts.map((forecast) => moved.get(forecast) ?? forecast);
}

type Room = ReturnType<typeof roomFor>;

async function move(run: Run, forecast: Asked, room: Room): Promise<Forecast> {
	let { at } = forecast;
	for (let day = 0; day < MOST_DAYS; day++) {
		const next = await room.take(at, forecast.cost);
		if (!next) {
			const isLater = at > forecast.at;
			return isLater ? { ...forecast, at, sentence: 'Put off by a daily or monthly limit.' } : forecast;
		}
		at = windowAt(run, forecast, next);
	}
	return { ...forecast, at, sentence: 'The daily and monthly limits leave no room for it within a year.' };
}

/** When the recipient may be written to, from then on. */
function windowAt({ survey, policy, plans, now }: Run, forecast: Asked, due: Date): Date {
	const plan = plans.get(forecast);
	if (!plan) return due;
	const { customer, channel } = forecast;
	const terms = { survey, policy: { ...policy, channels: [channel] }, customer };
	const decision = judgeAsk(terms, { ...plan, due }, {}, now);
	return decision.ask && decision.at > due ? decision.at : due;
}

/** Counts what is taken on top of what was really sent, day by day. */
function roomFor({ store }: Deps, { definition: { key, timeZone } }: RegisteredSurvey, caps: Caps) {
	const used = new Map<string, { messages: number; cost: number }>();
	/** Days known to be full: for what costs money, and for what does not. */
	const full = { paid: new Date(0), free: new Date(0) };

	const usage = async (period: string, surveyKey?: string) => {
		const name = `${period} ${surveyKey ?? ''}`;
		const known = used.get(name);
		if (known) return known;
		const counted: Usage = await store.brakes.usage(period, surveyKey);
		const fresh = { ...counted };
		used.set(name, fresh);
		return fresh;
	};

	return {
		/** Takes room for one message; gives the moment to try again at where there is none. */
		async take(at: Date, cost: number): Promise<Date | undefined> {
			const kind = cost > 0 ? 'paid' : 'free';
			if (at < full[kind]) return full[kind];
			const day = dayIn(timeZone, at);
			const [all, month, survey] = [await usage(day), await usage(day.slice(0, 7)), await usage(day, key)];
			const { dailyMessages, surveyMessages, dailySpend, monthlySpend } = caps;
			const over = (value: number, cap: number | undefined) => cap !== undefined && value > cap;
			const monthIsFull = cost > 0 && over(month.cost + cost, monthlySpend);
			const dayIsFull =
				over(all.messages + 1, dailyMessages) ||
				over(survey.messages + 1, surveyMessages) ||
				(cost > 0 && over(all.cost + cost, dailySpend));
			if (monthIsFull || dayIsFull) {
				full[kind] = nextStart(timeZone, at, monthIsFull ? 'month' : 'day');
				return full[kind];
			}
			for (const counter of [all, month, survey]) {
				counter.messages++;
				counter.cost += cost;
			}
			return undefined;
		},
	};
}
