import { randomUUID } from 'node:crypto';
import { XMLParser } from 'fast-xml-parser';

/** What the person at the phone does the next time something is waited for. */
export type Act =
	| { readonly keys: string }
	| { readonly says: string; readonly confidence?: number | 'none' }
	| { readonly records: number; readonly endsWith?: string }
	| 'silence'
	| 'hangUp';

export interface PostAnswer {
	readonly status: number;
	readonly xml: string;
	readonly contentType: string;
}

export interface Caller {
	readonly callSid: string;
	readonly url: string;
	readonly statusUrl: string;
	readonly to: string;
	readonly from: string;
	readonly answeredBy?: string;
	/** Delivers a signed form to an address, fragment already taken off. */
	post(url: string, form: Record<string, string>, headers: Record<string, string>): Promise<PostAnswer>;
	/** Every request comes a second time, as when our first answer was lost. */
	readonly twice?: boolean;
}

export interface PhoneCallReport {
	/** Every sentence, in order. */
	readonly heard: readonly string[];
	/** Every request, its form and its answer. */
	readonly requests: ReadonlyArray<{ readonly url: string; readonly form: Record<string, string>; readonly xml: string }>;
	/** Where a transcription would be reported. */
	readonly transcribeUrl?: string;
	readonly languages: ReadonlySet<string>;
	readonly voices: ReadonlySet<string>;
}

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	readonly text: string;
}

/** The verbs and attributes this walker knows; anything else is a mistake, or something that got in with a text. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
	Response: [],
	Say: ['voice', 'language'],
	Gather: ['input', 'action', 'method', 'numDigits', 'finishOnKey', 'timeout', 'speechTimeout', 'maxSpeechTime', 'hints', 'language', 'actionOnEmptyResult'],
	Record: ['action', 'method', 'maxLength', 'timeout', 'finishOnKey', 'playBeep', 'transcribe', 'transcribeCallback'],
	Redirect: ['method'],
	Hangup: [],
};
const MOST_REQUESTS = 30;

/** Reads TwiML with a parser that the product does not use. */
export function parseTwiml(xml: string): Element {
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		parseAttributeValue: false,
		trimValues: false,
		processEntities: true,
	});
	type Node = Record<string, unknown> & { ':@'?: Record<string, string> };
	const elementOf = (node: Node): Element => {
		const [name = ''] = Object.keys(node).filter((key) => key !== ':@');
		const inner = node[name] as Node[];
		const attributes = node[':@'] ?? {};
		const allowed = KNOWN[name];
		if (!allowed) throw new Error(`TwiML with <${name}>: ${xml}`);
		const stray = Object.keys(attributes).filter((key) => !allowed.includes(key));
		if (stray.length > 0) throw new Error(`<${name}> with ${stray.join(', ')}: ${xml}`);
		return {
			name,
			attributes,
			children: inner.filter((child) => !('#text' in child)).map(elementOf),
			text: inner.map((child) => (child['#text'] as string | undefined) ?? '').join(''),
		};
	};
	const roots = (parser.parse(xml) as Node[]).filter((node) => !('?xml' in node));
	const [root] = roots;
	if (!root || roots.length > 1) throw new Error(`No TwiML: ${xml}`);
	return elementOf(root);
}

