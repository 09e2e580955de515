import { renderSurveySms } from '../channels/sms';
import { CHANNELS, type ChannelName } from '../events/channels';
import type { Customer } from '../events/candidate';
import type { RegisteredSurvey } from '../store/types';
import { wordingFor } from '../survey';
import { countSegments } from '../vendor/sms-segments';

/** Money is counted in millionths of the currency, so that sums are exact. */
export const MILLIONTHS = 1_000_000;

/** What one message of a channel is priced by, and what it costs until somebody says otherwise. */
interface Rate {
	readonly unit: 'segment' | 'call' | 'message';
	/** In the default currency. */
	readonly price: number;
}

export const DEFAULT_CURRENCY = 'USD';

/** Channels that cost money with most providers; all others are free. Prices are a start: every country has its own. */
const RATES: Readonly<Partial<Record<ChannelName, Rate>>> = {
	sms: { unit: 'segment', price: 0.0083 },
	voice: { unit: 'call', price: 0.014 },
	whatsapp: { unit: 'message', price: 0.03 },
};

/** The channels of this version that have a price. */
export const PRICED_CHANNELS: ReadonlyArray<{ channel: ChannelName } & Rate> = (
	Object.keys(CHANNELS) as ChannelName[]
).flatMap((channel) => {
	const rate = RATES[channel];
	return rate ? [{ channel, ...rate }] : [];
});

/** Price per unit by channel; absent ones have the default price. */
export type Prices = Readonly<Partial<Record<string, number>>>;

export interface SmsSize {
	readonly segments: number;
	/** GSM-7 fits 160 characters into the first segment, UCS-2 only 70. */
	readonly encoding: 'GSM-7' | 'UCS-2';
}

const REMEMBERED = 200;
const known = new Map<string, SmsSize>();

/** How many segments a text message is billed as. The same text is measured once. */
export function smsSize(text: string): SmsSize {
	const remembered = known.get(text);
	if (remembered) return remembered;
	if (known.size >= REMEMBERED) known.clear();
	const size = countSegments(text);
	known.set(text, size);
	return size;
}

/** Estimated cost of one message, in millionths; `text` is that of an SMS. */
export function costOf(channel: ChannelName, prices: Prices, text: string): number {
	const rate = RATES[channel];
	if (!rate) return 0;
	const units = rate.unit === 'segment' ? smsSize(text).segments : 1;
	return Math.round((prices[channel] ?? rate.price) * MILLIONTHS) * units;
}

/** The survey as this customer gets it by SMS; nothing for other channels, whose price does not depend on the text. */
export function billedText(
	channel: ChannelName,
	{ definition }: Pick<RegisteredSurvey, 'definition'>,
	{ locale }: Pick<Customer, 'locale'>,
	{ variant, reminder = false }: { readonly variant?: string; readonly reminder?: boolean } = {},
): string {
	return channel === 'sms' ? renderSurveySms(wordingFor(definition, locale, variant), { reminder }) : '';
}

/** "12.50 USD" of millionths; small amounts keep four digits. */
export function money(millionths: number, currency: string): string {
	const amount = millionths / MILLIONTHS;
	return `${amount.toFixed(amount !== 0 && Math.abs(amount) < 1 ? 4 : 2)} ${currency}`;
}
