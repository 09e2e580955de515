import { renderSurveyMail } from '../../../../nps/channels/email';
import { wordingFor } from '../../../../nps/survey';
import { survey } from '../../survey/support';

const LINK = 'https://nps.example/webhook/nps/acme/s?t=abc';
const UNSUBSCRIBE = 'https://nps.example/webhook/nps/acme/u?t=abc';

function mail({
	language = 'en',
	customerName,
	test = false,
}: { language?: string; customerName?: string; test?: boolean } = {}) {
	const definition = survey({ language });
	return renderSurveyMail({
		wording: wordingFor(definition),
		link: (score) => (score === undefined ? LINK : `${LINK}&score=${score}`),
		unsubscribeUrl: UNSUBSCRIBE,
		brand: definition.brand,
		customerName,
		test,
	});
}

it('has eleven links with a score each, from 0 to 10', () => {
	const scores = [...mail().html.matchAll(/href="[^"]*&amp;score=(\d+)"/g)].map(([, score]) =>
		Number(score),
	);
	expect(scores).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('gives every score a cell of the same colour: none is recommended', () => {
	const colours = new Set(mail().html.match(/<td class="cell"[^>]*bgcolor="[^"]*"/g));
	expect(colours.size).toBe(1);
});

it('has one survey link in the text part, and the way out', () => {
	const { text } = mail();
	expect(text.split(LINK)).toHaveLength(2);
	expect(text).toContain(UNSUBSCRIBE);
	expect(text).toContain('0 = Not at all likely');
});

it('greets by name where one is known, and begins with a capital where none is', () => {
	expect(mail({ language: 'de', customerName: ' Anna ' }).text).toMatch(
		/^Guten Tag Anna,\n\nwir möchten/,
	);
	expect(mail({ language: 'de' }).text).toMatch(/^Wir möchten/);
});

it('loads nothing from anywhere', () => {
	expect(mail().html).not.toMatch(/<img|<script|@import|url\(|<link/);
});

it('marks a test in the subject and in both parts', () => {
	const { subject, html, text } = mail({ test: true });
	expect(subject).toBe('[TEST] How likely are you to recommend Acme?');
	expect(html).toContain('This is a test.');
	expect(text).toContain('This is a test.');
});

it('is written from right to left in Arabic', () => {
	expect(mail({ language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
});
