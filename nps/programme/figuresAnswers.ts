import { matches } from '../events/conditions';
import { COMMENTED, dayFinder, MOST_COMMENTS, numberLabel, shiftDay, themeLabel, type DayRange, type Tally } from '../report';
import { categoryOf, type Category, toScore } from '../score';
import type { ResponseFilter, Store } from '../store/types';
import type { Response } from '../survey';
import { responseItem } from '../survey/responseItem';
import type { FiguresQuery, Reading } from './figures';
import { allGroupsOf, isDimension, themesOf } from './figuresFields';

/** Answers read at once. */
const BATCH = 1_000;
const CATEGORIES: readonly Category[] = [...[0, 7, 9].map((score) => categoryOf(toScore(score))), 'unscored'];
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** Counts the answers themselves, a batch at a time: any fields together, and filtered, but without those who did not answer. */
export async function countAnswers(store: Store, reading: Reading, tally: Tally, whole: Tally): Promise<void> {
	const { fields, subtotals, details } = reading;
	const common = fields.filter((field) => !isDimension(field));
	const places = placesOf(reading);
	for await (const response of answersOf(store, reading, reading.days)) {
		const { day, zone } = places(response);
		const { score } = response;
		const labels = details.drivers ? labelsOf(response) : [];
		const [group, ...also] = allGroupsOf(fields, response, zone, subtotals);
		if (group) tally.addAnswer({ score, day, labels, group, also }, null);
		const [commonGroup = {}] = allGroupsOf(common, response, zone, false);
		whole.addAnswer({ score, day, group: commonGroup }, null);
	}
	if (details.emerging) await addComments(store, reading, tally);
}

/** Adds the newest comments of the range, and of what it is compared with, to the groups they belong to. */
export async function addComments(store: Store, reading: Reading, tally: Tally): Promise<void> {
	const { fields, subtotals, range, days } = reading;
	const places = placesOf(reading);
	const before = { start: days.start, end: shiftDay(range.start, -1) };
	for (const part of [range, before]) {
		for (const response of await newestComments(store, reading, part)) {
			const { day, zone } = places(response);
			const comment = { text: response.comment ?? '', at: response.answeredAt.getTime() };
			for (const group of allGroupsOf(fields, response, zone, subtotals)) tally.addComment(day, group, comment);
		}
	}
}

type Filtered = Pick<FiguresQuery, 'surveyKeys' | 'filter'>;

/** Answers with a comment, newest first, at most `most`. */
export async function newestComments(store: Store, query: Filtered, range: DayRange, most = MOST_COMMENTS): Promise<Response[]> {
	const found: Response[] = [];
	if (range.start > range.end) return found;
	for await (const response of answersOf(store, query, range, { commented: true })) {
		found.push(response);
		if (found.length >= most) break;
	}
	return found;
}

/** The answers that count and that the filter lets through, newest first. */
async function* answersOf(
	store: Store,
	{ surveyKeys, filter }: Filtered,
	{ start, end }: DayRange,
	more: Partial<ResponseFilter> = {},
): AsyncGenerator<Response> {
	const { conditions, combine } = filter;
	const asked: ResponseFilter = {
		...(surveyKeys.length > 0 && { surveyKeys }),
		...pushedDown(filter),
		...more,
		fromDay: start,
		toDay: end,
		counted: true,
		limit: BATCH,
	};
	let after: ResponseFilter['after'];
	for (;;) {
		const batch = await store.responses.list({ ...asked, ...(after && { after }) });
		for (const response of batch) {
			if (conditions.length === 0 || matches(responseItem(response), conditions, combine)) yield response;
		}
		const last = batch.at(-1);
		if (!last || batch.length < BATCH) return;
		after = { at: last.answeredAt, id: last.id };
	}
}

/** What the database can leave out itself: only what it compares as the conditions do. */
function pushedDown({ conditions, combine }: FiguresQuery['filter']): Partial<ResponseFilter> {
	if (combine === 'any' && conditions.length > 1) return {};
	const commented = conditions.some(({ field, operator }) => field.trim() === 'comment' && operator === 'exists');
	const categories = conditions.flatMap(({ field, operator, value }): Category[] => {
		const wanted = String(value).trim().toLowerCase();
		return field.trim() === 'category' && operator === 'equals' ? CATEGORIES.filter((one) => one === wanted) : [];
	});
	return {
		...(commented && { commented }),
		...(categories.length === 1 && { categories }),
	};
}

function labelsOf(response: Response): string[] {
	const { comment, analysis, segments = {} } = response;
	const themes = themesOf(response).map((value) => {
		const at = value.lastIndexOf('=');
		return themeLabel(value.slice(0, at), value.slice(at + 1));
	});
	const numbers = Object.entries(segments).flatMap(([name, value]) =>
		NUMBER.test(value) ? [numberLabel(name, Number(value))] : [],
	);
	return [...(comment !== undefined || analysis ? [COMMENTED] : []), ...themes, ...numbers];
}

/** Day and zone of an answer, as its survey counts them. */
function placesOf({ zoneOf }: Pick<Reading, 'zoneOf'>): (response: Response) => { readonly day: string; readonly zone: string } {
	const finders = new Map<string, (at: Date) => string | undefined>();
	return ({ surveyKey, answeredAt }) => {
		const zone = zoneOf(surveyKey);
		const finder = finders.get(zone) ?? dayFinder(zone);
		finders.set(zone, finder);
		return { day: finder(answeredAt) ?? '', zone };
	};
}
