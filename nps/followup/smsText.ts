import { cleanText } from '../report/cleanText';
import { fillMessage, plainText, type FollowUpFacts } from './fillMessage';
import { PLACEHOLDER } from './placeholders';

/** Characters of one text message, over all its segments; Twilio takes no more. */
export const LONGEST_SMS = 1_600;

/** What is quoted of a comment at most: every 153 characters are billed as another message. */
const LONGEST_QUOTE = 300;

const TEST = '[TEST] ';

/** A text message that names its sender. A quoted comment is shortened until the message fits; the text around it never is. */
export function smsText(template: string, facts: FollowUpFacts, options: { readonly test?: boolean } = {}): string {
	const signed = signedWith(template, facts.brand);
	const mark = options.test ? TEST : '';
	const filled = (quote: number) => mark + cleanText(plainText(fillMessage(signed, facts, quote)));
	const whole = filled(LONGEST_QUOTE);
	if (whole.length <= LONGEST_SMS) return whole;
	const mentions = signed.split('{comment}').length - 1;
	const room = LONGEST_SMS - filled(0).length - mentions;
	return filled(mentions === 0 ? 0 : Math.max(0, Math.floor(room / mentions))).slice(0, LONGEST_SMS);
}

/** How long the text message can become without a comment, whoever gets it from whom. */
export function longestSms(template: string, link = ''): number {
	const longest: Readonly<Record<string, number>> = {
		agent: 60,
		brand: 80,
		comment: 0,
		firstName: 60,
		link: link.length,
		name: 60,
		score: 2,
	};
	const signed = signedWith(template, '');
	const fixed = signed.replace(PLACEHOLDER, '').length + TEST.length;
	return [...signed.matchAll(PLACEHOLDER)].reduce((sum, [, name = '']) => sum + (longest[name] ?? 0), fixed);
}

function signedWith(template: string, brand: string): string {
	return template.includes('{brand}') || (brand !== '' && template.includes(brand))
		? template
		: `{brand}: ${template}`;
}
