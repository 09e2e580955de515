import { aggregateAnswers, escapeHtml, reportMail, type Answer } from '../../nps/report';
import { toScore } from '../../nps/score';

const HOSTILE = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' style='position:fixed;inset:0",
	'</style><style>*{display:none}',
	'<!--[if mso]><script>alert(1)</script><![endif]-->',
	'-->',
	'&lt;b&gt;',
	'\u202egnp.exe\u0000',
	'</td></tr></table>',
	'javascript:alert(1)',
	'${7*7}{{7*7}}',
	'=HYPERLINK("http://example.com")',
];

const answersIn = (groups: readonly string[]): Answer[] =>
	groups.flatMap((team) =>
		[10, 8, 3].map((score) => ({ score: toScore(score), group: { team } })),
	);

function mailWith(text: string) {
	const { rows } = aggregateAnswers([
		...answersIn([text]),
		{ score: toScore(9), group: { [text]: text } },
	]);
	return reportMail({
		title: text,
		surveyName: text,
		overall: aggregateAnswers(answersIn(['A'])).rows[0],
		rows,
		quotes: [3, 8, 10].map((score) => ({ score: toScore(score), text })),
		generatedAt: new Date('2026-01-01'),
		timeZone: text,
	});
}

/** Every tag of the mail, without what it holds between tags. */
const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

describe('hostile names, titles and comments in a report', () => {
	const harmless = tagsOf(mailWith('harmless').html);

	test.each(HOSTILE)('%j adds no tag and no attribute', (text) => {
		expect(tagsOf(mailWith(text).html)).toEqual(harmless);
	});

	test.each(HOSTILE)('%j leaves no control or override in subject, HTML or text', (text) => {
		const { subject, html, text: plain } = mailWith(text);
		for (const part of [subject, html, plain])
			expect(part).not.toMatch(/[\u0000\u202a-\u202e\u2066-\u2069]/);
	});

	it('a title cannot add a header to the mail', () => {
		const { subject } = mailWith('NPS\r\nBcc: everybody@example.com');
		expect(subject).not.toMatch(/[\r\n]/);
	});

	it('10 kB labels, titles and comments are cut to size', () => {
		const { subject, html, text } = mailWith('W'.repeat(10_000));
		expect(subject.length).toBeLessThan(250);
		expect(html.length).toBeLessThan(40_000);
		expect(text.length).toBeLessThan(5_000);
	});

	it('a thousand groups do not make a mail that Gmail cuts off', () => {
		const teams = Array.from(
			{ length: 1000 },
			(_, index) => `Team ${index} ${'<'.repeat(100)}`,
		);
		const { rows } = aggregateAnswers(answersIn(teams));
		expect(rows).toHaveLength(1000);
		const { html, text } = reportMail({
			title: 'NPS',
			surveyName: '',
			overall: aggregateAnswers(answersIn(['A'])).rows[0],
			rows,
			generatedAt: new Date('2026-01-01'),
		});
		expect(Buffer.byteLength(html)).toBeLessThan(100_000);
		expect(html).toContain('980 more with fewer answers are not shown.');
		expect(text).toContain('980 more with fewer answers are not shown.');
	});

	it('impossible dates break nothing', () => {
		const { html, text } = reportMail({
			title: 'NPS',
			surveyName: '',
			overall: {
				...aggregateAnswers(answersIn(['A'])).rows[0],
				period: { start: '2026-02-31', end: 'never', bucket: 'none' },
			},
			generatedAt: new Date(NaN),
		});
		expect(html + text).not.toMatch(/Invalid|NaN|undefined/);
	});

	it('group names that are properties of every object count like any other', () => {
		const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''];
		const { rows } = aggregateAnswers(answersIn(names));
		expect(rows.map(({ n }) => n)).toEqual(names.map(() => 3));
		const field = aggregateAnswers([
			{ score: toScore(9), group: JSON.parse('{"__proto__":"x"}') },
		]);
		expect(field.rows[0].n).toBe(1);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	});

	it('groups whose names look alike when joined stay apart', () => {
		const { rows } = aggregateAnswers([
			{ score: toScore(9), group: { a: 'x","b":"y', b: '' } },
			{ score: toScore(9), group: { a: 'x', b: 'y' } },
		]);
		expect(rows).toHaveLength(2);
	});

	it('escaping a megabyte of brackets costs no more than its cap', () => {
		expect(escapeHtml('<'.repeat(1_000_000), 100)).toHaveLength(4 * 99 + 1);
	});
});
