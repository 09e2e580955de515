/** A year of answers to one survey, made by the database itself, and their daily counts. */

export const FIRST_DAY = '2025-01-01';
export const LAST_DAY = '2025-12-31';
const FIRST_MOMENT = Date.parse(FIRST_DAY);
const DAY = 86_400_000;
const DAYS = 365;
const SCORES = Array.from({ length: 11 }, (_, score) => score);

/** Spreads evenly, and each prime in its own way. */
const spread = (prime, count) => `(g * ${prime} / 1009 % ${count})`;

const TAGS = {
	segment: `(case ${spread(7919, 3)} when 0 then 'plan=pro' when 1 then 'plan=basic' else 'plan=free' end)`,
	theme: `(case ${spread(6007, 5)} when 0 then 'delivery=negative' when 1 then 'delivery=positive' when 2 then 'price=negative' when 3 then 'service=positive' else 'quality=neutral' end)`,
};

/** Three in ten have a comment. */
const COMMENTED = `${spread(5003, 10)} < 3`;

const COLUMNS = {
	id: `'r' || g`,
	survey_key: `'bench'`,
	survey_version: '1',
	customer: `'{"id":"c' || g || '"}'`,
	score: spread(4001, 11),
	comment: `case when ${COMMENTED} then 'The parcel came late, but the people on the phone were kind. ' || g end`,
	channel: `case ${spread(3001, 4)} when 0 then 'sms' when 1 then 'whatsapp' else 'email' end`,
	touchpoint: `'delivery'`,
	agent: `'agent ' || ${spread(2003, 200)}`,
	team: `'team ' || ${spread(1201, 20)}`,
	segments: `'{"plan":"' || substr(${TAGS.segment}, 6) || '"}'`,
	day: null,
	answered_at: null,
	updated_at: null,
	edit_until: null,
	complete_at: null,
	claimable_at: null,
	confirmed: '1',
	test: '0',
	revision: '1',
	emitted_revision: '1',
	emissions: '0',
	anonymous: '0',
	sentiment: `case when ${COMMENTED} then 'neutral' end`,
	counted_as: `'["segment:' || ${TAGS.segment} || '"' || case when ${COMMENTED} then ',"theme:","theme:' || ${TAGS.theme} || '"' else '' end || ']'`,
};

const DIALECTS = {
	SQLite: {
		numbers: (from, to) => `(with recursive n(g) as (select ${from} union all select g + 1 from n where g < ${to}) select g from n)`,
		day: `date('${FIRST_DAY}', '+' || (g % ${DAYS}) || ' days')`,
		labels: 'json_each(counted_as)',
		indexes: `select name, sql as definition from sqlite_master where tbl_name = 'nps_response' and type = 'index' and sql is not null`,
		analyze: 'analyze',
	},
	PostgreSQL: {
		numbers: (from, to) => `(select g from generate_series(${from}::bigint, ${to}::bigint) as g)`,
		day: `to_char(date '${FIRST_DAY}' + (g % ${DAYS})::int, 'YYYY-MM-DD')`,
		labels: 'jsonb_array_elements_text(counted_as::jsonb)',
		indexes: `select indexname as name, indexdef as definition from pg_indexes where tablename = 'nps_response' and indexdef not like '%UNIQUE%'`,
		analyze: 'vacuum analyze nps_response, nps_rollup',
	},
};

const AT_ONCE = 500_000;

/**
 * Adds answers until there are `total`, and counts them all by day. Indexes are made once the rows are there.
 * @param {import('./databases.mjs').Place} place
 * @param {number} present
 * @param {number} total
 */
export async function fill({ name, run }, present, total) {
	const { numbers, day, indexes, analyze } = DIALECTS[name];
	const dropped = await run(indexes);
	for (const index of dropped) await run(`drop index ${index.name}`);
	const at = `(${FIRST_MOMENT} + (g % ${DAYS}) * ${DAY} + g % 86399 * 1000)`;
	const names = Object.keys(COLUMNS);
	const values = names.map((column) => COLUMNS[column] ?? (column === 'day' ? day : at));
	for (let from = present + 1; from <= total; from += AT_ONCE) {
		const to = Math.min(total, from + AT_ONCE - 1);
		await run(`insert into nps_response (${names.join(', ')}) select ${values.join(', ')} from ${numbers(from, to)} as numbers`);
	}
	for (const { definition } of dropped) await run(definition);
	await run('delete from nps_rollup');
	for (const [dimension, source] of Object.entries(dimensionsOn(name))) await count(run, dimension, source);
	await run(analyze);
}

/** @param {'SQLite' | 'PostgreSQL'} name */
function dimensionsOn(name) {
	const label = (dimension) => ({
		from: `nps_response, ${DIALECTS[name].labels} as label`,
		value: `substr(label.value, ${dimension.length + 2})`,
		where: `substr(label.value, 1, ${dimension.length + 1}) = '${dimension}:'`,
	});
	const column = (value) => ({ from: 'nps_response', value, where: '1 = 1' });
	return {
		all: column(`'' || ''`),
		channel: column('channel'),
		agent: column('agent'),
		team: column('team'),
		segment: label('segment'),
		theme: label('theme'),
	};
}

const HISTOGRAM = SCORES.map((score) => `sum(case when score = ${score} then 1 else 0 end)`);
const zeros = (columns) => columns.map(() => '0').join(', ');

/** As the store would have counted them one by one. Twice as many were asked as have answered. */
async function count(run, dimension, { from, value, where }) {
	const columns = [...SCORES.map((score) => `h${score}`), 'unscored', 'invited', 'sent', 'delivered', 'opened', 'answered', 'commented', 'opted_out'];
	const funnel = dimension === 'theme' ? zeros(Array(7).fill()) : '2 * count(*), 2 * count(*), 2 * count(*), count(*), count(*), count(comment), 0';
	await run(
		`insert into nps_rollup (survey_key, touchpoint, day, dimension, value, ${columns.join(', ')})
		select survey_key, touchpoint, day, '${dimension}', ${value}, ${HISTOGRAM.join(', ')}, 0, ${funnel}
		from ${from} where ${where} group by survey_key, touchpoint, day, ${value}`,
	);
}

/** The figures of a dashboard, read from the answers themselves. */
export function scans(name) {
	const between = `survey_key = 'bench' and test = 0 and confirmed = 1 and day between '${FIRST_DAY}' and '${LAST_DAY}'`;
	const { all, team, agent, segment, theme } = dimensionsOn(name);
	const week = name === 'SQLite' ? `date(day, '-6 days', 'weekday 1')` : `date_trunc('week', day::date)`;
	const by = ({ from, value, where }) => `select ${value} as value, ${HISTOGRAM.join(', ')} from ${from} where ${between} and ${where} group by 1`;
	return [all, { ...all, value: week }, team, agent, segment, theme].map(by);
}
