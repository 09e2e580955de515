import type { MessageOf, Sender, SendResult } from '../../../nps/channels/channel';
import type { Delivered, MessageKind } from './oracle';
import type { Dice } from './random';

const HOUR = 60 * 60_000;
const MINUTE = 60_000;

/** The process is gone: whatever it was doing stays as it is. */
export class Crash extends Error {}

/** One run of the programme. Once it has crashed nothing of it goes on. */
export interface Run {
	crashed: boolean;
}

type Mode = 'refusing' | 'silent' | 'silentButTaking';

/** When a provider is out of order, and how. */
interface Outage {
	readonly channel: 'email' | 'sms';
	readonly from: number;
	readonly until: number;
	readonly mode: Mode;
}

export interface TakenMessage extends Delivered {
	readonly text: string;
}

export interface Providers {
	/** The senders of one run. */
	sendersOf(run: Run, kindOf: (reference: string) => MessageKind): { email: Sender<'email'>; sms: Sender<'sms'> };
	readonly counts: { attempts: number; taken: number; crashes: number; outages: number; unknown: number };
}

export interface ProviderWorld {
	readonly dice: Dice;
	readonly now: () => number;
	readonly start: number;
	readonly days: number;
	/** Whether this address can never be reached, or its owner has told the provider to be left alone. */
	readonly fate: (to: string) => 'fine' | 'permanent' | 'optOut';
	readonly onTaken: (message: TakenMessage) => void;
	readonly onOptOut: (to: string) => void;
}

const CRASH = 0.002;
const HICCUP = 0.003;

/** A mail server and a text-message provider that take messages, refuse them, fall silent and go down. */
export function startProviders({ dice, now, start, days, fate, onTaken, onOptOut }: ProviderWorld): Providers {
	const outages = makeOutages(dice, start, days);
	const counts = { attempts: 0, taken: 0, crashes: 0, outages: outages.length, unknown: 0 };
	const sentTo = new Map<string, Array<{ at: number; id: string }>>();

	const crash = (run: Run): never => {
		run.crashed = true;
		counts.crashes += 1;
		throw new Crash();
	};
	const unknown = (): SendResult => {
		counts.unknown += 1;
		return { ok: false, kind: 'unknown', sentence: 'The connection was lost before the message was confirmed.' };
	};

	const send = (channel: 'email' | 'sms', kind: MessageKind, run: Run, message: MessageOf<'email' | 'sms'>): SendResult => {
		if (run.crashed) throw new Crash();
		counts.attempts += 1;
		const at = now();
		const { to, reference } = message;
		const mode = outages.find((one) => one.channel === channel && one.from <= at && at < one.until)?.mode;
		if (mode === 'refusing' || dice.chance(HICCUP)) {
			const later = dice.chance(0.5) ? { retryAfterMs: dice.between(5, 240) * MINUTE } : {};
			return { ok: false, kind: 'retry', sentence: 'Try again later.', ...later };
		}
		if (mode === 'silent' || dice.chance(0.001)) return unknown();
		const what = fate(to);
		if (what === 'permanent') return { ok: false, kind: 'permanent', sentence: '550 no such user' };
		if (what === 'optOut' && channel === 'sms') {
			onOptOut(to);
			return { ok: false, kind: 'optOut', sentence: '21610 has opted out', code: '21610' };
		}
		if (dice.chance(CRASH)) crash(run);
		const id = `${channel}-${++counts.taken}`;
		sentTo.set(to, [...(sentTo.get(to) ?? []), { at, id }]);
		const text = message.channel === 'email' ? message.text : message.body;
		onTaken({ kind, at, channel, to, reference, surveyKey: surveyOf(text), text });
		if (dice.chance(CRASH)) crash(run);
		if (mode === 'silentButTaking' || dice.chance(0.001)) return unknown();
		return { ok: true, providerMessageId: id };
	};

	return {
		counts,
		sendersOf: (run, kindOf) => ({
			email: {
				channel: 'email',
				send: async (message) => send('email', kindOf(message.reference), run, message),
				wasAccepted: async () => ({ accepted: 'unknown' }),
			},
			sms: {
				channel: 'sms',
				send: async (message) => send('sms', kindOf(message.reference), run, message),
				wasAccepted: async ({ to, since }) => {
					if (dice.chance(0.05)) return { accepted: 'unknown' };
					const found = sentTo.get(to)?.find(({ at }) => at >= since.getTime() - MINUTE / 2);
					return found ? { accepted: true, providerMessageId: found.id } : { accepted: false };
				},
			},
		}),
	};
}

/** Each survey speaks in a name of its own, which every one of its messages says. */
const surveyOf = (text: string): string => /\bBrand-([a-z]+)\b/.exec(text)?.[1] ?? 'unknown';

function makeOutages(dice: Dice, start: number, days: number): Outage[] {
	const modes: readonly Mode[] = ['refusing', 'refusing', 'silent', 'silentButTaking'];
	return Array.from({ length: Math.ceil(days / 6) }, () => {
		const from = start + dice.next() * days * 24 * HOUR;
		return { channel: dice.pick(['email', 'sms'] as const), from, until: from + dice.wait(4 * HOUR), mode: dice.pick(modes) };
	});
}
