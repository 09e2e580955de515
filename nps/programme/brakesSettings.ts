import type { Caps, Repositories } from '../store/types';
import { differencesBetween } from '../survey/differences';
import { DEFAULT_CURRENCY, MILLIONTHS, type Prices } from './cost';
import { noteChanges } from './changeLog';
import type { Deps } from './deps';

/** The limits of sending, for the whole programme. Money in whole units of the currency. */
export interface BrakeSettings {
	/** Messages a day over all surveys; absent: no limit. */
	readonly dailyMessages?: number;
	/** Messages a day by survey key. */
	readonly surveyMessages: Readonly<Record<string, number>>;
	readonly dailySpend?: number;
	readonly monthlySpend?: number;
	/** ISO 4217, for what is shown; nothing is converted. */
	readonly currency: string;
	readonly prices: Prices;
	/** Shares from 0 to 1 above which a channel is paused; 0 turns that off. */
	readonly bounceLimit: number;
	readonly complaintLimit: number;
	/** With fewer messages within 24 hours a share says nothing. */
	readonly leastSent: number;
}

const DEFAULTS: BrakeSettings = {
	surveyMessages: {},
	currency: DEFAULT_CURRENCY,
	prices: {},
	bounceLimit: 0.05,
	complaintLimit: 0.003,
	leastSent: 20,
};

const SETTING = 'brakes';

/** The limits as they are set, defaults included. */
export async function brakeSettings({ brakes }: Pick<Repositories, 'brakes'>): Promise<BrakeSettings> {
	return { ...DEFAULTS, ...((await brakes.setting(SETTING)) as Partial<BrakeSettings> | undefined) };
}

/** What may be changed; `null` takes a limit away, what is left out stays. */
export interface BrakeChanges
	extends Partial<Pick<BrakeSettings, 'currency' | 'bounceLimit' | 'complaintLimit' | 'leastSent'>> {
	readonly dailyMessages?: number | null;
	readonly dailySpend?: number | null;
	readonly monthlySpend?: number | null;
	readonly surveyMessages?: Readonly<Record<string, number | null>>;
	readonly prices?: Prices;
}

/** Changes limits, and makes what the old ones had put off due again, to be judged by the new ones. */
export async function setLimits(
	deps: Deps,
	changes: BrakeChanges,
	by: string,
): Promise<{ readonly settings: BrakeSettings; readonly released: number }> {
	const now = deps.clock.now();
	return await deps.store.write(async (tx) => {
		const before = await brakeSettings(tx);
		const settings = withoutNulls({
			...before,
			...changes,
			surveyMessages: withoutNulls({ ...before.surveyMessages, ...changes.surveyMessages }),
			prices: { ...before.prices, ...changes.prices },
		}) as unknown as BrakeSettings;
		await tx.brakes.putSetting(SETTING, settings, by, now);
		await noteChanges(tx, deps, limitChanges(before, settings, by));
		return { settings, released: await tx.brakes.releaseCapped() };
	});
}

/** The limits that are others now, one change each: "surveyMessages.after-delivery" from 100 to 200. */
function limitChanges(before: BrakeSettings, after: BrakeSettings, by: string) {
	return differencesBetween(before, after).map((difference) => ({
		by,
		kind: 'limits' as const,
		subject: 'limits',
		...difference,
	}));
}

/** The caps one message of this survey is under. */
export function capsOf(
	{ dailyMessages, surveyMessages, dailySpend, monthlySpend }: BrakeSettings,
	surveyKey: string,
): Caps {
	const ofSurvey = Object.hasOwn(surveyMessages, surveyKey) ? surveyMessages[surveyKey] : undefined;
	return {
		...(dailyMessages !== undefined && { dailyMessages }),
		...(ofSurvey !== undefined && { surveyMessages: ofSurvey }),
		...(dailySpend !== undefined && { dailySpend: Math.round(dailySpend * MILLIONTHS) }),
		...(monthlySpend !== undefined && { monthlySpend: Math.round(monthlySpend * MILLIONTHS) }),
	};
}

function withoutNulls<Value>(values: Readonly<Record<string, Value | null>>): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== null),
	);
}
