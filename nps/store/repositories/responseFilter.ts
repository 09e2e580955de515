import type { Category } from '../../score';
import type { Sentiment } from '../../text/types';
import { sql, type RawBuilder } from '../../vendor/kysely';
import { labelInColumn, themeValue } from '../rollup/countedAs';
import type { Session } from '../session';
import type { ResponseFilter } from '../types';
import { json } from '../values';
import { isNamed } from './longNames';
import { hasCase } from './responseCase';
import { contains } from './sumKeys';

/** Scores from … to, both included; null is an answer without one. */
const SCORES: Readonly<Record<Category, readonly [number, number] | null>> = {
	promoter: [9, 10],
	passive: [7, 8],
	detractor: [0, 6],
	unscored: null,
};

const LISTS = ['ids', 'surveyKeys', 'touchpoints', 'categories', 'channels', 'agents', 'teams', 'variants', 'themes'] as const;

/** Whether the filter asks for one of nothing. */
export const isNothing = (filter: ResponseFilter): boolean =>
	LISTS.some((list) => filter[list]?.length === 0);

/** The answers that pass all of the filter but its search and its place in the order. */
export function answersLike({ heavy, dialect }: Session, filter: ResponseFilter) {
	const { categories, segments, themes, from, to, fromDay, toDay } = filter;
	let answers = heavy.selectFrom('nps_response').selectAll();
	for (const [column, values] of oneOf(filter)) {
		answers = answers.where(column, 'in', [...values]);
	}
	if (filter.agents) answers = answers.where(isNamed('agent', filter.agents));
	if (filter.teams) answers = answers.where(isNamed('team', filter.teams));
	if (filter.personId !== undefined) answers = answers.where('person_id', '=', filter.personId);
	if (from) answers = answers.where('answered_at', '>=', from.getTime());
	if (to) answers = answers.where('answered_at', '<', to.getTime());
	if (fromDay !== undefined) answers = answers.where('day', '>=', fromDay);
	if (toDay !== undefined) answers = answers.where('day', '<=', toDay);
	if (!filter.includeTests || filter.counted) answers = answers.where('test', '=', 0);
	if (filter.counted) answers = answers.where('confirmed', '=', 1);
	if (filter.shielded) answers = answers.where(isShielded(filter.shielded));
	if (filter.commented) answers = answers.where('comment', 'is not', null);
	if (filter.case) answers = answers.where(hasCase(filter.case));
	for (const condition of [...segmentConditions(), ...themeConditions()]) {
		answers = answers.where(condition);
	}
	if (!categories) return answers;
	return answers.where((where) =>
		where.or(
			categories.map((category) => {
				const scores = SCORES[category];
				return scores === null ? where('score', 'is', null) : where.between('score', ...scores);
			}),
		),
	);

	/** `"name":"value"`: quotes within JSON are escaped, so that only this name with this value looks so. */
	function segmentConditions(): Array<RawBuilder<boolean>> {
		return Object.entries(segments ?? {}).map(([name, value]) =>
			contains(dialect, sql.ref('segments'), `${json(name)}:${json(value)}`),
		);
	}

	function themeConditions(): Array<RawBuilder<boolean>> {
		if (!themes) return [];
		const labels = themes.flatMap((theme) =>
			SENTIMENTS.map((sentiment) => labelInColumn(['theme', themeValue(theme, sentiment)])),
		);
		const any = labels.map((label) => contains(dialect, sql.ref('counted_as'), label));
		return [sql`(${sql.join(any, sql` or `)})`];
	}
}

function isShielded({ is, surveyKeys }: NonNullable<ResponseFilter['shielded']>): RawBuilder<boolean> {
	const among = surveyKeys.length > 0 ? sql` or survey_key in (${sql.join(surveyKeys)})` : sql``;
	const shielded = sql<boolean>`(anonymous = 1${among})`;
	return is ? shielded : sql`not ${shielded}`;
}

const SENTIMENTS: readonly Sentiment[] = ['positive', 'neutral', 'negative'];

type ListColumn = 'id' | 'survey_key' | 'touchpoint' | 'channel' | 'variant';

function oneOf(filter: ResponseFilter): Array<readonly [ListColumn, readonly string[]]> {
	const { ids, surveyKeys, touchpoints, channels, variants } = filter;
	const lists: Array<readonly [ListColumn, readonly string[] | undefined]> = [
		['id', ids],
		['survey_key', surveyKeys],
		['touchpoint', touchpoints],
		['channel', channels],
		['variant', variants],
	];
	return lists.flatMap(([column, values]) => (values ? [[column, values] as const] : []));
}
