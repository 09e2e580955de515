import { randomUUID } from 'node:crypto';
import { canMove, OPEN_STATUSES, type InvitationStatus } from '../../nps/invitation/invitation';
import type { RollupDimension, RollupRow, RollupSum, Store } from '../../nps/store';
import type { Response, ResponseAnalysis } from '../../nps/survey/response';
import type { Sentiment } from '../../nps/text/types';
import { anna, HOST, identitiesOf, invitation, NOW, response, survey } from './samples';

/** What a random run may do. Indexes are taken modulo what there is; times are hours after `NOW`. */
export type Step =
	| {
			do: 'ask';
			person: number;
			at: number;
			sent: boolean;
			test: boolean;
			team?: string;
			plan?: string;
			variant?: string;
			survey: number;
	  }
	| { do: 'move'; which: number; to: InvitationStatus; at: number }
	| {
			do: 'answer';
			which: number;
			at: number;
			score: number | null;
			comment: boolean;
			confirmed: boolean;
			themes: string[];
			variant?: string;
	  }
	| {
			do: 'import';
			at: number;
			score: number | null;
			confirmed: boolean;
			test: boolean;
			survey: number;
	  }
	| {
			do: 'change';
			which: number;
			at: number;
			score: number | null;
			comment: boolean;
			confirmed: boolean;
	  }
	| { do: 'open'; which: number; at: number }
	| { do: 'annotate'; which: number; themes: string[] }
	| { do: 'suppress'; person: number; at: number }
	| { do: 'erase'; person: number; at: number }
	| { do: 'zone'; zone: string; survey: number };

interface Asked {
	id: string;
	person: number;
	survey: string;
	test: boolean;
	tags: string[];
	status: InvitationStatus;
	createdDay: string;
	sentAt?: Date;
	sentDay?: string;
	sentHour?: string;
	delivered: boolean;
	opened: boolean;
	answered: boolean;
	commented: boolean;
	optedOut: boolean;
	reachable: boolean;
}

interface Answered {
	response: Response;
	asked?: Asked;
	day: string;
	tags: string[];
	said: string[];
}

const hours = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);
const open: readonly string[] = OPEN_STATUSES;

/** Does the same to a store and to plain lists, and counts the lists from scratch. */
export class CountingModel {
	private readonly asked: Asked[] = [];
	private readonly answers: Answered[] = [];
	private readonly zones = new Map<string, string>();
	private readonly suppressed = new Set<number>();
	readonly keys: string[];

	constructor(private readonly store: Store) {
		const run = randomUUID().slice(0, 8);
		this.keys = [`a-${run}`, `b-${run}`];
		this.run = run;
	}
	private readonly run: string;

	async take(step: Step): Promise<void> {
		await (this[step.do] as (step: Step) => Promise<void>).call(this, step);
	}

	private customer(person: number) {
		return anna({
			id: `${this.run}-${person}`,
			email: `${person}@${this.run}.example`,
			phone: undefined,
		});
	}

	private key(index: number): string {
		return this.keys[index % this.keys.length] ?? '';
	}

	private day(surveyKey: string, at: Date): string {
		const timeZone = this.zones.get(surveyKey) ?? 'UTC';
		return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
	}

	private hour(surveyKey: string, at: Date): string {
		const timeZone = this.zones.get(surveyKey) ?? 'UTC';
		return new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit' }).format(at);
	}

	private sentOn(surveyKey: string, at: Date) {
		return { sentAt: at, sentDay: this.day(surveyKey, at), sentHour: this.hour(surveyKey, at) };
	}

	async zone({ zone, survey: index }: Extract<Step, { do: 'zone' }>): Promise<void> {
		const key = this.key(index);
		this.zones.set(key, zone);
		await this.store.surveys.register(survey({ key, timeZone: zone }), HOST, NOW);
	}

	async ask(step: Extract<Step, { do: 'ask' }>): Promise<void> {
		const customer = this.customer(step.person);
		const person = await this.store.people.resolve(customer, identitiesOf(customer), NOW);
		const [surveyKey, at] = [this.key(step.survey), hours(step.at)];
		const made = invitation(person, {
			surveyKey,
			status: step.sent ? 'sent' : 'scheduled',
			sentAt: step.sent ? at : undefined,
			createdAt: at,
			test: step.test,
			segments: step.plan ? { plan: step.plan } : undefined,
			variant: step.variant,
			event: {
				source: 's',
				type: 't',
				id: randomUUID(),
				occurredAt: NOW.toISOString(),
				team: step.team,
			},
		});
		const blocked = this.asked.some(
			(one) =>
				one.person === step.person &&
				one.survey === surveyKey &&
				!one.test &&
				open.includes(one.status),
		);
		const { created } = await this.store.invitations.create(made);
		expect(created).toBe(step.test || !blocked);
		if (!created) return;
		this.asked.push({
			id: made.id,
			person: step.person,
			survey: surveyKey,
			test: step.test,
			tags: tagsOf(made.channel, step),
			status: made.status,
			createdDay: this.day(surveyKey, at),
			...(step.sent && this.sentOn(surveyKey, at)),
			delivered: false,
			opened: false,
			answered: false,
			commented: false,
			optedOut: false,
			reachable: true,
		});
	}

