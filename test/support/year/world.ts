import { DEFAULT_WINDOW, type Policy } from '../../../nps/eligibility';
import type { Score } from '../../../nps/score';
import {
	ACTIVITIES,
	ask,
	followUp,
	noteDelivery,
	optOut,
	pauseSending,
	receiveSms,
	recordMail,
	remind,
	resumeSending,
	sendDue,
	showPage,
	submitPage,
	unsubscribe,
	type AskRequest,
	type Deps,
} from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import { gatherWrites, type RegisteredSurvey, type Store } from '../../../nps/store';
import type { SurveyDefinition } from '../../../nps/survey';
import { Agenda } from './agenda';
import { Oracle, type MessageKind, type Terms } from './oracle';
import { FALLBACK_ZONE, somebody, type Somebody } from './people';
import { Crash, startProviders, type Run, type TakenMessage } from './providers';
import { diceOf } from './random';

export interface YearOptions {
	readonly store: Store;
	readonly customers: number;
	readonly days: number;
	readonly seed: number;
	readonly eventsPerCustomer?: number;
	/** Between two polls. */
	readonly pollHours?: number;
	readonly onDay?: (day: number) => void;
}

/** What an event that reached the programme is known by. */
export interface KnownEvent {
	readonly surveyKey: string;
	readonly id: string;
}

/** What the customer was told is kept. */
export interface GivenAnswer {
	readonly score: Score;
	readonly comment?: string;
}

