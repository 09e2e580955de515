import { CHANNELS, type ChannelName, type SendingChannel } from '../events/channels';
import type { Customer } from '../events/candidate';
import { PREVIEW_TOKEN, surveyLink, unsubscribeLink } from '../invitation';
import type { RegisteredSurvey } from '../store/types';
import { LANGUAGES } from '../survey';
import { dayIn } from './brakes';
import type { BrakeSettings } from './brakesSettings';
import { compose } from './compose';
import { MILLIONTHS, money, smsSize } from './cost';
import type { Asked, Forecast } from './dryRun';

/** What a run would do, in numbers. Amounts in units of the currency. */
export interface DryRunSummary {
	readonly sentence: string;
	readonly customers: number;
	readonly wouldAsk: number;
	readonly wouldSkip: number;
	readonly skippedBecause: ReadonlyArray<{ reason: string; customers: number; example: string }>;
	readonly byChannel: ReadonlyArray<{
		channel: string;
		customers: number;
		/** Billed segments of text messages. */
		segments?: number;
		cost: number;
	}>;
	/** In the survey's time zone. */
	readonly byDay: ReadonlyArray<{ day: string; customers: number }>;
	/** One message for each channel and language. */
	readonly messages: readonly SampleMessage[];
	/** An estimate, by the prices set in NPS Records. */
	readonly cost: { readonly amount: number; readonly currency: string };
	/** What would hold back some of them at this moment, in words. */
	readonly heldBack: readonly string[];
}

interface SampleMessage {
	readonly channel: string;
	readonly language: string;
	readonly customers: number;
	readonly subject?: string;
	readonly text: string;
	/** Of a text message: what one of them is billed as. */
	readonly segments?: number;
	readonly encoding?: string;
}

export function summaryOf(
	survey: RegisteredSurvey,
	{ currency }: BrakeSettings,
	forecasts: readonly Forecast[],
): DryRunSummary {
	const asked = forecasts.filter((forecast) => forecast.kind === 'wouldAsk');
	const skipped = forecasts.filter((forecast) => forecast.kind === 'wouldSkip');
	const cost = sum(asked.map((each) => each.cost));
	const { timeZone } = survey.definition;
	const days = groups(asked, ({ at }) => dayIn(timeZone, at))
		.map(([day, of]) => ({ day, customers: of.length }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	const byChannel = groups(asked, ({ channel }) => channel).map(([channel, of]) => ({
		channel,
		customers: of.length,
		...(channel === 'sms' && { segments: sum(of.map(({ segments }) => segments ?? 0)) }),
		cost: sum(of.map((each) => each.cost)) / MILLIONTHS,
	}));
	const skippedBecause = groups(skipped, ({ reason }) => reason)
		.map(([reason, of]) => ({ reason, customers: of.length, example: of[0]?.sentence ?? '' }))
		.sort((a, b) => b.customers - a.customers);
	const numbers = {
		customers: forecasts.length,
		wouldAsk: asked.length,
		wouldSkip: skipped.length,
		skippedBecause,
		byChannel,
		byDay: days,
		messages: samples(survey, asked),
		cost: { amount: cost / MILLIONTHS, currency },
		heldBack: [...new Set(asked.flatMap(({ sentence }) => sentence ?? []))],
	};
	return { sentence: inWords(numbers, cost), ...numbers };
}

function inWords(
	{ customers, wouldAsk, wouldSkip, skippedBecause, byChannel, byDay, cost, heldBack }: Omit<DryRunSummary, 'sentence'>,
	millionths: number,
): string {
	if (customers === 0) return 'There is nobody to ask.';
	const channels = byChannel.map(({ channel, customers: count, segments }) => {
		const { name } = CHANNELS[channel as ChannelName];
		return `${count} by ${name}${segments === undefined ? '' : ` in ${segments} segments`}`;
	});
	const [first, last] = [byDay[0]?.day, byDay.at(-1)?.day];
	const days = first === last ? `on ${first}` : `from ${first} to ${last}`;
	const paid = millionths > 0 ? `, for about ${money(millionths, cost.currency)}` : '';
	const asks = wouldAsk > 0 ? ` (${channels.join(', ')}; ${days}${paid})` : '';
	const reasons = skippedBecause.map(({ reason, customers: count }) => `${count} ${reason}`);
	const skips = wouldSkip > 0 ? `, ${wouldSkip} would be skipped (${reasons.join(', ')})` : '';
	return [
		`Dry run: of ${customers} ${customers === 1 ? 'customer' : 'customers'} ${wouldAsk} would be asked${asks}${skips}. Nothing was sent or stored.`,
		...heldBack,
	].join(' ');
}

/** The first message of each channel and language. */
function samples(survey: RegisteredSurvey, asked: readonly Asked[]): SampleMessage[] {
	return groups(asked, ({ channel, customer }) => `${channel} ${languageOf(survey, customer)}`).flatMap(
		([, of]) => {
			const [first] = of;
			if (!first || first.channel === 'web') return [];
			return [{ ...sampleOf(survey, first, first.channel), customers: of.length }];
		},
	);
}

function sampleOf(
	survey: RegisteredSurvey,
	{ customer }: Asked,
	channel: SendingChannel,
): Omit<SampleMessage, 'customers'> {
	const links = {
		survey: surveyLink(survey.baseUrl, PREVIEW_TOKEN),
		unsubscribe: unsubscribeLink(survey.baseUrl, PREVIEW_TOKEN),
	};
	const address = customer.email ?? customer.phone;
	const message = compose(channel, survey, { id: 'preview', customer, address, test: false }, links);
	const about = { channel, language: languageOf(survey, customer) };
	if (message.channel === 'email') return { ...about, subject: message.subject, text: message.text };
	return { ...about, text: message.body, ...(message.channel === 'sms' && smsSize(message.body)) };
}

/** The language a customer reads: their own where the survey speaks it. */
function languageOf({ definition }: RegisteredSurvey, { locale }: Customer): string {
	const own = locale?.split(/[-_]/)[0]?.toLowerCase();
	return own && Object.hasOwn(LANGUAGES, own) ? own : definition.language;
}

function groups<Value>(values: readonly Value[], nameOf: (value: Value) => string): Array<[string, Value[]]> {
	const found = new Map<string, Value[]>();
	for (const value of values) {
		const name = nameOf(value);
		const group = found.get(name);
		if (group) group.push(value);
		else found.set(name, [value]);
	}
	return [...found];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
