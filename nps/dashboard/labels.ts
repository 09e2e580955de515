import { CHANNELS } from '../events/channels';
import { cleanLine } from '../report/cleanText';
import { escapeHtml } from '../report/escapeHtml';
import type { Breakdown, FilterDimension } from './view';

const LONGEST_LABEL = 60;

/** A name that somebody else wrote, cut to fit; never empty. */
export function shortened(text: string, longest = LONGEST_LABEL): string {
	return cleanLine(text, longest) || '(empty)';
}

/** The same, ready for HTML. */
export function label(text: string, longest = LONGEST_LABEL): string {
	return escapeHtml(shortened(text, longest));
}

export const DIMENSION_NAMES: Readonly<Record<FilterDimension, string>> = {
	channel: 'Channel',
	team: 'Team',
	agent: 'Agent',
	segment: 'Segment',
	variant: 'Variant',
	theme: 'Theme',
	hour: 'Send hour',
};

/** What the groups are together, in a sentence: "teams". */
export const GROUP_WORDS: Readonly<Record<Breakdown, string>> = {
	channel: 'channels',
	team: 'teams',
	agent: 'agents',
	segment: 'segments',
	variant: 'variants',
	hour: 'send hours',
};

/** A value of a dimension as people read it. */
export function valueName(dimension: FilterDimension, value: string): string {
	if (dimension === 'channel') return channelName(value);
	if (dimension === 'hour') return /^\d\d$/.test(value) ? `${value}:00` : value;
	if (dimension === 'segment') return value.replace('=', ': ');
	if (dimension === 'theme') {
		const { theme, sentiment } = themeOf(value);
		return sentiment === '' ? capitalised(theme) : `${capitalised(theme)}, ${sentiment}`;
	}
	return value;
}

/** "delivery" and "negative" of "delivery=negative". */
export function themeOf(value: string): { readonly theme: string; readonly sentiment: string } {
	const at = value.lastIndexOf('=');
	return at < 0 ? { theme: value, sentiment: '' } : { theme: value.slice(0, at), sentiment: value.slice(at + 1) };
}

const OTHER_CHANNELS: Readonly<Record<string, string>> = { voice: 'Phone call', web: 'Link or widget', other: 'Elsewhere' };

export function channelName(channel: string): string {
	if (Object.hasOwn(OTHER_CHANNELS, channel)) return OTHER_CHANNELS[channel] ?? channel;
	return Object.hasOwn(CHANNELS, channel) ? capitalised(CHANNELS[channel as keyof typeof CHANNELS].name) : channel;
}

export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase('en') + text.slice(first.length);
}
