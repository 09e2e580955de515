import { COMMENTED, levelsAbove, numberLabel, themeLabel, type DayCounts, type Group, type Tally } from '../report';
import type { RollupDimension, RollupRow, Store } from '../store/types';
import type { Reading } from './figures';
import { addComments } from './figuresAnswers';
import { dimensionOf, groupOfRow, isDimension, type GroupField } from './figuresFields';

/** So many values of a field get drivers of their own, those with most answers. */
const MOST_VALUES = 50;

/** Counts the daily counts into `tally` by the fields, and into `whole` by those that every count has. */
export async function countRollups(store: Store, reading: Reading, tally: Tally, whole: Tally): Promise<void> {
	const { fields, subtotals, details } = reading;
	const own = fields.find(isDimension);
	const dimension = dimensionOf(own);
	const common = fields.filter((field) => !isDimension(field));
	// Every answer and invitation has one channel, so their sum is all there is; and whether delivery is known differs by
	// channel, so the response rate must be taken from there.
	const everything = await read(store, reading, 'channel');
	const found = dimension === 'all' || dimension === 'channel' ? everything : await read(store, reading, dimension, own);

	for (const row of found) {
		const group = groupOf(fields, row);
		if (group) tally.addDay({ ...countsOf(row), group });
	}
	for (const row of everything) {
		const group = groupOf(common, row) ?? {};
		whole.addDay({ ...countsOf(row), group });
		if (!subtotals) continue;
		if (own) tally.addDay({ ...countsOf(row), group });
		for (const level of levelsAbove(group)) tally.addDay({ ...countsOf(row), group: level });
	}
	if (details.drivers) await addDrivers(store, reading, tally, found, own);
	if (details.emerging) await addComments(store, reading, tally);
}

async function read(store: Store, reading: Reading, dimension: RollupDimension, field?: GroupField): Promise<RollupRow[]> {
	const { surveyKeys, days } = reading;
	return await store.rollups.read({
		...(surveyKeys.length > 0 && { surveyKeys }),
		dimension,
		...(field?.kind === 'segment' && field.name !== undefined && { segment: field.name }),
		fromDay: days.start,
		toDay: days.end,
	});
}

type Row = Omit<RollupRow, 'dimension'>;

function groupOf(fields: readonly GroupField[], row: Row): Group | undefined {
	const parts = fields.map((field) => groupOfRow(field, row));
	return parts.includes(undefined) ? undefined : Object.assign({}, ...parts);
}

const countsOf = ({ day, histogram, unscored, funnel }: Row): Omit<DayCounts, 'group'> => ({ day, histogram, unscored, funnel });

const LABELS = [
	['theme', labelOfTheme],
	['segment', labelOfNumber],
] as const;

/** Themes and numbers of the answers, each under the group of the row it belongs to. */
async function addDrivers(store: Store, reading: Reading, tally: Tally, found: readonly RollupRow[], own: GroupField | undefined): Promise<void> {
	const common = reading.fields.filter((field) => !isDimension(field));
	for (const [dimension, labelOf] of LABELS) {
		const add = (row: Row, group: Group | undefined) => {
			const label = labelOf(row);
			if (label !== undefined && group) tally.addDay({ ...countsOf(row), group, label });
		};
		if (own && own.kind !== 'theme') {
			for (const value of biggest(found)) {
				for (const row of await readWithin(store, reading, dimension, { dimension: dimensionOf(own), value })) {
					add(row, groupOf(reading.fields, { ...row, value }));
				}
			}
		}
		if (own && !reading.subtotals) continue;
		for (const row of await read(store, reading, dimension)) {
			const group = groupOf(common, row) ?? {};
			add(row, group);
			if (reading.subtotals) for (const level of levelsAbove(group)) add(row, level);
		}
	}
}

async function readWithin(
	store: Store,
	{ surveyKeys, days }: Reading,
	dimension: RollupDimension,
	within: { readonly dimension: RollupDimension; readonly value: string },
): Promise<Row[]> {
	const sums = await store.rollups.sum({
		...(surveyKeys.length > 0 && { surveyKeys }),
		dimension,
		within: [within],
		by: ['surveyKey', 'touchpoint', 'value', 'day'],
		fromDay: days.start,
		toDay: days.end,
	});
	return sums.map(({ surveyKey = '', touchpoint = '', value = '', period = '', ...counts }) => ({
		...counts,
		surveyKey,
		touchpoint,
		value,
		day: period,
	}));
}

function biggest(rows: readonly RollupRow[]): string[] {
	const answers = new Map<string, number>();
	for (const { value, histogram } of rows) {
		const n = histogram.reduce((sum, one) => sum + one, 0);
		answers.set(value, (answers.get(value) ?? 0) + n);
	}
	return [...answers].sort(([, a], [, b]) => b - a).slice(0, MOST_VALUES).map(([value]) => value);
}

/** The value '' is any comment. */
function labelOfTheme({ value }: Row): string {
	if (value === '') return COMMENTED;
	const at = value.lastIndexOf('=');
	return themeLabel(value.slice(0, at), value.slice(at + 1));
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

function labelOfNumber({ value }: Row): string | undefined {
	const at = value.indexOf('=');
	const number = value.slice(at + 1);
	return NUMBER.test(number) ? numberLabel(value.slice(0, at), Number(number)) : undefined;
}

