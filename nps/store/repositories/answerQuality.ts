import { DAY } from '../../clock';
import { sql } from '../../vendor/kysely';
import { DOUBTFUL } from '../doubtful';
import type { Session } from '../session';
import type { AnswerQuality, QualityQuery } from '../types';
import { conditions, type Kind } from './withinConditions';

const DOUBTED: Kind = { table: 'nps_response', counted: DOUBTFUL, day: 'day', at: 'answered_at' };
const COUNTED: Kind = {
	table: 'nps_response',
	counted: sql`test = 0 and confirmed = 1 and score is not null and invitation_sent_at is not null`,
	day: 'day',
	at: 'answered_at',
};

/** Enough to tell early from late, and few enough to read at once. */
const LATEST = 2_000;

/** What is to be said about these answers, through an index of the doubtful ones and a look at the latest. */
export async function answerQuality(session: Session, query: QualityQuery): Promise<AnswerQuality> {
	const { surveyKeys, touchpoints } = query;
	const nowhere = surveyKeys?.length === 0 || touchpoints?.length === 0;
	const [doubts, delays] = nowhere ? [undefined, []] : [await doubtsOf(session, query), await delaysOf(session, query)];
	const histogramOf = (early: 0 | 1) =>
		Array.from({ length: 11 }, (_, score) => delays.find((row) => row.score === score && row.early === early)?.count ?? 0);
	return {
		unconfirmed: doubts?.unconfirmed ?? 0,
		suspectedRobots: doubts?.robots ?? 0,
		ambiguous: doubts?.ambiguous ?? 0,
		mismatched: doubts?.mismatched ?? 0,
		tests: doubts?.tests ?? 0,
		early: histogramOf(1),
		late: histogramOf(0),
	};
}

/** Within the quality's JSON; `true` is the only value its marks have. */
const marked = (name: string) => sql<boolean>`quality like ${sql.lit(`%"${name}":true%`)}`;
const howMany = (what: ReturnType<typeof marked>) => sql<number>`coalesce(sum(case when ${what} then 1 else 0 end), 0)`;

async function doubtsOf({ heavy, dialect }: Session, query: QualityQuery) {
	const provisional = sql<boolean>`test = 0 and confirmed = 0`;
	const counted = sql<boolean>`test = 0 and confirmed = 1`;
	return await heavy
		.selectFrom('nps_response')
		.select([
			howMany(provisional).as('unconfirmed'),
			howMany(sql`${provisional} and ${marked('suspectedRobot')}`).as('robots'),
			howMany(sql`${counted} and ${marked('ambiguous')}`).as('ambiguous'),
			howMany(sql`${counted} and ${marked('mismatch')}`).as('mismatched'),
			howMany(sql`test = 1`).as('tests'),
		])
		.where(sql.join<boolean>(conditions(dialect, DOUBTED, { ...query, dimension: 'all', by: [] }), sql` and `))
		.executeTakeFirst();
}

async function delaysOf({ heavy, dialect }: Session, query: QualityQuery) {
	return await heavy
		.selectFrom((from) =>
			from
				.selectFrom('nps_response')
				.select([
					'score',
					sql<0 | 1>`case when answered_at - invitation_sent_at <= ${sql.lit(DAY)} then 1 else 0 end`.as('early'),
				])
				.where(sql.join<boolean>(conditions(dialect, COUNTED, { ...query, dimension: 'all', by: [] }), sql` and `))
				.orderBy('answered_at', 'desc')
				.limit(LATEST)
				.as('latest'),
		)
		.select(['score', 'early', sql<number>`count(*)`.as('count')])
		.groupBy(['score', 'early'])
		.execute();
}