	async move({ which, to, at }: Extract<Step, { do: 'move' }>): Promise<void> {
		const one = this.asked[which % Math.max(1, this.asked.length)];
		if (!one) return;
		const from = [one.status];
		const moved = await this.store.invitations.move(one.id, to, {}, { from }, hours(at));
		const inPlace = to === one.status && ['scheduled', 'sending'].includes(to);
		expect(moved).toBe(canMove(one.status, to) || inPlace);
		if (!moved) return;
		one.status = to;
		if (to === 'sent')
			Object.assign(one, this.sentOn(one.survey, hours(at)));
		if (to === 'delivered') one.delivered = true;
		const answer = this.answers.find(({ asked }) => asked === one);
		if (to !== 'answered') return;
		one.answered = answer?.response.confirmed ?? true;
		one.opened ||= one.answered;
	}

	async open({ which, at }: Extract<Step, { do: 'open' }>): Promise<void> {
		const one = this.asked[which % Math.max(1, this.asked.length)];
		if (!one) return;
		expect(await this.store.invitations.noteOpened(one.id, hours(at))).toBe(!one.opened);
		one.opened = true;
	}

	async annotate({ which, themes }: Extract<Step, { do: 'annotate' }>): Promise<void> {
		const one = this.answers[which % Math.max(1, this.answers.length)];
		if (!one) return;
		const { id, revision } = one.response;
		const analysis = analysisOf(themes);
		const mismatch = themes.length > 1;
		expect(await this.store.responses.annotate({ id, revision, analysis, mismatch })).toBe(true);
		one.response = { ...one.response, analysis };
		one.said = saidIn(one.response);
	}

	async answer(step: Extract<Step, { do: 'answer' }>): Promise<void> {
		const one = this.asked[step.which % Math.max(1, this.asked.length)];
		if (!one) return;
		const given = response({
			...this.given(step),
			surveyKey: one.survey,
			invitationId: one.id,
			answeredAt: hours(step.at),
			test: one.test,
			team: 'East',
			variant: step.variant,
			...(step.comment && step.themes.length > 0 && { analysis: analysisOf(step.themes) }),
		});
		const first = !this.answers.some(({ asked }) => asked === one);
		expect((await this.store.responses.insert(given)).inserted).toBe(first);
		if (first)
			this.note({
				response: given,
				asked: one,
				tags: [
					...tagsOf('email', { team: 'East', variant: step.variant }),
					...(one.sentHour === undefined ? [] : [`hour:${one.sentHour}`]),
				],
			});
	}

	async import(step: Extract<Step, { do: 'import' }>): Promise<void> {
		const given = response({
			...this.given({ ...step, comment: false }),
			surveyKey: this.key(step.survey),
			answeredAt: hours(step.at),
			test: step.test,
			channel: 'other',
		});
		await this.store.responses.insert(given);
		this.note({ response: given, tags: tagsOf('other', {}) });
	}

	private given(step: { score: number | null; comment: boolean; confirmed: boolean }) {
		const { score, confirmed } = step;
		return { score, confirmed, comment: step.comment ? 'words' : undefined };
	}

	private note(given: Omit<Answered, 'day' | 'said'>): void {
		const { surveyKey, answeredAt } = given.response;
		const answer = { ...given, day: this.day(surveyKey, answeredAt), said: saidIn(given.response) };
		this.answers.push(answer);
		this.follow(answer);
	}

	private follow({ asked, response: { confirmed, comment } }: Pick<Answered, 'asked' | 'response'>): void {
		if (!asked) return;
		asked.answered = confirmed;
		asked.opened ||= confirmed;
		asked.commented ||= confirmed && comment !== undefined;
	}

	async change(step: Extract<Step, { do: 'change' }>): Promise<void> {
		const one = this.answers[step.which % Math.max(1, this.answers.length)];
		if (!one) return;
		const before = one.response;
		const answeredAt = step.comment ? before.answeredAt : hours(step.at);
		const after = response({ ...before, ...this.given(step), answeredAt });
		expect(await this.store.responses.update(after, before.revision)).toBe(true);
		one.response = { ...after, revision: before.revision + 1 };
		one.said = saidIn(after);
		if (answeredAt.getTime() !== before.answeredAt.getTime()) {
			one.day = this.day(after.surveyKey, answeredAt);
		}
		this.follow(one);
	}

