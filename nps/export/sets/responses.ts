import { categoryOf, npsFactorOf } from '../../score';
import type { Response, SurveyDefinition } from '../../survey';
import { redact } from '../../text';
import type { Column, ExportSet } from '../column';

/** An answer that is given out. */
export interface ExportedAnswer {
	readonly response: Response;
	/** Absent where nobody has registered it. */
	readonly survey?: SurveyDefinition;
	/** On which it was given, in the survey's zone. */
	readonly day?: string;
	/** Not to be told apart from others by who was served by whom, and when. */
	readonly shielded: boolean;
}

export interface ResponseColumnsWanted {
	readonly comments: boolean;
	/** Customers' ID, name and e-mail address, and comments with what names people in them. */
	readonly personal: boolean;
}

type ResponseColumn = Column<ExportedAnswer>;

const open = <Value>({ shielded }: ExportedAnswer, value: Value): Value | null => (shielded ? null : value);

const ALWAYS: readonly ResponseColumn[] = [
	{ name: 'response_id', type: 'text', required: true, value: ({ response }) => response.id },
	{ name: 'survey_key', type: 'text', required: true, value: ({ response }) => response.surveyKey },
	{ name: 'survey_name', type: 'text', required: true, value: ({ response, survey }) => survey?.name ?? response.surveyKey },
	{ name: 'demo', type: 'truth', required: true, value: ({ survey }) => survey?.demo === true },
	{ name: 'survey_version', type: 'whole', required: true, value: ({ response }) => response.surveyVersion },
	{ name: 'variant', type: 'text', value: ({ response }) => response.variant },
	{ name: 'touchpoint', type: 'text', required: true, value: ({ response }) => response.touchpoint },
	{ name: 'channel', type: 'text', required: true, value: ({ response }) => response.channel },
	{ name: 'agent', type: 'text', value: (answer) => open(answer, answer.response.agent) },
	{ name: 'team', type: 'text', value: (answer) => open(answer, answer.response.team) },
	{ name: 'segments', type: 'text', value: (answer) => open(answer, segmentsOf(answer.response)) },
	{ name: 'score', type: 'whole', value: ({ response }) => response.score },
	{ name: 'category', type: 'text', required: true, value: ({ response }) => categoryOf(response.score) },
	{ name: 'nps_factor', type: 'whole', value: ({ response }) => npsFactorOf(response.score) },
	{ name: 'commented', type: 'truth', required: true, value: ({ response }) => isCommented(response) },
	{ name: 'sentiment', type: 'text', value: ({ response }) => response.analysis?.sentiment },
	{ name: 'language', type: 'text', value: ({ response }) => response.language },
	{ name: 'answered_at', type: 'moment', value: (answer) => open(answer, momentOf(answer.response.answeredAt)) },
	{ name: 'answered_day', type: 'day', value: ({ day, shielded }) => dayOf(day, shielded) },
];

const themes: ResponseColumn = {
	name: 'themes',
	type: 'text',
	value: ({ response: { analysis } }) =>
		analysis && analysis.themes.length > 0
			? analysis.themes.map(({ theme, sentiment }) => `${theme}=${sentiment}`).join('; ')
			: null,
};

const comment = (isPersonal: boolean): ResponseColumn => ({
	name: 'comment',
	type: 'text',
	value: (answer) => {
		const { comment: words } = answer.response;
		if (words === undefined || words === '') return null;
		return isPersonal && !isAnonymous(answer) ? words : redact(words);
	},
});

const PERSONAL: readonly ResponseColumn[] = (
	[
		['customer_id', 'id'],
		['customer_name', 'name'],
		['customer_email', 'email'],
	] as const
).map(([name, field]) => ({
	name,
	type: 'text',
	value: (answer) => (isAnonymous(answer) ? null : answer.response.customer[field]),
}));

/** Answers, one a row, with the columns of the view `nps_responses_v` and what else the reader may see. */
export function responsesSet({ comments, personal }: ResponseColumnsWanted): ExportSet<ExportedAnswer> {
	return {
		name: 'responses',
		entitySet: 'Responses',
		entityType: 'Response',
		key: ['response_id'],
		columns: [...ALWAYS, ...(comments ? [comment(personal), themes] : []), ...(comments && personal ? PERSONAL : [])],
	};
}

const isAnonymous = ({ response, survey }: ExportedAnswer): boolean =>
	response.anonymous === true || survey?.anonymous === true;

const isCommented = ({ comment: words }: Response): boolean => words !== undefined && words !== '';

/** As JSON: "plan" and "pro" are the customer's data and may hold anything. */
function segmentsOf({ segments }: Response): string | null {
	return segments && Object.keys(segments).length > 0 ? JSON.stringify(segments) : null;
}

/** Tools know no years beyond 9999. */
function momentOf(at: Date): string | null {
	const text = Number.isNaN(at.getTime()) ? '' : at.toISOString();
	return /^\d{4}-/.test(text) ? text : null;
}

/** The day; of a shielded answer the first of its month. */
function dayOf(day: string | undefined, isShielded: boolean): string | null {
	if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
	return isShielded ? `${day.slice(0, 7)}-01` : day;
}
