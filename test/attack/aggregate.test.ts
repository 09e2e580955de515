import { createTally, detailsOf, levelsAbove, numberLabel, reportMail, reportModel, slackMessage, teamsMessage, themeLabel, withholdRows, COMMENTED, type Answer } from '../../nps/report';
import { toScore } from '../../nps/score';

const HOSTILE = ['__proto__', 'constructor', '<script>alert(1)</script>', '\u202egnp.exe', 'a\u0000b', 'W'.repeat(10_000), '=cmd()', '', '🏳️‍🌈'.repeat(500)];
const RANGE = { start: '2026-03-02', end: '2026-03-08' };

describe('Hostile labels, names and comments in figures', () => {
	it('become rows, drivers and phrases like any other, and touch nothing else', () => {
		const tally = createTally({ range: RANGE });
		for (const text of HOSTILE) {
			for (let score = 0; score <= 10; score++) {
				const group = Object.fromEntries([[text, text]]);
				for (const day of ['2026-03-03', '2026-02-24']) {
					tally.addAnswer({
						score: toScore(score),
						day,
						group,
						also: levelsAbove(group),
						labels: [COMMENTED, themeLabel(text.replaceAll('\u0000', ''), 'negative'), numberLabel('x', score)],
						comment: text.repeat(3),
					});
				}
			}
		}
		const { rows, counted } = tally.result();
		expect(rows).toHaveLength(HOSTILE.length + 1);
		for (const one of counted) expect(detailsOf(one, { drivers: true, emerging: true, minimum: 1 }).attributes).toHaveLength(1);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
		expect(withholdRows(rows, 5).rows).toHaveLength(rows.length);
	});

	it('of a thousand groups with 10 kB names keep mail, Slack and Teams within their limits', () => {
		const answers = Array.from({ length: 1_000 }, (_, index): Answer => ({ score: toScore(index % 11), day: '2026-03-03', group: { team: `${index} ${'<&"*'.repeat(2_500)}` } }));
		const tally = createTally({ range: RANGE });
		for (const answer of answers) tally.addAnswer(answer);
		const { rows } = tally.result();
		const input = {
			title: 'T'.repeat(10_000),
			surveyName: '<b>'.repeat(5_000),
			overall: rows[0],
			rows,
			drivers: Array.from({ length: 200 }, (_, index) => ({ theme: `<i>${index}`.repeat(3_000), side: 'negative' as const, n: 9, share: 0.5, impact: -9, interval: { low: -12, high: -6 }, significant: true })),
			emerging: Array.from({ length: 200 }, (_, index) => ({ term: `<u>${index}`.repeat(3_000), now: 9, before: 0 })),
			quotes: [{ score: toScore(0), text: '<s>'.repeat(10_000) }],
			generatedAt: new Date('2026-03-09'),
		};
		const { html } = reportMail(input);
		expect(Buffer.byteLength(html)).toBeLessThan(100_000);
		expect(html).not.toMatch(/<(?:b|i|u|s)>[0-9]?<|<script/);
		const model = reportModel(input);
		expect(slackMessage(model).blocks.length).toBeLessThanOrEqual(50);
		expect(Buffer.byteLength(JSON.stringify(teamsMessage(model)))).toBeLessThan(28_000);
	});
});
