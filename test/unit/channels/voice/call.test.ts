import {
	callUrl,
	callWording,
	inputOf,
	readCall,
	readCallReport,
	readTranscription,
	renderCall,
	renderOpening,
	spokenLanguage,
	type CallStep,
	type Heard,
} from '../../../../nps/channels/voice';
import { CALL_DEFAULTS, LANGUAGES, advance, startConversation, type CallSettings } from '../../../../nps/survey';
import { DEFINITION } from '../../../support/programme';
import { parseTwiml } from '../../../support/twimlWalker';

const SID = `CA${'a'.repeat(32)}`;
const call = (fields: object) => readCall({ CallSid: SID, ...fields })?.heard;

describe('what a request says', () => {
	it.each([
		[{}, { kind: 'nothing' }],
		[{ Digits: '' }, { kind: 'nothing' }],
		[{ Digits: 'hangup' }, { kind: 'nothing' }],
		[{ Digits: '10' }, { kind: 'keys', keys: '10' }],
		[{ Digits: '*' }, { kind: 'keys', keys: '*' }],
		[{ SpeechResult: ' nine. ', Confidence: '0.91' }, { kind: 'speech', text: 'nine.', confidence: 0.91 }],
		[{ SpeechResult: 'nine', Confidence: '0.0' }, { kind: 'speech', text: 'nine' }],
		[{ SpeechResult: 'nine', Confidence: 'high' }, { kind: 'speech', text: 'nine' }],
		[{ RecordingUrl: 'https://x', RecordingDuration: '7', Digits: 'hangup' }, { kind: 'recording', seconds: 7, endedBy: '' }],
		[{ RecordingUrl: 'https://x', RecordingDuration: 'x', Digits: '*' }, { kind: 'recording', seconds: 0, endedBy: '*' }],
	])('%j', (fields, heard) => {
		expect(call(fields)).toEqual(heard);
	});

	it.each([
		['human', 'person'],
		['unknown', 'person'],
		['', 'person'],
		['machine_start', 'machine'],
		['machine_end_beep', 'machine'],
		['fax', 'machine'],
		['machines are fine', 'person'],
	])('answered by "%s" is a %s', (AnsweredBy, answeredBy) => {
		expect(readCall({ CallSid: SID, AnsweredBy })?.answeredBy).toBe(answeredBy);
	});
});

describe('what a report says', () => {
	const outcome = (fields: object) => readCallReport({ CallSid: SID, ...fields })?.outcome;

	it.each(['queued', 'initiated', 'ringing', 'in-progress'])('%s settles nothing', (CallStatus) => {
		expect(outcome({ CallStatus })).toEqual({ kind: 'underWay' });
	});

	it.each(['busy', 'no-answer', 'failed'])('%s is worth another call', (CallStatus) => {
		expect(outcome({ CallStatus })).toMatchObject({ kind: 'noContact', mayCallAgain: true, permanent: false });
	});

	it('completed with a machine reached nobody', () => {
		expect(outcome({ CallStatus: 'completed' })).toEqual({ kind: 'taken' });
		expect(outcome({ CallStatus: 'completed', AnsweredBy: 'fax' })).toMatchObject({ kind: 'noContact' });
	});

	it.each([
		[{ SipResponseCode: '404' }, true, false],
		[{ SipResponseCode: '486' }, false, true],
		[{ ErrorCode: '13225' }, true, false],
		[{ ErrorCode: '21215' }, false, false],
		[{ ErrorCode: '10004' }, false, true],
		[{ ErrorCode: '99999' }, false, true],
	])('failed with %j', (fields, permanent, mayCallAgain) => {
		expect(outcome({ CallStatus: 'failed', ...fields })).toMatchObject({ permanent, mayCallAgain });
	});

	it('a transcription that failed has no words', () => {
		const form = { CallSid: SID, TranscriptionText: 'x' };
		expect(readTranscription({ ...form, TranscriptionStatus: 'completed' })).toEqual({ callSid: SID, text: 'x' });
		expect(readTranscription({ ...form, TranscriptionStatus: 'failed' })).toEqual({ callSid: SID, text: '' });
		expect(readTranscription(form)).toBeUndefined();
	});
});

