import { isOverdue, type Case } from '../cases';
import type { Feed, FeedItem, Reading, View } from '../dashboard';
import type { RegisteredSurvey } from '../store/types';
import type { Response } from '../survey';
import { redact } from '../text';
import { answersFilter } from './dashboardQueries';
import type { Deps } from './deps';

const ON_A_PAGE = 12;

/** A page of comments as the reading allows it; undefined where it allows none. */
export async function readFeed(
	{ store, clock }: Pick<Deps, 'store' | 'clock'>,
	reading: Reading,
	{ category, case: wished, search, after }: View['feed'],
	surveys: readonly RegisteredSurvey[],
): Promise<Feed | undefined> {
	const filter = reading.comments ? answersFilter(reading) : undefined;
	if (!filter) return undefined;
	const now = clock.now();
	const found = await store.responses.list({
		...filter,
		commented: true,
		...(category && { categories: [category] }),
		...(wished && { case: { is: wished, now } }),
		...(search !== undefined && { search }),
		...(after && { after }),
		limit: ON_A_PAGE + 1,
	});
	const page = found.slice(0, ON_A_PAGE);
	const last = page.at(-1);
	const cases = await store.cases.ofResponses(page.map(({ id }) => id));
	const sentiments = reading.filters.filter(({ dimension }) => dimension === 'theme').map(({ value }) => value);
	return {
		items: page
			.filter(mentions(sentiments))
			.map((response) => feedItem(response, reading, surveys, { case: cases.get(response.id), now })),
		...(found.length > page.length && last && { next: { at: last.answeredAt, id: last.id } }),
	};
}

/** "delivery=negative": the store finds the theme, the sentiment is looked at here. */
export function mentions(wanted: readonly string[]) {
	return ({ analysis }: Response): boolean =>
		wanted.every((value) => analysis?.themes.some(({ theme, sentiment }) => `${theme}=${sentiment}` === value) ?? false);
}

/** What may be shown of an answer: of anonymous ones nothing that leads to a person, of others a name where it is allowed. */
function feedItem(
	response: Response,
	{ names }: Reading,
	surveys: readonly RegisteredSurvey[],
	opened: { readonly case: Case | undefined; readonly now: Date },
): FeedItem {
	const { score, comment, answeredAt, channel, touchpoint, surveyKey, customer, team, agent, analysis } = response;
	const survey = surveys.find(({ definition }) => definition.key === surveyKey)?.definition;
	const anonymous = response.anonymous === true || survey?.anonymous === true;
	const { language } = response;
	return {
		score,
		// Without a name beside it, what gives the person away in the text goes, too.
		...(comment !== undefined && { comment: names && !anonymous ? comment : redact(comment) }),
		at: answeredAt,
		channel,
		touchpoint,
		survey: survey?.name ?? surveyKey,
		...(names && !anonymous && customer.name !== undefined && { name: customer.name }),
		...(!anonymous && team !== undefined && { team }),
		...(!anonymous && agent !== undefined && { agent }),
		themes: analysis?.themes.map(({ theme, sentiment }) => ({ theme, sentiment })) ?? [],
		...(language !== undefined && { language }),
		mismatch: response.quality?.mismatch === true,
		...(opened.case && { case: caseMark(opened.case, opened.now, names && !anonymous) }),
	};
}

function caseMark(one: Case, now: Date, names: boolean): NonNullable<FeedItem['case']> {
	const { status, owner } = one;
	return { status, overdue: isOverdue(one, now), ...(names && owner !== undefined && { owner }) };
}
