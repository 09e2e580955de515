import fc from 'fast-check';
import {
	callWording,
	callUrl,
	inputOf,
	readCall,
	readCallReport,
	readTranscription,
	renderCall,
	spokenLanguage,
	type CallStep,
} from '../../nps/channels/voice';
import { CALL_DEFAULTS } from '../../nps/survey';
import { DEFINITION } from '../support/programme';
import { parseTwiml } from '../support/twimlWalker';

const SID = `CA${'a'.repeat(32)}`;
const FIELDS = [
	'CallSid',
	'CallStatus',
	'AnsweredBy',
	'Digits',
	'SpeechResult',
	'Confidence',
	'RecordingUrl',
	'RecordingDuration',
	'TranscriptionStatus',
	'TranscriptionText',
	'ErrorCode',
	'SipResponseCode',
];
const hostile = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '0', '10', '*', '#', '1e1', '0x9', ' 9', '९', '-1', 'NaN', '__proto__', 'completed', 'failed', SID),
	fc.anything(),
);
const forms = fc.dictionary(fc.constantFrom(...FIELDS), hostile);

describe('a form of whatever kind', () => {
	it.each([undefined, null, 'x', 7, [], {}, Object.create({ CallSid: SID, CallStatus: 'busy' })])('%j is no call', (body) => {
		expect(readCall(body)).toBeUndefined();
		expect(readCallReport(body)).toBeUndefined();
		expect(readTranscription(body)).toBeUndefined();
	});

	it('is read without an error', () => {
		fc.assert(
			fc.property(fc.oneof(forms, fc.anything()), (body) => {
				readCall(body);
				readCallReport(body);
				readTranscription(body);
			}),
		);
	});

	it('gives a score only for 0 to 10, and an opt-out for the star', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789*#ABCD .-+') }), (Digits) => {
				const request = readCall({ CallSid: SID, Digits });
				if (!request) throw new Error('No call');
				const input = inputOf(request.heard, { awaited: 'score', language: 'en' });
				const clean = /^0?(\d)#?$|^(10)#?$/.exec(Digits.trim());
				if (clean) expect(input).toEqual({ kind: 'score', score: Number(clean[1] ?? clean[2]) });
				else expect(input).not.toMatchObject({ kind: 'score' });
			}),
		);
	});

	it('is heard as a step of the conversation, whatever is said', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.oneof(fc.float().map(String), fc.string()),
				fc.constantFrom('score' as const, 'comment' as const),
				fc.constantFrom('en', 'de', 'ar', 'ja', 'xx', ''),
				(SpeechResult, Confidence, awaited, language) => {
					const request = readCall({ CallSid: SID, SpeechResult, Confidence });
					if (!request) throw new Error('No call');
					expect(inputOf(request.heard, { awaited, language })).toBeDefined();
				},
			),
		);
	});

	it('is capped: a megabyte of speech is read at once', () => {
		const request = readCall({ CallSid: SID, SpeechResult: 'nine '.repeat(200_000) });
		expect(request?.heard).toMatchObject({ kind: 'speech' });
		expect(request?.heard.kind === 'speech' && request.heard.text.length).toBeLessThanOrEqual(10_000);
	});
});

describe('TwiML around hostile texts', () => {
	const steps: readonly CallStep[] = [
		{ step: 'askScore', opening: 'greeting', turn: 1 },
		{ step: 'askScore', opening: 'clarify', turn: 2 },
		{ step: 'askComment', score: 9 as never, category: 'promoter', turn: 2 },
		{ step: 'thank', category: 'promoter' },
		{ step: 'leave', words: 'optedOut' },
		{ step: 'hangUp' },
	];
	const nasty = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'</Say><Dial>+1</Dial>',
			']]><Hangup/>',
			'<!--',
			'&#60;Dial&#62;',
			'<?xml version="1.0"?>',
			'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
			'"><Play>x</Play>',
		),
	);

	it('has the verbs of its step and no others', async () => {
		await fc.assert(
			fc.asyncProperty(nasty, nasty, nasty, fc.constantFrom(...steps), async (name, question, text, step) => {
				const definition = {
					...DEFINITION,
					brand: { name, colour: '' },
					question,
					followUp: { promoter: text },
					thanks: { promoter: text },
				};
				const shape = async (changed: typeof DEFINITION) => {
					const xml = await renderCall({
						step,
						test: true,
						wording: callWording(changed, 'en'),
						settings: { ...CALL_DEFAULTS, comment: 'recording' },
						urlOf: (event, turn) => callUrl('https://n8n.example/x', { invitationId: name, event, turn }),
					});
					return parseTwiml(xml).children.map((child) => [child.name, child.children.map((inner) => inner.name)]);
				};
				expect(await shape(definition)).toEqual(await shape(DEFINITION));
			}),
		);
	});

	it('has an address with exactly its own three parameters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (invitationId) => {
				const url = new URL(callUrl('https://n8n.example/x', { invitationId, event: 'score', turn: 1 }));
				expect([...url.searchParams.keys()]).toEqual(['i', 'e', 'n']);
			}),
		);
	});

	it('is spoken in a language Twilio knows, whatever the locale says', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'de-__proto__', 'en-XX')), (locale) => {
				expect(callWording(DEFINITION, locale).say).toMatch(/^[a-z]{2,3}(?:-[A-Z]{2})?$/);
				spokenLanguage(locale, locale);
			}),
		);
	});
});
