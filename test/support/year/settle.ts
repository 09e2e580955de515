import type { DatabaseSync } from 'node:sqlite';
import { RULES } from './oracle';
import type { YearBooks } from './world';

/** What is promised of the store when everything has come to rest. */
export const LAST_RULES = [
	'eventLost',
	'messageWithoutIntent',
	'moreThanOneSurveyPerEvent',
	'answerLost',
	'answerUnrouted',
	'countsDifferFromAnswers',
	'leftSending',
	'leftOverdue',
] as const;

export interface Verdict {
	/** Of each rule, what broke it. */
	readonly broken: Readonly<Record<string, readonly string[]>>;
	/** Surveys of which nobody can say whether they went out; they are not sent again. */
	readonly inDoubt: number;
	readonly invitations: number;
	readonly responses: number;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Compares the books with what is in the file. */
export function settle(books: YearBooks, file: DatabaseSync): Verdict {
	const all = (sql: string): Row[] => file.prepare(sql).all() as Row[];
	const broken: Record<string, string[]> = Object.fromEntries(RULES.map((rule) => [rule, [...(books.oracle.broken.get(rule) ?? [])]]));
	for (const rule of LAST_RULES) broken[rule] = [];
	const note = (rule: (typeof LAST_RULES)[number], what: string) => broken[rule]?.push(what);

	const decided = new Map<string, number>();
	const count = ({ survey_key, event_id }: Row, by: number) => {
		const key = `${survey_key}/${event_id}`;
		decided.set(key, (decided.get(key) ?? 0) + by);
	};
	const invitations = new Map<string, Row>();
	for (const row of all('select id, survey_key, event_id, status, reason, address, due_at, claimable_at from nps_invitation')) {
		invitations.set(String(row.id), row);
		count(row, row.status === 'failed' ? 0 : 1);
		if (row.status === 'sending') note('leftSending', String(row.id));
		if (row.status === 'scheduled' && Number(row.due_at) < books.end.getTime() - 86_400_000) note('leftOverdue', `${row.id} ${row.reason}`);
	}
	for (const [key, times] of decided) if (times > 1) note('moreThanOneSurveyPerEvent', key);
	for (const row of all('select survey_key, event_id from nps_skip')) count(row, 0);
	for (const { surveyKey, id } of books.events) if (!decided.has(`${surveyKey}/${id}`)) note('eventLost', `${surveyKey}/${id}`);

	const reminders = new Map(all('select invitation_id, number, address from nps_reminder').map((row) => [`${row.invitation_id}.r${row.number}`, row]));
	const followUps = new Map(all('select id, address from nps_follow_up').map((row) => [String(row.id), row]));
	const intents = { survey: invitations, reminder: reminders, followUp: followUps };
	for (const { kind, reference, to } of books.messages) {
		if (intents[kind].get(reference)?.address !== to) note('messageWithoutIntent', `${kind} ${reference} to ${to}`);
	}

	const responses = all('select id, invitation_id, survey_key, score, comment, confirmed, test, revision, emitted_revision from nps_response');
	const byInvitation = new Map(responses.map((row) => [row.invitation_id, row]));
	for (const [invitationId, { score, comment }] of books.answers) {
		const kept = byInvitation.get(invitationId);
		const isKept = kept?.score === score && (comment === undefined || String(kept.comment).includes(comment));
		if (!isKept) note('answerLost', `${invitationId} gave ${score} ${comment ?? ''}, kept is ${JSON.stringify(kept)}`);
	}
	for (const { id, revision, emitted_revision, confirmed } of responses) {
		if (confirmed === 1 && (emitted_revision !== revision || !books.emitted.has(String(id)))) note('answerUnrouted', String(id));
	}
	for (const difference of differences(all, responses)) note('countsDifferFromAnswers', difference);
	const inDoubt = [...invitations.values()].filter(({ reason }) => String(reason).startsWith('Interrupted while sending')).length;
	return { broken, inDoubt, invitations: invitations.size, responses: responses.length };
}

/** The counts that are kept all the time, against counting the answers and the invitations. */
function differences(all: (sql: string) => Row[], responses: readonly Row[]): string[] {
	const columns = [...Array.from({ length: 11 }, (_, score) => `h${score}`), 'unscored'];
	const sums = columns.map((column) => `sum(${column}) as ${column}`).join(', ');
	const found: string[] = [];
	const compare = (what: string, kept: unknown, counted: unknown) => {
		if (Number(kept ?? 0) !== Number(counted ?? 0)) found.push(`${what}: kept ${String(kept)}, counted ${String(counted)}`);
	};
	for (const row of all(`select survey_key, ${sums}, sum(invited) as invited, sum(sent) as sent, sum(answered) as answered from nps_rollup where dimension = 'all' group by survey_key`)) {
		const own = responses.filter(({ survey_key, confirmed, test }) => survey_key === row.survey_key && confirmed === 1 && test === 0);
		columns.forEach((column, score) =>
			compare(`${row.survey_key} ${column}`, row[column], own.filter((answer) => (answer.score ?? 11) === score).length),
		);
		const [funnel] = all(
			`select count(*) as invited, sum(sent_at is not null) as sent, sum(sent_at is not null and answered) as answered from nps_invitation where test = 0 and survey_key = '${row.survey_key}'`,
		);
		for (const measure of ['invited', 'sent', 'answered']) compare(`${row.survey_key} ${measure}`, row[measure], funnel?.[measure]);
	}
	return found;
}
