import { CHANNELS, type ChannelName } from '../events/channels';
import { MINUTE } from '../clock';
import type { Customer } from '../events/candidate';
import type { HeldBy } from '../invitation';
import type { Caps, Charge, Pause, RegisteredSurvey, Repositories } from '../store/types';
import { dayIn as localDay } from '../store/rollup/day';
import { DateTime } from '../vendor/luxon';
import { billedText, costOf, money } from './cost';
import { brakeSettings, capsOf, type BrakeSettings } from './brakesSettings';

/** Why a message does not go out now, and from when on it may be tried again. */
export interface Hold {
	readonly kind: HeldBy;
	readonly sentence: string;
	readonly until: Date;
}

export type Braked =
	| { readonly hold: Hold; readonly charge?: undefined }
	/** Free to go; `charge` is what was counted, to be released if the message certainly was not accepted. */
	| { readonly hold?: undefined; readonly charge?: Charge };

export interface BrakedMessage {
	readonly survey: Pick<RegisteredSurvey, 'definition'>;
	readonly channel: ChannelName;
	readonly customer: Pick<Customer, 'locale'>;
	readonly now: Date;
	/** What an SMS says, where it does not ask the survey's question. */
	readonly text?: string;
	/** What decides how an SMS asks the question. */
	readonly variant?: string;
	readonly reminder?: boolean;
	/** Whether it was put off by a cap before: newer ones wait behind those. */
	readonly waited?: boolean;
}

const LOOK_AGAIN_MS = 15 * MINUTE;

/**
 * Whether a message may go out at this moment: no pause, and no cap reached. To be asked inside the transaction in which
 * the intent to send is written down; it counts the message there. A link somebody else hands over is never held.
 */
export async function brakesHold(tx: Repositories, message: BrakedMessage): Promise<Braked> {
	const { survey, channel, customer, now } = message;
	if (CHANNELS[channel].address === 'none') return {};
	const { key, timeZone } = survey.definition;
	const pause = pauseFor(await tx.brakes.pauses(), key, channel);
	const soon = new Date(now.getTime() + LOOK_AGAIN_MS);
	if (pause) return { hold: { kind: 'pause', sentence: pauseSentence(pause), until: soon } };

	const settings = await brakeSettings(tx);
	const caps = capsOf(settings, key);
	const day = dayIn(timeZone, now);
	const text = message.text ?? billedText(channel, survey, customer, message);
	const charge = { surveyKey: key, day, cost: costOf(channel, settings.prices, text) };
	if (!message.waited && (await othersWaitLonger(tx, charge, caps, now))) {
		return { hold: { kind: 'cap', sentence: BEHIND_OTHERS, until: soon } };
	}
	const cap = await tx.brakes.charge(charge, caps);
	if (!cap) return { charge };
	return { hold: { kind: 'cap', ...capHold(cap, caps, settings, key, timeZone, now) } };
}

const BEHIND_OTHERS =
	'Waits behind invitations that a daily limit put off before: they take what is left of today.';

/** Whether older ones that a cap put off, and that are due again, take all that is left. */
async function othersWaitLonger(
	tx: Repositories,
	{ surveyKey, day }: Charge,
	{ dailyMessages, surveyMessages }: Caps,
	now: Date,
): Promise<boolean> {
	for (const [cap, key] of [
		[dailyMessages, undefined],
		[surveyMessages, surveyKey],
	] as const) {
		if (cap === undefined) continue;
		const left = cap - (await tx.brakes.usage(day, key)).messages;
		if (left > 0 && (await tx.brakes.cappedAndDue(key, now, left)) >= left) return true;
	}
	return false;
}

/** What a reached cap says, and when it is open again. */
function capHold(
	cap: keyof Caps,
	caps: Caps,
	{ currency }: BrakeSettings,
	surveyKey: string,
	timeZone: string,
	now: Date,
): { sentence: string; until: Date } {
	const reached = {
		dailyMessages: `The daily limit of ${caps.dailyMessages} messages is reached`,
		surveyMessages: `The daily limit of ${caps.surveyMessages} messages of the survey "${surveyKey}" is reached`,
		dailySpend: `The daily limit of ${money(caps.dailySpend ?? 0, currency)} is reached`,
		monthlySpend: `The monthly limit of ${money(caps.monthlySpend ?? 0, currency)} is reached`,
	}[cap];
	const until = nextStart(timeZone, now, cap === 'monthlySpend' ? 'month' : 'day');
	return { sentence: `${reached}; put off to ${dayIn(timeZone, until)}.`, until };
}

/** The pause that keeps a message of this survey on this channel, if any. */
export function pauseFor(
	pauses: readonly Pause[],
	surveyKey: string,
	channel?: ChannelName,
): Pause | undefined {
	return pauses.find(
		({ scope }) =>
			scope === 'all' ||
			scope === `survey:${surveyKey}` ||
			(channel !== undefined && scope === `channel:${channel}`),
	);
}

/** What is paused, in words: "Sending", "The survey "x"", "Sending by SMS". */
export function scopeName(scope: Pause['scope']): string {
	const [kind, ...name] = scope.split(':');
	const rest = name.join(':');
	if (kind === 'survey') return `The survey "${rest}"`;
	if (kind === 'channel') return `Sending by ${(CHANNELS as Record<string, { name: string }>)[rest]?.name ?? rest}`;
	return 'Sending';
}

/** Who paused what, since when and why. */
export function pauseSentence({ scope, by, at, reason }: Pause): string {
	const since = `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
	return `${scopeName(scope)} is paused since ${since} by ${by}: ${reason}`;
}

/** The ISO date in the zone; in UTC when there is no such zone. */
export function dayIn(zone: string, at: Date): string {
	return localDay(zone, at);
}

/** When the next day, or month, begins in the zone. */
export function nextStart(zone: string, at: Date, unit: 'day' | 'month'): Date {
	return localTime(zone, at)
		.startOf(unit)
		.plus({ [unit]: 1 })
		.toJSDate();
}

function localTime(zone: string, at: Date) {
	const local = DateTime.fromJSDate(at, { zone });
	return local.isValid ? local : DateTime.fromJSDate(at, { zone: 'utc' });
}
