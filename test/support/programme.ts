import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageOf, Sender, SendResult } from '../../nps/channels/channel';
import type { Policy } from '../../nps/eligibility';
import type { Deps, Senders } from '../../nps/programme';
import { systemRandom } from '../../nps/random';
import { openStore, type RegisteredSurvey, type Store } from '../../nps/store';
import type { SurveyDefinition } from '../../nps/survey';

/** A programme on a real embedded store, with a clock that the test moves and providers that the test scripts. */
export interface TestProgramme {
	readonly deps: Deps;
	readonly store: Store;
	readonly senders: Senders;
	readonly mails: Array<MessageOf<'email'>>;
	readonly texts: Array<MessageOf<'sms'>>;
	/** What the providers say next; accepted when empty. */
	readonly answers: SendResult[];
	/** What the provider says of an interrupted send. */
	accepted: Awaited<ReturnType<Sender['wasAccepted']>>;
	pass(milliseconds: number): void;
	survey(changes?: Partial<SurveyDefinition>): Promise<RegisteredSurvey>;
	close(): Promise<void>;
}

export const POLICY: Policy = {
	surveyKey: 'after-delivery',
	quarantineAnsweredDays: 90,
	quarantineUnansweredDays: 30,
	channels: ['email'],
};

export const DEFINITION: SurveyDefinition = {
	schema: 1,
	key: 'after-delivery',
	name: 'After delivery',
	metric: 'nps',
	touchpoint: 'delivery',
	brand: { name: 'Example Shop', colour: '#2f5bea' },
	language: 'en',
	timeZone: 'UTC',
	followUp: {},
	thanks: {},
	editWindowHours: 24,
	answerWindowDays: 30,
	commentWaitMinutes: 15,
	emission: 'complete',
	ended: false,
};

let stores = 0;

export async function startProgramme(): Promise<TestProgramme> {
	const folder = await mkdtemp(join(tmpdir(), 'nps-programme-'));
	process.env.N8N_USER_FOLDER = folder;
	const store = await openStore({ kind: 'embedded', name: `test-${process.pid}-${++stores}` });
	let now = new Date('2026-03-10T12:00:00Z');
	const clock = { now: () => now };
	const mails: Array<MessageOf<'email'>> = [];
	const texts: Array<MessageOf<'sms'>> = [];
	const answers: SendResult[] = [];

	const sender = <Name extends 'email' | 'sms'>(channel: Name, sent: Array<MessageOf<Name>>): Sender<Name> => ({
		channel,
		send: async (message) => {
			sent.push(message);
			return answers.shift() ?? { ok: true, providerMessageId: `${channel}-${sent.length}` };
		},
		wasAccepted: async () => programme.accepted,
	});

	const programme: TestProgramme = {
		deps: { store, clock, random: systemRandom },
		store,
		senders: { email: sender('email', mails), sms: sender('sms', texts) },
		mails,
		texts,
		answers,
		accepted: { accepted: 'unknown' },
		pass: (milliseconds) => {
			now = new Date(now.getTime() + milliseconds);
		},
		survey: async (changes = {}) =>
			await store.surveys.register(
				{ ...DEFINITION, ...changes },
				{ workflowId: 'wf', baseUrl: `https://n8n.example/webhook/nps/${changes.key ?? DEFINITION.key}` },
				now,
			),
		close: async () => {
			await store.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
	return programme;
}

/** The token of the newest link in a list of mails. */
export function tokenOf(mail: MessageOf<'email'> | undefined): string {
	const found = /\/s\?t=([\w-]+)/.exec(mail?.text ?? '');
	if (!found?.[1]) throw new Error('The mail has no survey link');
	return found[1];
}
