import { aggregateAnswers, levelsAbove, pickQuotes, reportMail, type Quote } from '../../../nps/report';
import { toScore } from '../../../nps/score';

const answers = (group: Record<string, string>, ...scores: number[]) =>
	scores.map((score) => ({ score: toScore(score), group }));
const many = [
	...new Array(60).fill(10),
	...new Array(30).fill(8),
	...new Array(10).fill(2),
] as number[];
const overall = aggregateAnswers(answers({}, ...many)).rows[0];
const base = {
	title: 'NPS report',
	surveyName: 'After delivery',
	overall,
	generatedAt: new Date('2026-04-01T06:00:00Z'),
	timeZone: 'Europe/Berlin',
};
const quote = (score: number | null, text: string, at?: string): Quote => ({
	score: toScore(score),
	text,
	...(at && { at: new Date(at) }),
});

describe('reportMail', () => {
	it('says score, interval and n in the subject', () => {
		expect(reportMail(base).subject).toBe('NPS report: NPS 50, 35 to 62 (n = 100)');
	});

	it('says one margin for both sides where the interval is even enough', () => {
		const even = aggregateAnswers(answers({}, ...many, ...many, ...many, ...many, ...many)).rows[0];
		expect(reportMail({ ...base, overall: even }).subject).toBe('NPS report: NPS 50 ± 6 (n = 500)');
	});

	it('names what is new in the comments, and nothing where nothing is', () => {
		const { html, text } = reportMail({ ...base, emerging: [{ term: 'late <parcel>', now: 12, before: 3 }, { term: 'app', now: 1_200, before: 0 }] });
		expect(text).toContain('New in the comments\n“late <parcel>”: in 12 comments, 3 before\n“app”: in 1,200 comments, none before');
		expect(html).toContain('late &lt;parcel&gt;');
		expect(reportMail({ ...base, emerging: [] }).html).not.toContain('New in the comments');
	});

	it('keeps the levels of subtotals in order, all of them first', () => {
		const rows = aggregateAnswers([
			...answers({ department: 'Service', team: 'A' }, 9, 9, 9).map((one) => ({ ...one, also: levelsAbove(one.group) })),
			...answers({ department: 'Care', team: 'B' }, 3).map((one) => ({ ...one, also: levelsAbove(one.group) })),
		]).rows;
		const { text } = reportMail({ ...base, rows });
		expect(text).toMatch(/By department, team\nAll: .*\nCare: .*\nCare · B: .*\nService: .*\nService · A: /);
	});

	it('says in words what the figures come to, in both parts', () => {
		const { html, text } = reportMail(base);
		for (const part of [html, text]) {
			expect(part).toContain('More promoters than detractors');
			expect(part).toContain(overall.sentence);
			expect(part).toContain('Made on 1 April 2026 at 08:00');
		}
	});

	it('loads nothing from elsewhere and runs nothing', () => {
		const { html } = reportMail({ ...base, quotes: [quote(3, 'see https://example.com')] });
		expect(html).not.toMatch(/<(?:script|img|link|iframe|object|svg|form)\b/i);
		expect(html).not.toMatch(/\b(?:src|href)=|url\(|@import/i);
	});

	it('shows rows with their n, and marks those with too few answers', () => {
		const { rows } = aggregateAnswers([
			...answers({ team: 'Berlin' }, ...many),
			...answers({ team: 'Paris' }, 9, 9, 0),
		]);
		const { html, text } = reportMail({ ...base, rows });
		expect(html).toContain('By team');
		expect(html).toContain('3*');
		expect(text).toContain('Berlin: 50 (35 to 62), n = 100');
		expect(text).toContain('Paris: 33 (−51 to 85), n = 3');
	});

	it('is complete with nothing to report', () => {
		const nothing = aggregateAnswers([]).rows[0];
		const { subject, html, text } = reportMail({ ...base, overall: nothing });
		expect(subject).toBe('NPS report: no answers yet');
		expect(text).toContain('No answers yet.');
		expect(html).toContain('No answers yet');
		expect(html + text).not.toMatch(/NaN|undefined|Infinity/);
	});

	it('shows a score of 0 and a score of −100 as scores', () => {
		for (const [scores, shown] of [
			[[10, 0], 'NPS 0 '],
			[[0, 0], 'NPS −100, '],
		] as const) {
			const row = aggregateAnswers(answers({}, ...scores)).rows[0];
			expect(reportMail({ ...base, overall: row }).subject).toContain(shown);
		}
	});

	it('marks sample data in the subject and at the top', () => {
		const { subject, html, text } = reportMail({ ...base, demo: true });
		expect(subject).toMatch(/^\[Sample\] /);
		expect(html).toContain('made from sample data');
		expect(text).toContain('made from sample data');
	});

	it('does not let a verdict rest on a handful of answers', () => {
		const few = aggregateAnswers(answers({}, 10, 10, 10)).rows[0];
		expect(reportMail({ ...base, overall: few }).text).toContain(
			'Only 3 answers: too few for a verdict',
		);
	});

	it('has bars that fill their row', () => {
		const { html } = reportMail(base);
		const rows =
			html.match(/<tr>(?:<td width="\d+%"[^>]*>(?:&nbsp;|\d+ %)<\/td>)+<\/tr>/g) ?? [];
		expect(rows.length).toBeGreaterThanOrEqual(2);
		for (const row of rows) {
			const widths = [...row.matchAll(/<td width="(\d+)%"/g)].map(([, width]) =>
				Number(width),
			);
			expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
		}
	});
});

describe('pickQuotes', () => {
	it('takes the newest of each category, so that neither praise nor blame is all there is', () => {
		const picked = pickQuotes(
			[
				quote(10, 'new praise', '2026-03-05'),
				quote(10, 'newer praise', '2026-03-06'),
				quote(9, 'newest praise', '2026-03-07'),
				quote(2, 'old blame', '2026-01-01'),
			],
			3,
		);
		expect(picked.map(({ text }) => text)).toEqual([
			'old blame',
			'newest praise',
			'newer praise',
		]);
	});

	it('passes over blank comments and takes a score of 0 as a detractor', () => {
		expect(pickQuotes([quote(10, 'good'), quote(0, 'bad'), quote(5, '  ')], 2)).toEqual([
			quote(0, 'bad'),
			quote(10, 'good'),
		]);
	});

	it('does not trip over impossible dates', () => {
		const odd = { ...quote(9, 'undated'), at: new Date(NaN) };
		expect(pickQuotes([odd, quote(9, 'dated', '2026-01-01')], 1)).toEqual([
			quote(9, 'dated', '2026-01-01'),
		]);
	});
});