/** Plays a call the way Twilio does: asks for TwiML, speaks it, listens as long as it says, reports the end. */
export async function playCall(caller: Caller, acts: readonly Act[]): Promise<PhoneCallReport> {
	const heard: string[] = [];
	const requests: Array<{ url: string; form: Record<string, string>; xml: string }> = [];
	const languages = new Set<string>();
	const voices = new Set<string>();
	const script = [...acts];
	let transcribeUrl: string | undefined;

	const common = {
		CallSid: caller.callSid,
		AccountSid: `AC${'a1'.repeat(16)}`,
		From: caller.from,
		To: caller.to,
		Direction: 'outbound-api',
		ApiVersion: '2010-04-01',
		...(caller.answeredBy && { AnsweredBy: caller.answeredBy }),
	};
	const send = async (address: string, fields: Record<string, string>): Promise<string> => {
		if (requests.length >= MOST_REQUESTS) throw new Error('The call never ends');
		const url = address.replace(/#.*$/, '');
		const form = { ...common, ...fields };
		const headers = { 'i-twilio-idempotency-token': randomUUID() };
		const first = await caller.post(url, form, headers);
		if (first.status !== 200) throw new Error(`${first.status} for ${url}: ${first.xml}`);
		requests.push({ url, form, xml: first.xml });
		if (caller.twice) {
			const second = await caller.post(url, form, headers);
			if (second.xml !== first.xml) throw new Error(`A retry hears something else: ${first.xml} / ${second.xml}`);
		}
		return first.xml;
	};
	const speak = (element: Element): void => {
		if (element.name !== 'Say') throw new Error(`<${element.name}> where something is to be said`);
		heard.push(element.text);
		languages.add(element.attributes.language ?? '');
		if (element.attributes.voice) voices.add(element.attributes.voice);
	};

	/** Gives the next document's address and form, or undefined where this verb leads nowhere. */
	const perform = (verb: Element): { url: string; fields: Record<string, string> } | 'end' | undefined => {
		switch (verb.name) {
			case 'Say':
				return void speak(verb);
			case 'Hangup':
				return 'end';
			case 'Redirect':
				return { url: verb.text, fields: {} };
			case 'Gather': {
				verb.children.forEach(speak);
				const act = script.shift() ?? 'hangUp';
				if (act === 'hangUp') return 'end';
				const fields = gathered(verb, act);
				if (!fields && verb.attributes.actionOnEmptyResult !== 'true') return undefined;
				return { url: verb.attributes.action ?? '', fields: fields ?? {} };
			}
			case 'Record': {
				transcribeUrl = verb.attributes.transcribeCallback;
				const act = script.shift() ?? 'hangUp';
				if (act === 'hangUp') return 'end';
				// Twilio reports nothing of an empty recording, and goes on with the next verb.
				if (typeof act !== 'object' || !('records' in act)) return undefined;
				const Digits = act.endsWith ?? 'hangup';
				return {
					url: verb.attributes.action ?? '',
					fields: {
						RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/x/Recordings/RE${'1'.repeat(32)}`,
						RecordingDuration: String(Math.min(act.records, Number(verb.attributes.maxLength))),
						Digits,
					},
				};
			}
			default:
				throw new Error(`<${verb.name}> outside of its place`);
		}
	};

	for (const status of ['initiated', 'ringing', 'in-progress']) await send(caller.statusUrl, { CallStatus: status });
	let xml = await send(caller.url, { CallStatus: 'in-progress' });
	for (let document: Element | undefined = parseTwiml(xml); document; ) {
		let next: ReturnType<typeof perform>;
		for (const verb of document.children) {
			next = perform(verb);
			if (next) break;
		}
		if (!next || next === 'end') break;
		xml = await send(next.url, { CallStatus: 'in-progress', ...next.fields });
		document = parseTwiml(xml);
	}
	if (script.length > 0) throw new Error(`The call ended before ${JSON.stringify(script)}; heard: ${heard.join(' | ')}`);
	await send(caller.statusUrl, { CallStatus: 'completed', CallDuration: '20' });
	return { heard, requests, languages, voices, ...(transcribeUrl && { transcribeUrl }) };
}

/** What a <Gather> makes of keys or speech; undefined for silence. */
function gathered({ attributes }: Element, act: Exclude<Act, 'hangUp'>): Record<string, string> | undefined {
	const input = (attributes.input ?? '').split(' ');
	if (act === 'silence' || 'records' in act) return undefined;
	if ('says' in act) {
		if (!input.includes('speech')) return undefined;
		const { says, confidence = 0.9 } = act;
		return { SpeechResult: says, ...(confidence !== 'none' && { Confidence: String(confidence) }) };
	}
	if (!input.includes('dtmf')) return undefined;
	const end = attributes.finishOnKey ? act.keys.indexOf(attributes.finishOnKey) : -1;
	const keyed = end < 0 ? act.keys : act.keys.slice(0, end);
	const Digits = keyed.slice(0, Number(attributes.numDigits ?? 99));
	return Digits === '' ? undefined : { Digits };
}