describe('what is heard', () => {
	const input = (heard: Heard, awaited: 'score' | 'comment' = 'score', language = 'en') =>
		inputOf(heard, { awaited, language });
	const says = (text: string, confidence?: number): Heard => ({ kind: 'speech', text, confidence });

	it.each(['11', '57', '99', '#', '100', '1#0', '8*'])('keys %s are no score that stands alone', (keys) => {
		const read = input({ kind: 'keys', keys });
		expect(read).not.toMatchObject({ kind: 'score', score: expect.any(Number) as number });
	});

	it.each([...Array.from({ length: 11 }, (_, score) => [String(score), score] as const), ['00', 0] as const, ['07', 7] as const])(
		'key %s is the score %i',
		(keys, score) => {
			expect(input({ kind: 'keys', keys })).toEqual({ kind: 'score', score });
		},
	);

	it('the star keeps a score that was keyed before it, and none that follows', () => {
		expect(input({ kind: 'keys', keys: '5*' })).toMatchObject({ kind: 'text', reply: { optOut: true, score: 5 } });
		expect(input({ kind: 'keys', keys: '*5' })).toMatchObject({ kind: 'text', reply: { optOut: true, score: null } });
	});

	it.each(["I'd give it an eight", 'probably a 8', 'eight', 'eight out of ten'])('"%s" is a score, to be asked why', (text) => {
		expect(input(says(text))).toMatchObject({ score: 8 });
	});

	it.each([
		['neun', 'de', 9],
		['neuf', 'fr', 9],
		['diez', 'es', 10],
		['sıfır', 'tr', 0],
		['七', 'zh', 7],
		['ゼロ', 'ja', 0],
		['девять', 'ru', 9],
	])('"%s" in %s', (text, language, score) => {
		expect(input(says(text), 'score', language)).toMatchObject({ kind: 'score', score });
	});

	it('an uncertain number is not taken, an uncertain comment is', () => {
		expect(input(says('nine', 0.49))).toEqual({ kind: 'unheard' });
		expect(input(says('nine', 0.5))).toMatchObject({ score: 9 });
		expect(input(says('nobody came until nine', 0.1), 'comment')).toMatchObject({ kind: 'text', reply: { score: null } });
	});

	it('a recording waits for its words, unless it is too short to have any', () => {
		expect(input({ kind: 'recording', seconds: 9, endedBy: '' }, 'comment')).toBe('later');
		expect(input({ kind: 'recording', seconds: 2, endedBy: '#' }, 'comment')).toEqual({ kind: 'unheard' });
	});
});

describe('a silent line', () => {
	const moment = { now: new Date('2026-03-10T12:00:00Z'), editWindowMs: 1_000, mostClarifications: 2 };

	it('is asked back as often as the channel says, then left without a word', () => {
		let state = startConversation(moment.now);
		const said = [1, 2, 3].map(() => {
			const turn = advance(state, { kind: 'unheard' }, moment);
			state = turn.state;
			return turn.effects.map((effect) => (effect.kind === 'say' ? effect.say.text : effect.kind));
		});
		expect(said).toEqual([['clarify'], ['clarify'], []]);
		expect(state).toMatchObject({ step: 'askScore', score: null });
	});

	it('is asked back once where nothing else is said', () => {
		const { mostClarifications: _left, ...usual } = moment;
		const once = advance(startConversation(moment.now), { kind: 'unheard' }, usual);
		expect(advance(once.state, { kind: 'unheard' }, usual).effects).toEqual([]);
	});
});

