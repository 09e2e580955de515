import type { SurveyDefinition } from '../../survey/definition';
import { sql, type RawBuilder } from '../../vendor/kysely';
import { HISTOGRAM_COLUMNS } from '../schema';
import type { DialectName, Queries } from '../session';
import { surveyFacts } from '../repositories/surveyFacts';
import { parsed } from '../values';

/**
 * Views for tools that read the database themselves, and what they need to know of a survey in columns of its own. They
 * hold no customer's name, address or attributes; comments stand in a view of their own, to be granted or not.
 *
 * Where a survey is anonymous or has a minimum group above 1, the views of single answers leave out agent and team and
 * know of the time only the month: with them anybody could form the small groups that must not be shown. Figures of its
 * days, and of its values by month, are NULL or absent below the minimum.
 */
export async function views(db: Queries, dialect: DialectName): Promise<void> {
	await surveyColumns(db);
	const here = DIALECTS[dialect];
	await responses(db, here);
	await comments(db, here);
	await daily(db, here);
	await segments(db, here);
}

async function surveyColumns(db: Queries): Promise<void> {
	const columns = [
		['anonymous', 0],
		['minimum_group', 1],
		['demo', 0],
	] as const;
	for (const [column, value] of columns) {
		await db.schema
			.alterTable('nps_survey')
			.addColumn(column, 'integer', (made) => made.notNull().defaultTo(value))
			.execute();
	}
	const surveys = await db.selectFrom('nps_survey').select(['key', 'definition']).execute();
	for (const { key, definition } of surveys) {
		const facts = surveyFacts(parsed<SurveyDefinition>(definition));
		await db.updateTable('nps_survey').set(facts).where('key', '=', key).execute();
	}
}

type Sql = RawBuilder<unknown>;

/** What the two databases write differently. */
interface Here {
	/** The moment of epoch milliseconds, in UTC. */
	moment(milliseconds: Sql): Sql;
	/** A date from its ISO text; PostgreSQL has none for years beyond its own. */
	date(text: Sql): Sql;
	truth(condition: Sql): Sql;
}

