import { aggregateAnswers, reportMail, reportModel, slackMessage, teamsMessage, type ReportInput } from '../../../nps/report';
import { toScore, type Score } from '../../../nps/score';

const HOSTILE = 'a <!channel> & <https://evil.example|free> *bold* [click](https://evil.example) \u202e<script>';

const answers = (scores: readonly number[], group: Record<string, string> = {}, at = '2026-06-10T12:00:00Z') =>
	scores.map((score) => ({ score: toScore(score) as Score, at: new Date(at), group }));
const times = (n: number, scores: readonly number[]) => Array.from({ length: n }, () => scores).flat();

function input(changes: Partial<ReportInput> = {}): ReportInput {
	const all = answers(times(20, [10, 9, 8, 3]));
	return {
		title: 'Weekly report',
		surveyName: 'After delivery',
		overall: aggregateAnswers(all, { range: { start: '2026-06-08', end: '2026-06-14' } }).rows[0],
		generatedAt: new Date('2026-06-15T06:00:00Z'),
		...changes,
	};
}

/** Rows of two teams in two periods: Berlin falls from 100 to −100, Rome stays. */
const movedRows = aggregateAnswers(
	[
		...answers(times(30, [10]), { team: 'Berlin' }, '2026-06-05T12:00:00Z'),
		...answers(times(30, [1]), { team: 'Berlin' }),
		...answers(times(30, [10, 3]), { team: 'Rome' }, '2026-06-05T12:00:00Z'),
		...answers(times(30, [10, 3]), { team: 'Rome' }),
	],
	{ range: { start: '2026-06-08', end: '2026-06-14' } },
).rows;

const drivers = [
	{ theme: 'delivery', side: 'negative', n: 57, share: 0.18, impact: -34, interval: { low: -46, high: -22 }, significant: true },
	{ theme: 'staff', side: 'positive', n: 90, share: 0.3, impact: 28, interval: { low: 18, high: 38 }, significant: true },
	{ theme: 'price', side: 'negative', n: 12, share: 0.04, impact: -9, interval: { low: -30, high: 12 }, significant: false },
] as const;

describe('the cases', () => {
	const sentence = 'Open cases: 1,007, 2 overdue; 12 closed in the period.';
	const told = input({ cases: { open: 1_007, overdue: 2, closed: 12 } });

	it('stand in mail, text, Slack and Teams', () => {
		const mail = reportMail(told);
		expect(mail.html).toContain(sentence);
		expect(mail.text).toContain(`\n\n${sentence}\n\n`);
		expect(JSON.stringify(slackMessage(reportModel(told)).blocks)).toContain(sentence);
		expect(JSON.stringify(teamsMessage(reportModel(told)))).toContain(sentence);
	});

	it('are not mentioned where nobody counted them', () => {
		const forms = [reportMail(input()), slackMessage(reportModel(input())), teamsMessage(reportModel(input()))];
		expect(JSON.stringify(forms)).not.toContain('Open cases');
	});
});

describe('What moved', () => {
	it('names the groups that changed by more than chance, with n, and no others', () => {
		expect(reportModel(input({ rows: movedRows })).moved).toEqual([
			{ label: 'Berlin', direction: 'down', sentence: 'Berlin: down 200 to −100 (n = 30)' },
		]);
	});

	it('says so when none did', () => {
		const rome = movedRows.filter(({ group }) => group.team === 'Rome');
		expect(reportMail(input({ rows: rome })).html).toContain('No group has moved by more than chance.');
	});

	it('is left out where there is nothing to compare', () => {
		expect(reportModel(input()).moved).toBeUndefined();
	});

	it('does not take one of many groups at chance level for news', () => {
		const many = Array.from({ length: 40 }, (_, index) => [
			...answers(times(3, index === 0 ? [10, 10, 10, 3] : [10, 10, 8, 3]), { team: `T${index}` }, '2026-06-05T12:00:00Z'),
			...answers(times(3, index === 0 ? [10, 8, 3, 3] : [10, 10, 8, 3]), { team: `T${index}` }),
		]).flat();
		const { rows } = aggregateAnswers(many, { range: { start: '2026-06-08', end: '2026-06-14' } });
		expect(rows[0].previous?.significant).toBe(true);
		expect(reportModel(input({ rows })).moved).toEqual([]);
	});
});

describe('Drivers', () => {
	it('are told by what they do to the whole score, and only where that is more than chance', () => {
		const { html, text } = reportMail(input({ drivers }));
		expect(text).toContain(
			'Staff, positive: in 30\u00a0% of the comments (n = 90); their score is 28 points higher (18 to 38)\nDelivery, negative: in 18\u00a0% of the comments (n = 57); their score is 34 points lower (22 to 46)',
		);
		expect(html).toContain('Delivery, negative');
		expect(html).not.toContain('Price, negative');
	});

	it('are admitted to be none', () => {
		const { text } = reportMail(input({ drivers: [drivers[2]] }));
		expect(text).toContain('No theme of the comments goes together with a different score beyond chance.');
	});
});

describe('The Slack message', () => {
	const message = slackMessage(
		reportModel(
			input({
				title: HOSTILE,
				rows: movedRows.map((row) => ({ ...row, group: { team: HOSTILE } })),
				drivers: [{ ...drivers[0], theme: HOSTILE }],
				quotes: [{ score: toScore(0) as Score, text: HOSTILE.repeat(200) }],
				link: 'https://n8n.example/webhook/nps-dashboard/main',
			}),
		),
	);

	it('says score, n and interval, and quotes a score of 0', () => {
		expect(JSON.stringify(message)).toContain('n = 80');
		expect(message.blocks).toContainEqual(
			expect.objectContaining({ text: expect.objectContaining({ type: 'plain_text', text: expect.stringMatching(/^0 /) as string }) as object }),
		);
	});

	it('lets no label or comment mention a channel, link or format', () => {
		const formatted = message.blocks.flatMap((block) => ('text' in block && block.text.type === 'mrkdwn' ? [block.text.text] : []));
		expect(formatted.join('\n')).not.toMatch(/<!|<https:\/\/evil|(?<!\u200b)\*bold/);
		expect(formatted.at(-1)).toBe('<https://n8n.example/webhook/nps-dashboard/main|Open the dashboard>');
	});

	it('stays within what Slack takes', () => {
		expect(message.blocks.length).toBeLessThanOrEqual(50);
		for (const block of message.blocks) {
			const texts = 'elements' in block ? block.elements : 'text' in block ? [block.text] : [];
			for (const { text } of texts) {
				expect(text.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3000);
				expect(text).not.toBe('');
			}
		}
	});
});

describe('The Teams message', () => {
	it('keeps what customers wrote in text runs, where Markdown does nothing', () => {
		const message = teamsMessage(reportModel(input({ title: HOSTILE, quotes: [{ score: null, text: HOSTILE }] })));
		const types = new Set(message.attachments[0]?.content.body.map(({ type }) => type));
		expect([...types]).toEqual(['RichTextBlock']);
		expect(JSON.stringify(message)).not.toContain('\u202e');
	});

	it('says that there are no answers', () => {
		const overall = aggregateAnswers([]).rows[0];
		const message = JSON.stringify(teamsMessage(reportModel(input({ overall }))));
		expect(message).toContain('No answers yet');
		expect(message).not.toMatch(/NaN|undefined|Infinity/);
	});
});
