import { parseReply } from '../../reply';
import { toScore, type Score } from '../../score';
import type { ConversationInput } from '../../survey';
import type { Heard } from './readCall';

/** Below this the recogniser may have heard another number. */
const LEAST_CONFIDENCE = 0.5;
/** Shorter recordings are not written down by Twilio. */
const LONGEST_UNTRANSCRIBED = 2;
const OPT_OUT_KEY = '*';

interface ListeningOptions {
	readonly awaited: 'score' | 'comment';
	/** What the recogniser listened for. */
	readonly language: string;
	readonly locale?: string;
}

/**
 * What was heard as a step of the conversation; `later` where words have been recorded and are still being written down.
 * Only a clear number from 0 to 10 is a score; the star key and words that ask for it are an opt-out at any time.
 */
export function inputOf(
	heard: Heard,
	options: ListeningOptions,
): ConversationInput | 'later' {
	switch (heard.kind) {
		case 'keys':
			return ofKeys(heard.keys);
		case 'speech':
			return ofSpeech(heard.text, heard.confidence, options);
		case 'recording':
			if (heard.endedBy.includes(OPT_OUT_KEY)) return ofKeys(heard.endedBy);
			return heard.seconds > LONGEST_UNTRANSCRIBED ? 'later' : { kind: 'unheard' };
		case 'nothing':
			return { kind: 'unheard' };
	}
}

function ofKeys(keys: string): ConversationInput {
	const star = keys.indexOf(OPT_OUT_KEY);
	const score = scoreOf(star < 0 ? keys : keys.slice(0, star));
	if (star >= 0) {
		return { kind: 'text', reply: { ...parseReply(''), score, optOut: true }, text: '' };
	}
	return score === null ? { kind: 'unheard' } : { kind: 'score', score };
}

/** "7", "07", "10"; keys beyond it, such as 11, are no score. */
function scoreOf(keys: string): Score | null {
	const digits = keys.replace(/#$/, '');
	return toScore(/^0\d$/.test(digits) ? digits.slice(1) : digits);
}

function ofSpeech(
	text: string,
	confidence: number | undefined,
	{ awaited, language, locale }: ListeningOptions,
): ConversationInput {
	const reply = parseReply(text, { language, locale });
	if (confidence === undefined || confidence >= LEAST_CONFIDENCE) {
		const { score, optOut, comment } = reply;
		if (awaited === 'score' && score !== null && !optOut && isScoreInASentence(text, comment)) {
			return { kind: 'score', score };
		}
		return { kind: 'text', reply, text };
	}
	if (awaited === 'score' && !reply.optOut && candidatesIn(reply)) return { kind: 'unheard' };
	return { kind: 'text', reply: { ...reply, score: null, optIn: false, help: false }, text };
}

/** "I'd give it an eight": the whole sentence is the score, so the follow-up is still asked. */
function isScoreInASentence(text: string, comment: string | undefined): boolean {
	if (comment === undefined) return true;
	const isShort = UNSPACED.test(text) ? text.length <= 10 : text.split(/\s+/u).length <= 6;
	return isShort && comment === text.trim();
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const candidatesIn = ({ score, ambiguous }: ReturnType<typeof parseReply>): boolean => score !== null || ambiguous;