	async suppress({ person, at }: Extract<Step, { do: 'suppress' }>): Promise<void> {
		const address = this.customer(person).email ?? '';
		const mail = { kind: 'email', address, reason: 'unsubscribed', source: 'page' } as const;
		await this.store.suppressions.add(mail, hours(at));
		const mine = this.asked.filter((one) => one.person === person && one.reachable);
		for (const one of mine) if (one.status === 'scheduled') one.status = 'cancelled';
		if (this.suppressed.has(person)) return;
		this.suppressed.add(person);
		const last = mine
			.filter((one) => !one.test && one.sentAt)
			.sort((a, b) => Number(b.sentAt) - Number(a.sentAt))[0];
		// Two of the very same time are both "the latest": either may have been counted, so no test can tell.
		if (last) last.optedOut = true;
	}

	async erase({ person, at }: Extract<Step, { do: 'erase' }>): Promise<void> {
		const found = await this.store.people.find(identitiesOf(this.customer(person)));
		if (!found) return;
		await this.store.people.erase(found.id, hours(at));
		for (const one of this.asked.filter(
			(asked) => asked.person === person && asked.reachable,
		)) {
			one.reachable = false;
			if (open.includes(one.status)) one.status = 'cancelled';
			for (const answer of this.answers.filter(({ asked }) => asked === one)) {
				answer.response = { ...answer.response, revision: answer.response.revision + 1 };
			}
		}
	}

	/** Every number of the rollups, counted from scratch; of those under this tag alone, if one is given. */
	recount(within?: string): Record<string, number> {
		const counts: Record<string, number> = {};
		const add = (key: string, day: string, tags: string[], measure: string) => {
			if (within !== undefined && !tags.includes(within)) return;
			for (const tag of tags) {
				const name = [key, day, tag, measure].join(' ');
				counts[name] = (counts[name] ?? 0) + 1;
			}
		};
		for (const one of this.asked.filter(({ test }) => !test)) {
			const tags = [...one.tags, ...(one.sentHour === undefined ? [] : [`hour:${one.sentHour}`])];
			add(one.survey, one.createdDay, tags, 'invited');
			if (one.sentDay === undefined) continue;
			add(one.survey, one.sentDay, tags, 'sent');
			for (const measure of ['delivered', 'opened', 'answered', 'commented', 'optedOut'] as const) {
				if (one[measure]) add(one.survey, one.sentDay, tags, measure);
			}
		}
		for (const { response: answer, day, tags, said } of this.answers) {
			if (answer.test || !answer.confirmed) continue;
			add(
				answer.surveyKey,
				day,
				[...tags, ...said],
				answer.score === null ? 'unscored' : `h${answer.score}`,
			);
		}
		return counts;
	}
}

interface Traits {
	readonly team?: string;
	readonly plan?: string;
	readonly variant?: string;
}

/** Plans as they are counted. */
const COUNTED: Readonly<Record<string, string>> = { '127.50': '130', '0127': '0127' };

function tagsOf(channel: string, { team, plan, variant }: Traits): string[] {
	return [
		'all:',
		`channel:${channel}`,
		...(team ? [`team:${team}`] : []),
		...(plan ? [`segment:plan=${COUNTED[plan] ?? plan}`] : []),
		...(variant ? [`variant:${variant}`] : []),
	];
}

/** Themes are written as they are counted: "delivery=negative". */
function analysisOf(themes: readonly string[]): ResponseAnalysis {
	return {
		sentiment: 'neutral',
		source: 'embedded',
		themes: themes.map((text) => {
			const [theme = '', sentiment = ''] = text.split('=');
			return { theme, sentiment: sentiment as Sentiment, quote: 'words' };
		}),
	};
}

function saidIn({ comment, analysis }: Response): string[] {
	if (!comment && !analysis) return [];
	const themes = analysis?.themes.map(({ theme, sentiment }) => `theme:${theme}=${sentiment}`) ?? [];
	return ['theme:', ...new Set(themes)];
}

/** Sums by survey, day and value, as rows of that day. */
export function asRows(sums: readonly RollupSum[], dimension: RollupDimension): RollupRow[] {
	return sums.map(({ surveyKey = '', value = '', period = '', ...counts }) => ({
		surveyKey,
		touchpoint: 'delivery',
		day: period,
		dimension,
		value,
		...counts,
	}));
}

/** The same numbers as the store has them. */
export function flatten(rows: readonly RollupRow[]): Record<string, number> {
	const entries = rows.flatMap((row) => {
		const name = [row.surveyKey, row.day, `${row.dimension}:${row.value}`].join(' ');
		const histogram = row.histogram.map(
			(count, score) => [`${name} h${score}`, count] as const,
		);
		const funnel = Object.entries(row.funnel).map(
			([measure, count]) => [`${name} ${measure}`, count] as const,
		);
		return [...histogram, ...funnel, [`${name} unscored`, row.unscored] as const];
	});
	return Object.fromEntries(entries.filter(([, count]) => count !== 0));
}