export interface YearBooks {
	readonly oracle: Oracle;
	readonly events: readonly KnownEvent[];
	/** By invitation. */
	readonly answers: ReadonlyMap<string, GivenAnswer>;
	readonly emitted: ReadonlySet<string>;
	readonly messages: ReadonlyArray<{ readonly kind: MessageKind; readonly reference: string; readonly to: string }>;
	readonly counts: Readonly<Record<string, number>>;
	readonly end: Date;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Across both changes of the clocks, in either hemisphere. */
const START = Date.parse('2026-02-02T00:00:00Z');
/** Long enough for every window to close. */
const AFTERWARDS_DAYS = 45;
const AT_ONCE = 10;
const MOST_IN_A_RUN = 100;

const SURVEYS = {
	delivery: { answeredDays: 90, unansweredDays: 30, channels: ['email', 'sms'] },
	support: { answeredDays: 60, unansweredDays: 14, channels: ['sms', 'email'] },
	relationship: { answeredDays: 120, unansweredDays: 45, channels: ['email', 'sms'] },
} as const satisfies Record<string, Terms & { channels: readonly ('email' | 'sms')[] }>;
type SurveyKey = keyof typeof SURVEYS;

type Act = () => Promise<void>;

/** Lives through the days with the real programme on this store, and gives what independent books say of it. */
export async function liveThrough({ store, customers, days, seed, eventsPerCustomer = 2, pollHours = 1, onDay }: YearOptions): Promise<YearBooks> {
	const dice = diceOf(seed);
	let now = START;
	const random = { ...systemRandom };
	const deps: Deps = { store: gatherWrites(store, { atOnce: AT_ONCE, waitMs: 0 }), clock: { now: () => new Date(now) }, random };
	const agenda = new Agenda<Act>();
	const asked = new Agenda<AskRequest>();
	const oracle = new Oracle(SURVEYS);
	const people = new Map<string, Somebody>();
	const events: KnownEvent[] = [];
	const answers = new Map<string, GivenAnswer>();
	const emitted = new Set<string>();
	const messages: Array<{ kind: MessageKind; reference: string; to: string }> = [];
	const counts = { asks: 0, redelivered: 0, runsCrashed: 0, surveys: 0, reminders: 0, followUps: 0, answers: 0, notTaken: 0, optOuts: 0, bounces: 0, pauses: 0 };
	const surveys = Object.fromEntries(
		await Promise.all((Object.keys(SURVEYS) as SurveyKey[]).map(async (key) => [key, await register(store, key, new Date(now))] as const)),
	) as Record<SurveyKey, RegisteredSurvey>;

	const optedOut = (person: Somebody) => {
		counts.optOuts += 1;
		oracle.optedOut(person, now);
	};
	const providers = startProviders({
		dice,
		now: () => now,
		start: START,
		days,
		fate: (to) => {
			const { number = 0 } = people.get(to) ?? {};
			if (number % 61 === 7 && to.includes('@')) return 'permanent';
			return number % 83 === 3 && !to.includes('@') ? 'optOut' : 'fine';
		},
		onTaken: (message) => taken(message),
		onOptOut: (to) => optedOut(people.get(to) as Somebody),
	});

	/** What a customer does with a message, and what their mail server does. */
	function taken(message: TakenMessage): void {
		const { kind, reference, to, at, channel } = message;
		messages.push({ kind, reference, to });
		const person = oracle.judge(message) as Somebody;
		counts[`${kind}s`] += 1;
		if (kind === 'followUp') return;
		const survey = surveys[message.surveyKey as SurveyKey];
		const invitationId = reference.replace(/\.r\d$/, '');
		const token = /\/s\?t=([\w-]+)/.exec(message.text)?.[1];
		if (channel === 'email') {
			if (kind === 'survey' && dice.chance(0.012)) {
				agenda.add(at + dice.wait(HOUR), async () => {
					counts.bounces += 1;
					oracle.bounced(person, invitationId);
					await recordMail(deps, { kind: 'bounce', invitationId, permanent: true, recipients: [to], sentence: 'No such user' }, { matchByAddress: false });
				});
				return;
			}
			if (dice.chance(0.4)) agenda.add(at + dice.wait(10 * MINUTE), async () => void (await noteDelivery(deps, reference, { kind: 'delivered' })));
			if (token && dice.chance(0.2)) agenda.add(at + MINUTE, async () => void (await showPage(deps, survey, token, dice.between(0, 10) as Score)));
			if (dice.chance(0.001)) {
				agenda.add(at + dice.wait(DAY), async () => {
					optedOut(person);
					await noteDelivery(deps, reference, { kind: 'refused', source: 'complaint', sentence: 'Marked as spam' });
				});
			}
		}
		if (dice.chance(0.015)) {
			agenda.add(at + dice.wait(DAY), async () => {
				optedOut(person);
				if (token) await unsubscribe(deps, token);
				else await text(survey, to, dice.pick(['STOP', 'stop', 'Stop please']));
			});
		} else if (dice.chance(kind === 'survey' ? 0.3 : 0.15)) {
			const begin = at + Math.min(dice.wait(20 * HOUR), 9 * DAY);
			if (channel === 'sms') agenda.add(begin, async () => await answerByText(survey, person, to, invitationId));
			else if (token && dice.chance(0.8)) agenda.add(begin, async () => await answerOnPage(survey, person, token, invitationId));
			else agenda.add(begin, async () => await answerByMail(person, to, invitationId));
		}
	}

	const keep = (person: Somebody, invitationId: string, answer: GivenAnswer) => {
		if (!answers.has(invitationId)) counts.answers += 1;
		answers.set(invitationId, answer);
		oracle.answered(person, invitationId, now);
	};

	async function answerOnPage(survey: RegisteredSurvey, person: Somebody, token: string, invitationId: string): Promise<void> {
		const press = async (score: Score) => {
			const { state } = await submitPage(deps, survey, token, { step: 'score', score });
			const isTaken = state.page === 'followUp' || state.page === 'thanks';
			if (isTaken) keep(person, invitationId, { ...answers.get(invitationId), score });
			else counts.notTaken += 1;
			return isTaken;
		};
		if (!(await press(dice.between(0, 10) as Score))) return;
		if (dice.chance(0.15)) agenda.add(now + dice.wait(4 * HOUR), async () => void (await press(dice.between(0, 10) as Score)));
		if (dice.chance(0.4)) {
			const comment = dice.pick(COMMENTS);
			agenda.add(now + dice.between(1, 90) * MINUTE, async () => {
				const { state } = await submitPage(deps, survey, token, { step: 'comment', comment });
				const known = answers.get(invitationId);
				if (state.page === 'thanks' && known) keep(person, invitationId, { ...known, comment });
			});
		}
	}

	async function text(survey: RegisteredSurvey, from: string, body: string, messageSid = `SM${random.id()}`) {
		return await receiveSms(deps, survey, { messageSid, accountSid: 'AC1', from, to: '+15005550006', body });
	}

	async function answerByText(survey: RegisteredSurvey, person: Somebody, from: string, invitationId: string): Promise<void> {
		// A reply belongs to the newest question, whatever the customer had in mind.
		if (answers.has(invitationId) || oracle.historyOf(person).surveys.at(-1)?.invitationId !== invitationId) return;
		if (dice.chance(0.1)) await text(survey, from, dice.pick(['hmm', 'who is this', '7-8', '???']));
		const score = dice.between(0, 10) as Score;
		const body = dice.chance(0.5) ? String(score) : `${score}, thanks`;
		const messageSid = `SM${random.id()}`;
		const { reply } = await text(survey, from, body, messageSid);
		if (reply === undefined) return void (counts.notTaken += 1);
		keep(person, invitationId, { score });
		// The provider has not heard us and says it again.
		if (dice.chance(0.1)) agenda.add(now + 15_000, async () => void (await text(survey, from, body, messageSid)));
	}

	async function answerByMail(person: Somebody, from: string, invitationId: string): Promise<void> {
		if (answers.has(invitationId)) return;
		const score = dice.between(0, 10) as Score;
		const mail = { kind: 'reply', messageId: random.id(), invitationId, from, text: `${score}` } as const;
		const { status, response } = await recordMail(deps, mail, { matchByAddress: false });
		if (status === 'recorded' && response?.score === score) keep(person, invitationId, { score });
		else counts.notTaken += 1;
		if (dice.chance(0.2)) agenda.add(now + HOUR, async () => void (await recordMail(deps, mail, { matchByAddress: false })));
	}

	let before: Somebody | undefined;
	for (let number = 0; number < customers; number++) {
		const person = somebody(number, dice, before);
		before = person;
		oracle.knows(person);
		for (const address of [person.email, person.phone]) if (address && !people.has(address)) people.set(address, person);
		for (let at = START + dice.wait((days / eventsPerCustomer) * DAY); at < START + days * DAY; at += dice.wait((days / eventsPerCustomer) * DAY)) {
			happen(person, at);
		}
		if (dice.chance(0.006)) {
			agenda.add(START + dice.next() * days * DAY, async () => {
				const address = person.email ?? person.phone ?? '';
				optedOut(person);
				await optOut(deps, { kind: person.email ? 'email' : 'phone', value: address }, 'Asked on the phone', 'staff');
			});
		}
	}

	/** An order or a ticket, which arrives late, or twice, or both. */
	function happen(person: Somebody, at: number): void {
		const key: SurveyKey = dice.chance(0.6) ? 'delivery' : 'support';
		const id = `${key}-${person.number}-${at.toString(36)}`;
		events.push({ surveyKey: key, id });
		const occurredAt = new Date(at).toISOString();
		const request: AskRequest = {
			survey: surveys[key],
			policy: policyOf(key),
			customer: partOf(person),
			event: { source: 'shop', type: key, id, occurredAt, agent: `agent-${person.number % 40}`, team: `team-${person.number % 5}` },
			when: dice.chance(0.1)
				? { kind: 'at', date: new Date(at + dice.between(1, 20) * DAY) }
				: key === 'delivery'
					? { kind: 'after', ms: 3 * DAY }
					: { kind: 'now' },
			segments: { plan: dice.pick(['Team', 'Solo']) },
		};
		asked.add(at + (dice.chance(0.05) ? dice.wait(2 * DAY) : dice.wait(5 * MINUTE)), request);
		if (dice.chance(0.1)) {
			counts.redelivered += 1;
			asked.add(at + dice.wait(DAY), request);
		}
	}

	/** Not every system knows every address. */
	function partOf({ record }: Somebody): AskRequest['customer'] {
		const { email, phone, ...rest } = record;
		if (!email || !phone || !rest.timeZone || !dice.chance(0.2)) return record;
		return dice.chance(0.5) ? { ...rest, email } : { ...rest, phone };
	}

	/** Runs the acts of one execution, some at a time; a crash ends all of it. Gives what was not got to. */
	async function runAll<Item>(items: readonly Item[], work: (item: Item, run: Run) => Promise<void>): Promise<Item[]> {
		const run: Run = { crashed: false };
		const left: Item[] = [];
		let next = 0;
		const worker = async () => {
			for (let item = items[next++]; item !== undefined; item = items[next++]) {
				if (run.crashed) left.push(item);
				else
					await work(item, run).catch((error: unknown) => {
						if (!(error instanceof Crash)) throw error;
						left.push(item as Item);
					});
			}
		};
		await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
		if (run.crashed) counts.runsCrashed += 1;
		return left;
	}

	const bySurvey = (reference: string): MessageKind => (/\.r\d$/.test(reference) ? 'reminder' : 'survey');
	const query = { limit: MOST_IN_A_RUN, workflowId: 'year', remindAfterMs: 4 * DAY, mostReminders: 1 };

	async function sendWhatIsDue(): Promise<void> {
		for (;;) {
			const due = await ACTIVITIES.invitationDue.claim(deps, query);
			await runAll(due as Array<{ invitationId: string; surveyKey: SurveyKey; lease?: string }>, async (item, run) => {
				await sendDue(deps, providers.sendersOf(run, bySurvey), surveys[item.surveyKey], policyOf(item.surveyKey), item);
			});
			if (due.length < MOST_IN_A_RUN) return;
		}
	}

	async function remindWhoIsDue(): Promise<void> {
		for (;;) {
			const due = await ACTIVITIES.reminderDue.claim(deps, query);
			await runAll(due as Array<{ invitationId: string; surveyKey: SurveyKey; lease?: string }>, async (item, run) => {
				const request = { invitationId: item.invitationId, lease: item.lease, by: 'sameChannel' } as const;
				await remind(deps, providers.sendersOf(run, bySurvey), surveys[item.surveyKey], policyOf(item.surveyKey), request);
			});
			if (due.length < MOST_IN_A_RUN) return;
		}
	}

	async function routeAnswers(): Promise<void> {
		for (;;) {
			const items = await ACTIVITIES.answerComplete.claim(deps, query);
			// The process dies with the answers in hand: they come again.
			if (items.length > 0 && dice.chance(0.01)) return;
			await ACTIVITIES.answerComplete.settle(deps, items);
			for (const item of items as Array<{ responseId: string; category: string }>) {
				emitted.add(item.responseId);
				if (item.category === 'detractor') agenda.add(now, async () => await writeTo(item.responseId, 3));
			}
			if (items.length < MOST_IN_A_RUN) return;
		}
	}

	async function writeTo(responseId: string, tries: number): Promise<void> {
		const [left] = await runAll([responseId], async (id, run) => {
			const outcome = await followUp(deps, providers.sendersOf(run, () => 'followUp'), {
				responseId: id,
				purpose: 'recover',
				messages: [{ category: 'detractor', language: '', theme: '', subject: 'Sorry', text: 'We are sorry to read this, and look into it.' }],
				channels: 'answer',
				quarantineDays: 30,
				window: DEFAULT_WINDOW,
			});
			const retryAt = outcome.kind === 'skipped' ? outcome.retryAt : undefined;
			if (retryAt && tries > 0) agenda.add(retryAt.getTime(), async () => await writeTo(id, tries - 1));
		});
		if (left !== undefined) agenda.add(now + 10 * MINUTE, async () => await writeTo(responseId, tries));
	}

	async function askThoseWhoWait(): Promise<void> {
		const waiting = asked.takeUntil(now);
		for (let start = 0; start < waiting.length; start += MOST_IN_A_RUN) {
			const left = await runAll(waiting.slice(start, start + MOST_IN_A_RUN), async (request, run) => {
				counts.asks += 1;
				await ask(deps, providers.sendersOf(run, bySurvey), request);
			});
			// What never reached a running workflow is handed out again.
			for (const request of left) asked.add(now + 10 * MINUTE, request);
		}
	}

	/** A list of some customers, once a month, spread over four weeks. */
	async function runTheList(): Promise<void> {
		const listed = [...new Set(people.values())].filter(({ number }) => number % 12 === 0);
		for (let start = 0; start < listed.length; start += MOST_IN_A_RUN) {
			await runAll(listed.slice(start, start + MOST_IN_A_RUN), async ({ record }, run) => {
				const request = { survey: surveys.relationship, policy: policyOf('relationship'), customer: record, when: { kind: 'now' } as const };
				await ask(deps, providers.sendersOf(run, bySurvey), { ...request, recurrence: { everyDays: 180, spreadDays: 28 } });
			});
		}
	}

	async function manage(day: number): Promise<void> {
		const automatic = (await store.brakes.pauses()).filter((pause) => pause.automatic);
		for (const { scope } of automatic) await resumeSending(deps, scope, 'year');
		if (day % 30 === 12) await runTheList();
		if (day < days && dice.chance(0.03)) {
			counts.pauses += 1;
			await pauseSending(deps, { scope: 'all', reason: 'Stock-taking', by: 'year' });
			oracle.paused(now);
			agenda.add(now + dice.wait(12 * HOUR), async () => {
				// Others act at the same moment.
				oracle.paused(undefined);
				await resumeSending(deps, undefined, 'year');
			});
		}
	}

	const end = START + (days + AFTERWARDS_DAYS) * DAY;
	for (; now < end; now += pollHours * HOUR) {
		const day = Math.floor((now - START) / DAY);
		if ((now - START) % DAY === 0) {
			onDay?.(day);
			await manage(day);
		}
		const acts = agenda.takeUntil(now);
		await runAll(acts, async (act) => await act());
		await askThoseWhoWait();
		await sendWhatIsDue();
		await remindWhoIsDue();
		await routeAnswers();
	}
	return { oracle, events, answers, emitted, messages, counts: { ...counts, ...providers.counts }, end: new Date(now) };
}

const COMMENTS = ['Very quick', 'Die Lieferung kam zu spät', 'trop cher', 'Nobody answered the phone', 'すばらしい', 'ok'];

function policyOf(key: SurveyKey): Policy {
	const { answeredDays, unansweredDays, channels } = SURVEYS[key];
	return {
		surveyKey: key,
		quarantineAnsweredDays: answeredDays,
		quarantineUnansweredDays: unansweredDays,
		channels,
		window: DEFAULT_WINDOW,
		timeZone: FALLBACK_ZONE,
		requireConsent: true,
		maxPerYear: 6,
	};
}

async function register(store: Store, key: SurveyKey, now: Date): Promise<RegisteredSurvey> {
	const definition: SurveyDefinition = {
		schema: 1,
		key,
		name: key,
		metric: 'nps',
		touchpoint: key,
		brand: { name: `Brand-${key}`, colour: '#2f5bea' },
		language: 'en',
		timeZone: 'Europe/Berlin',
		followUp: {},
		thanks: {},
		editWindowHours: 24,
		answerWindowDays: 30,
		commentWaitMinutes: 60,
		emission: 'complete',
		ended: false,
	};
	return await store.surveys.register(definition, { workflowId: 'year', baseUrl: `https://n8n.example/webhook/nps/${key}` }, now);
}
