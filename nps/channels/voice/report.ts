import { CALL_ERRORS } from './errorCodes';
import { fieldsOf, isCallSid, isMachine, wholeNumber } from './readCall';

/** Why nobody was spoken to. `permanent`: this number will never work. */
export interface NoContact {
	readonly permanent: boolean;
	readonly mayCallAgain: boolean;
	readonly sentence: string;
}

/** What the provider reports about a call. */
export interface CallReport {
	readonly callSid: string;
	readonly outcome:
		| { readonly kind: 'underWay' }
		/** It was taken; whether anybody could be spoken to is known from what we were asked for meanwhile. */
		| { readonly kind: 'taken' }
		| ({ readonly kind: 'noContact' } & NoContact);
}

const missed = (sentence: string): CallReport['outcome'] => ({
	kind: 'noContact',
	permanent: false,
	mayCallAgain: true,
	sentence,
});

export const ANSWERED_BY_MACHINE = 'An answering machine took the call.';

const OUTCOMES: Readonly<Record<string, CallReport['outcome']>> = {
	queued: { kind: 'underWay' },
	initiated: { kind: 'underWay' },
	ringing: { kind: 'underWay' },
	'in-progress': { kind: 'underWay' },
	completed: { kind: 'taken' },
	busy: missed('The line was busy.'),
	'no-answer': missed('Nobody took the call.'),
	canceled: {
		kind: 'noContact',
		permanent: false,
		mayCallAgain: false,
		sentence: 'The call was cancelled at Twilio.',
	},
	failed: missed('The call could not be put through.'),
};

/** SIP answers that say there is no such number: not found, incomplete, exists nowhere. */
const NO_SUCH_NUMBER: ReadonlySet<number> = new Set([404, 484, 604]);

/** The report in a status callback's form fields; undefined when it is none. */
export function readCallReport(body: unknown): CallReport | undefined {
	const field = fieldsOf(body);
	const callSid = field('CallSid');
	const status = field('CallStatus').toLowerCase();
	const known = Object.hasOwn(OUTCOMES, status) ? OUTCOMES[status] : undefined;
	if (!isCallSid(callSid) || !known) return undefined;
	if (known.kind === 'taken' && isMachine(field('AnsweredBy'))) {
		return { callSid, outcome: missed(ANSWERED_BY_MACHINE) };
	}
	return { callSid, outcome: status === 'failed' ? failureIn(field) : known };
}

function failureIn(field: ReturnType<typeof fieldsOf>): CallReport['outcome'] {
	const error = CALL_ERRORS.get(wholeNumber(field('ErrorCode')) ?? 0);
	const unknown = NO_SUCH_NUMBER.has(wholeNumber(field('SipResponseCode')) ?? 0);
	if (!error && !unknown) return missed('The call could not be put through.');
	const permanent = unknown || error?.kind === 'permanent';
	return {
		kind: 'noContact',
		permanent,
		mayCallAgain: !permanent && error?.kind !== 'configuration',
		sentence: error?.sentence ?? 'This number does not exist or is no longer in use.',
	};
}

/** The words of a recording, written down by the provider after the call. */
export interface Transcription {
	readonly callSid: string;
	/** Empty where nothing could be understood. */
	readonly text: string;
}

const LONGEST_TRANSCRIPTION = 10_000;

export function readTranscription(body: unknown): Transcription | undefined {
	const field = fieldsOf(body);
	const callSid = field('CallSid');
	if (!isCallSid(callSid) || field('TranscriptionStatus') === '') return undefined;
	const isDone = field('TranscriptionStatus').toLowerCase() === 'completed';
	return { callSid, text: isDone ? field('TranscriptionText', LONGEST_TRANSCRIPTION) : '' };
}
