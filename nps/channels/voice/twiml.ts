import { cleanText } from '../../report/cleanText';
import { fill, type CallSettings } from '../../survey';
import { twilioTwiml, type VoiceResponse } from '../../vendor/twilio';
import type { CallStep } from './step';
import type { CallEvent } from './urls';
import { renderOpening, type CallWording } from './wording';

/** Twilio takes at most so many characters in one <Say>. */
const LONGEST_SAID = 2_000;
const LONGEST_LISTENED_S = 60;

export interface CallPage {
	readonly step: CallStep;
	readonly wording: CallWording;
	readonly settings: CallSettings;
	readonly test: boolean;
	/** Where Twilio goes on to. */
	urlOf(event: CallEvent, turn: number): string;
}

type Response = InstanceType<typeof VoiceResponse>;
type Speaker = Pick<Response, 'say'>;

/** TwiML for one step of a call. Texts of customers and brands are only ever text in it. */
export async function renderCall(page: CallPage): Promise<string> {
	const { VoiceResponse: Builder } = await twilioTwiml();
	const response = new Builder();
	RENDER[page.step.step](response, page as never);
	return response.toString();
}

const RENDER: {
	readonly [Name in CallStep['step']]: (
		response: Response,
		page: CallPage & { readonly step: Extract<CallStep, { step: Name }> },
	) => void;
} = {
	askScore(response, page) {
		const { step, wording } = page;
		const { words } = wording;
		const gather = listen(response, page, 'score', {
			// Two digits, so that both 1 and 10 can be keyed; "1" alone ends with # or with the pause.
			timeout: 4,
			speechTimeout: 'auto',
			...(wording.numbers && { hints: wording.numbers }),
		});
		const texts = step.opening === 'greeting' ? renderOpening(wording, page) : [words[step.opening]];
		speak(gather, page, texts);
		response.hangup();
	},

	askComment(response, page) {
		const { step, wording, settings } = page;
		const { followUp } = wording.wording.sms;
		const heard = fill(wording.wording.page.scoreSaved, { score: String(step.score) });
		const question = [heard, followUp[step.category]];
		if (isRecorded(page)) {
			speak(response, page, [...question, wording.words.recording]);
			record(response, page, settings.commentSeconds);
			return;
		}
		const gather = listen(response, page, 'comment', {
			timeout: 5,
			speechTimeout: '3',
			maxSpeechTime: Math.min(settings.commentSeconds, LONGEST_LISTENED_S),
		});
		speak(gather, page, question);
		response.hangup();
	},

	thank(response, page) {
		const { wording, words } = page.wording;
		speak(response, page, [wording.sms.thanks[page.step.category], words.goodbye]);
		response.hangup();
	},

	leave(response, page) {
		speak(response, page, [page.wording.words[page.step.words]]);
		response.hangup();
	},

	hangUp(response) {
		response.hangup();
	},
};

/** Twilio writes down recordings in English only; in other languages what is said is written down at once. */
function isRecorded({ settings, wording }: CallPage): boolean {
	return settings.comment === 'recording' && wording.wording.language === 'en';
}

type GatherOptions = NonNullable<Parameters<Response['gather']>[0]>;

function listen(
	response: Response,
	{ step, wording, urlOf }: CallPage & { readonly step: { readonly turn: number } },
	event: 'score' | 'comment',
	options: GatherOptions,
): Speaker {
	return response.gather({
		input: ['dtmf', 'speech'],
		action: urlOf(event, step.turn),
		method: 'POST',
		// Silence is answered, too.
		actionOnEmptyResult: true,
		numDigits: 2,
		finishOnKey: '#',
		language: wording.hear,
		...options,
	});
}

function record(
	response: Response,
	{ step, urlOf }: CallPage & { readonly step: { readonly turn: number } },
	seconds: number,
): void {
	const action = urlOf('comment', step.turn);
	response.record({
		action,
		method: 'POST',
		maxLength: seconds,
		timeout: 5,
		finishOnKey: '1234567890*#',
		playBeep: true,
		transcribe: true,
		transcribeCallback: urlOf('words', step.turn),
	});
	// An empty recording is not reported: the call goes on here.
	response.redirect({ method: 'POST' }, action);
}

function speak(speaker: Speaker, { wording }: CallPage, texts: readonly string[]): void {
	const { say: language, voice } = wording;
	// A voice with a maker, such as Polly.Amy, has a language of its own and takes no other.
	const how = voice?.includes('.') ? {} : { language };
	for (const text of texts) {
		speaker.say({ ...how, ...(voice && { voice: voice as never }) }, cleanText(text, LONGEST_SAID));
	}
}