describe('the words of a call', () => {
	const texts = Object.values(LANGUAGES).filter(({ language, voice }) => voice && spokenLanguage(language));

	it('exist for every language that has a survey and that Twilio speaks', () => {
		const missing = Object.values(LANGUAGES).filter(({ language, voice }) => spokenLanguage(language) && !voice);
		expect(missing.map(({ language }) => language)).toEqual([]);
		expect(texts.length).toBe(30);
		// Croatian has its words for the day Twilio has a voice for it; until then such a call is in the survey's own language.
		expect(Object.values(LANGUAGES).filter(({ voice }) => !voice)).toEqual([]);
		expect(callWording({ ...DEFINITION, language: 'de' }, 'hr').wording.language).toBe('de');
	});

	it.each(texts.map(({ language }) => language))('in %s name the brand, both ends of the scale and how to opt out', (language) => {
		const wording = callWording({ ...DEFINITION, language }, language);
		const opening = renderOpening(wording).join(' ');
		expect(wording.wording.language).toBe(language);
		expect(opening).toContain('Example Shop');
		expect(opening).not.toMatch(/[{}]/);
		expect(opening).toMatch(/0.*10/su);
		expect(wording.numbers.split(', ').length).toBeGreaterThanOrEqual(11);
		expect(renderOpening(wording, { test: true })[0]).toBe(wording.words.test);
	});

	it.each([
		['de-AT', 'de-AT', 'de-DE'],
		['en_GB', 'en-GB', 'en-GB'],
		['pt-BR', 'pt-BR', 'pt-BR'],
		['zh-Hant-TW', 'zh-TW', 'zh-TW'],
		['zh', 'zh-CN', 'cmn-Hans-CN'],
		['ar-EG', 'arb', 'ar-EG'],
		['es-AR', 'es-ES', 'es-AR'],
	])('for a customer of %s are spoken in %s and understood in %s', (locale, say, hear) => {
		expect(callWording(DEFINITION, locale)).toMatchObject({ say, hear });
	});

	it.each([
		['hr', 'de'],
		['xx', 'de'],
		[undefined, 'de'],
		['constructor', 'de'],
	])('for a customer of %s are those of the survey', (locale, language) => {
		expect(callWording({ ...DEFINITION, language }, locale).wording.language).toBe(language);
	});

	it('of a language that cannot be spoken are English', () => {
		expect(callWording({ ...DEFINITION, language: 'ga' }, 'ga').say).toBe('en-US');
		expect(spokenLanguage('ga')).toBeUndefined();
	});
});

describe('TwiML', () => {
	const render = async (step: CallStep, settings: Partial<CallSettings> = {}, locale = 'en') =>
		parseTwiml(
			await renderCall({
				step,
				test: false,
				wording: callWording(DEFINITION, locale),
				settings: { ...CALL_DEFAULTS, ...settings },
				urlOf: (event, turn) => callUrl('https://n8n.example/webhook/nps/x', { invitationId: 'a&b<c>"', event, turn }),
			}),
		);
	const followUp = { step: 'askComment', score: 3, category: 'detractor', turn: 2 } as never;

	it('lets both 1 and 10 be keyed, and hears silence', async () => {
		const [gather, last] = (await render({ step: 'askScore', opening: 'greeting', turn: 1 })).children;
		expect(gather?.attributes).toMatchObject({
			input: 'dtmf speech',
			numDigits: '2',
			finishOnKey: '#',
			actionOnEmptyResult: 'true',
			timeout: '4',
			speechTimeout: 'auto',
			language: 'en-US',
			method: 'POST',
		});
		expect(gather?.attributes.hints).toContain('zero, one, two');
		expect(new URL(gather?.attributes.action ?? '').searchParams.get('i')).toBe('a&b<c>"');
		expect(last?.name).toBe('Hangup');
	});

	it('never lets a recording ask for itself again', async () => {
		const { children } = await render(followUp, { comment: 'recording', commentSeconds: 90 });
		const record = children.find(({ name }) => name === 'Record');
		expect(record?.attributes).toMatchObject({ maxLength: '90', transcribe: 'true' });
		expect(record?.attributes.action).toContain('e=comment');
		expect(children.at(-1)).toMatchObject({ name: 'Redirect', text: record?.attributes.action });
	});

	it('caps what is written down as it is spoken', async () => {
		const [gather] = (await render(followUp, { commentSeconds: 120 })).children;
		expect(gather?.attributes.maxSpeechTime).toBe('60');
	});

	it('hangs up on a machine without a word', async () => {
		expect((await render({ step: 'hangUp' })).children).toMatchObject([{ name: 'Hangup' }]);
	});
});
