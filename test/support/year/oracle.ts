import { DateTime } from 'luxon';
import type { Somebody } from './people';

const DAY = 24 * 60 * 60_000;

/** What is promised of every message, each with what broke it. */
export const RULES = [
	'askedWithinQuarantine',
	'twiceWithinADay',
	'outsideLocalHours',
	'afterOptOut',
	'withoutConsent',
	'whilePaused',
	'sentTwice',
	'moreRemindersThanAllowed',
	'remindedAfterAnswer',
] as const;
export type Rule = (typeof RULES)[number];

export interface Terms {
	readonly answeredDays: number;
	readonly unansweredDays: number;
}

export type MessageKind = 'survey' | 'reminder' | 'followUp';

/** A message a provider has taken, whatever it told us. */
export interface Delivered {
	readonly kind: MessageKind;
	readonly at: number;
	readonly channel: 'email' | 'sms';
	readonly to: string;
	/** What the provider knows it by. */
	readonly reference: string;
	readonly surveyKey: string;
}

interface History {
	/** The first of each invitation, with what became of it. */
	readonly surveys: Array<{ readonly invitationId: string; readonly at: number; last: number; answeredAt?: number; reminders: number }>;
	lastMessage: number;
	/** Since when they are to be left alone. */
	optedOutAt?: number;
}

const WINDOW = { days: [1, 2, 3, 4, 5, 6], from: 9, to: 20 };

/**
 * Keeps its own books from what the providers have taken and what customers have done, and judges every message at the
 * moment it goes out. It knows nothing of the store.
 */
export class Oracle {
	readonly broken = new Map<Rule, string[]>(RULES.map((rule) => [rule, []]));
	private readonly owners = new Map<string, Somebody>();
	private readonly histories = new Map<string, History>();
	private readonly taken = new Set<string>();
	private pausedSince: number | undefined;

	constructor(private readonly terms: Readonly<Record<string, Terms>>) {}

	knows(person: Somebody): void {
		for (const address of [person.email, person.phone]) if (address) this.owners.set(address, this.owners.get(address) ?? person);
	}

	paused(at: number | undefined): void {
		this.pausedSince = at;
	}

	/** Everybody who shares an address is one person. */
	historyOf({ email, phone, id }: Pick<Somebody, 'email' | 'phone' | 'id'>): History {
		const keys = [email, phone].filter((key) => key !== undefined);
		const known = keys.map((key) => this.histories.get(key)).find((history) => history !== undefined);
		const history = known ?? { surveys: [], lastMessage: -Infinity };
		for (const key of keys.length > 0 ? keys : [id]) this.histories.set(key, history);
		return history;
	}

	optedOut(person: Somebody, at: number): void {
		const history = this.historyOf(person);
		history.optedOutAt ??= at;
	}

	/** It came back: it has reached nobody. */
	bounced(person: Somebody, invitationId: string): void {
		const history = this.historyOf(person);
		const at = history.surveys.findIndex((one) => one.invitationId === invitationId);
		if (at < 0) return;
		history.surveys.splice(at, 1);
		history.lastMessage = Math.max(-Infinity, ...history.surveys.map(({ last }) => last));
	}

	/** A customer's answer was taken. */
	answered(person: Somebody, invitationId: string, at: number): void {
		const survey = this.historyOf(person).surveys.find((one) => one.invitationId === invitationId);
		if (survey) survey.answeredAt ??= at;
	}

	judge(message: Delivered): Somebody | undefined {
		const { kind, at, to, reference, surveyKey } = message;
		const person = this.owners.get(to);
		if (!person) throw new Error(`A message went to ${to}, which is nobody's`);
		const history = this.historyOf(person);
		const note = (rule: Rule, what = '') => this.broken.get(rule)?.push(`${new Date(at).toISOString()} ${kind} ${surveyKey} ${reference} to ${to} ${what}`);

		if (this.taken.has(reference)) note('sentTwice');
		this.taken.add(reference);
		if (history.optedOutAt !== undefined && history.optedOutAt < at) note('afterOptOut', `opted out ${new Date(history.optedOutAt).toISOString()}`);
		if (person.record.consent?.basis === 'withdrawn' && kind !== 'followUp') note('withoutConsent');
		if (this.pausedSince !== undefined && this.pausedSince < at) note('whilePaused');
		const local = DateTime.fromMillis(at, { zone: person.zone });
		if (!WINDOW.days.includes(local.weekday) || local.hour < WINDOW.from || local.hour >= WINDOW.to) {
			note('outsideLocalHours', local.toISO() ?? '');
		}
		if (kind === 'followUp') return person;

		if (at - history.lastMessage < DAY) note('twiceWithinADay', `after ${new Date(history.lastMessage).toISOString()}`);
		history.lastMessage = at;
		if (kind === 'reminder') this.judgeReminder(history, reference, at, note);
		else this.judgeSurvey(history, message, note);
		return person;
	}

	private judgeSurvey(history: History, { at, reference, surveyKey }: Delivered, note: (rule: Rule, what?: string) => void): void {
		const { answeredDays, unansweredDays } = this.terms[surveyKey] as Terms;
		for (const { last, answeredAt } of history.surveys) {
			const until = answeredAt === undefined ? last + unansweredDays * DAY : answeredAt + answeredDays * DAY;
			if (at < until) note('askedWithinQuarantine', `left alone until ${new Date(until).toISOString()}`);
		}
		history.surveys.push({ invitationId: reference, at, last: at, reminders: 0 });
	}

	private judgeReminder(history: History, reference: string, at: number, note: (rule: Rule, what?: string) => void): void {
		const survey = history.surveys.find(({ invitationId }) => reference.startsWith(`${invitationId}.r`));
		if (!survey) return;
		if (survey.answeredAt !== undefined && survey.answeredAt < at) note('remindedAfterAnswer');
		survey.reminders += 1;
		if (survey.reminders > 1) note('moreRemindersThanAllowed');
		survey.last = at;
	}
}