const DIALECTS: Readonly<Record<DialectName, Here>> = {
	sqlite: {
		moment: (milliseconds) => sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${milliseconds} / 1000.0, 'unixepoch')`,
		date: (text) => text,
		truth: (condition) => sql`(${condition})`,
	},
	postgres: {
		moment: (milliseconds) => sql`to_timestamp(${milliseconds} / 1000.0)`,
		date: (text) => sql`case when ${text} ~ '^[1-9][0-9]{3}-' then (${text})::date end`,
		truth: (condition) => sql`(${condition})`,
	},
};

/** Whether answers of the survey must not be told apart by group and day. */
const GUARDED = sql`(coalesce(s.anonymous, 0) = 1 or r.anonymous = 1 or coalesce(s.minimum_group, 1) > 1)`;
const openly = (column: Sql) => sql`case when not ${GUARDED} then ${column} end`;
const month = (day: Sql) => sql`substr(${day}, 1, 7) || '-01'`;

/** Of an answer, whoever reads it. */
const answer = ({ moment, date, truth }: Here) => [
	sql`r.id`.as('response_id'),
	sql`r.survey_key`.as('survey_key'),
	sql`coalesce(s.name, r.survey_key)`.as('survey_name'),
	truth(sql`coalesce(s.demo, 0) = 1`).as('demo'),
	sql`r.survey_version`.as('survey_version'),
	sql`r.variant`.as('variant'),
	sql`r.touchpoint`.as('touchpoint'),
	sql`r.channel`.as('channel'),
	openly(sql`r.agent`).as('agent'),
	openly(sql`r.team`).as('team'),
	sql`r.score`.as('score'),
	sql`case when r.score >= 9 then 'promoter' when r.score >= 7 then 'passive' when r.score >= 0 then 'detractor' else 'unscored' end`.as(
		'category',
	),
	sql`case when r.score >= 9 then 100 when r.score >= 7 then 0 when r.score >= 0 then -100 end`.as('nps_factor'),
	truth(sql`coalesce(r.comment, '') <> ''`).as('commented'),
	sql`r.sentiment`.as('sentiment'),
	sql`r.language`.as('language'),
	openly(moment(sql`r.answered_at`)).as('answered_at'),
	date(sql`case when ${GUARDED} then ${month(sql`r.day`)} else r.day end`).as('answered_day'),
];

const counted = (db: Queries) =>
	db
		.selectFrom('nps_response as r')
		.leftJoin('nps_survey as s', 's.key', 'r.survey_key')
		.where(sql<boolean>`r.test = 0 and r.confirmed = 1`);

async function responses(db: Queries, here: Here): Promise<void> {
	const select = counted(db).select(answer(here));
	await db.schema.createView('nps_responses_v').as(select).execute();
}

async function comments(db: Queries, here: Here): Promise<void> {
	const select = counted(db)
		.where(sql<boolean>`coalesce(r.comment, '') <> ''`)
		.select([...answer(here), sql`r.comment`.as('comment')]);
	await db.schema.createView('nps_comments_v').as(select).execute();
}

const total = (...columns: string[]) =>
	sql`sum(${sql.join(columns.map((column) => sql.ref(`c.${column}`)), sql` + `)})`;
const ANSWERS = total(...HISTOGRAM_COLUMNS);
const ANYTHING = total(...HISTOGRAM_COLUMNS, 'unscored', 'invited', 'sent');
const ENOUGH = sql`${ANSWERS} >= coalesce(min(s.minimum_group), 1)`;

/** Figures of a group, NULL where it has too few answers. */
const FIGURES = [
	ANSWERS.as('n'),
	...Object.entries({
		promoters: total('h9', 'h10'),
		passives: total('h7', 'h8'),
		detractors: total('h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'),
		nps: sql`100.0 * (${total('h9', 'h10')} - ${total('h0', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')}) / nullif(${ANSWERS}, 0)`,
	}).map(([name, figure]) => sql`case when ${ANSWERS} = 0 or ${ENOUGH} then ${figure} end`.as(name)),
	...['unscored', 'invited', 'sent', 'delivered', 'opened', 'answered', 'commented', 'opted_out'].map((name) =>
		total(name).as(name),
	),
];

const SURVEY = ['c.survey_key', 'c.touchpoint'] as const;

async function daily(db: Queries, { date, truth }: Here): Promise<void> {
	const select = db
		.selectFrom('nps_rollup as c')
		.leftJoin('nps_survey as s', 's.key', 'c.survey_key')
		.where(sql<boolean>`c.dimension = 'all'`)
		.select([
			...SURVEY,
			sql`coalesce(min(s.name), c.survey_key)`.as('survey_name'),
			truth(sql`coalesce(min(s.demo), 0) = 1`).as('demo'),
			date(sql`c.day`).as('day'),
			...FIGURES,
		])
		.groupBy([...SURVEY, 'c.day'])
		.having(sql<boolean>`${ANYTHING} <> 0`);
	await db.schema.createView('nps_daily_v').as(select).execute();
}

async function segments(db: Queries, { date, truth }: Here): Promise<void> {
	const select = db
		.selectFrom('nps_rollup as c')
		.leftJoin('nps_survey as s', 's.key', 'c.survey_key')
		.where(sql<boolean>`c.dimension <> 'all' and c.value <> ''`)
		.select([
			...SURVEY,
			sql`coalesce(min(s.name), c.survey_key)`.as('survey_name'),
			truth(sql`coalesce(min(s.demo), 0) = 1`).as('demo'),
			date(month(sql`c.day`)).as('month'),
			'c.dimension',
			'c.value',
			...FIGURES,
		])
		.groupBy([...SURVEY, sql`substr(c.day, 1, 7)`, 'c.dimension', 'c.value'])
		.having(sql<boolean>`${ANYTHING} <> 0 and (${ANSWERS} = 0 or ${ENOUGH})`);
	await db.schema.createView('nps_segments_v').as(select).execute();
}
