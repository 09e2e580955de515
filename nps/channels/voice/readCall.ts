import { cleanText } from '../../report/cleanText';

/** What came over the line since we last spoke. */
export type Heard =
	| { readonly kind: 'keys'; readonly keys: string }
	/** `confidence` is the recogniser's own, 0 to 1; absent where it gave none. */
	| { readonly kind: 'speech'; readonly text: string; readonly confidence?: number }
	| { readonly kind: 'recording'; readonly seconds: number; readonly endedBy: string }
	| { readonly kind: 'nothing' };

/** A request for what to say next. */
export interface CallRequest {
	readonly callSid: string;
	readonly answeredBy: 'person' | 'machine';
	readonly heard: Heard;
}

const CALL_SID = /^CA[0-9a-f]{32}$/i;
const KEYS = /^[0-9*#]{1,20}$/;
const LONGEST_SPEECH = 10_000;
const LONGEST_RECORDING = 24 * 60 * 60;

/** What answered: only what is certainly no person counts as a machine, because an unsure guess is often a person. */
const MACHINE = /^(?:machine(?:_\w{1,20})?|fax)$/i;

/** The request in a voice webhook's form fields; undefined when it is none. Fields it does not know are left alone. */
export function readCall(body: unknown): CallRequest | undefined {
	const field = fieldsOf(body);
	const callSid = field('CallSid');
	if (!CALL_SID.test(callSid)) return undefined;
	return {
		callSid,
		answeredBy: isMachine(field('AnsweredBy')) ? 'machine' : 'person',
		heard: heardIn(field),
	};
}

function heardIn(field: Field): Heard {
	const keys = field('Digits');
	if (field('RecordingUrl', 2_000) !== '') {
		const seconds = wholeNumber(field('RecordingDuration')) ?? 0;
		return { kind: 'recording', seconds, endedBy: KEYS.test(keys) ? keys : '' };
	}
	if (KEYS.test(keys)) return { kind: 'keys', keys };
	const text = field('SpeechResult', LONGEST_SPEECH).trim();
	if (text === '') return { kind: 'nothing' };
	const confidence = confidenceOf(field('Confidence'));
	return { kind: 'speech', text, ...(confidence !== undefined && { confidence }) };
}

/** Twilio writes 0 where its recogniser gave no confidence. */
function confidenceOf(text: string): number | undefined {
	if (!/^[01](?:\.\d{1,20})?$/.test(text)) return undefined;
	const confidence = Number(text);
	return confidence > 0 && confidence <= 1 ? confidence : undefined;
}

export const isMachine = (answeredBy: string): boolean => MACHINE.test(answeredBy);

export type Field = (name: string, longest?: number) => string;

/** Reads own text fields of a form, cleaned; everything else is empty. */
export function fieldsOf(body: unknown): Field {
	return (name, longest = 320) => {
		if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return '';
		const value = (body as Readonly<Record<string, unknown>>)[name];
		return typeof value === 'string' ? cleanText(value.slice(0, longest)).trim() : '';
	};
}

export function wholeNumber(text: string): number | undefined {
	return /^\d{1,6}$/.test(text) ? Math.min(Number(text), LONGEST_RECORDING) : undefined;
}

export const isCallSid = (text: string): boolean => CALL_SID.test(text);
