import { createHash } from 'node:crypto';
import { renderPage, type PageView } from '../../../../nps/channels/web';
import { neutralWording, wordingFor } from '../../../../nps/survey';
import { score, survey } from '../../survey/support';

const wording = wordingFor(survey());
const render = (view: Partial<PageView> & Pick<PageView, 'page'>) =>
	renderPage({
		wording,
		colour: '#0f766e',
		action: 'https://nps.example/s?t=abc',
		...view,
	} as PageView);

const inputs = (html: string) => html.match(/<input type="radio"[^>]*>/g) ?? [];

describe('the score page', () => {
	it('offers eleven scores, none chosen', () => {
		const { html, status } = render({ page: 'score' });
		expect(status).toBe(200);
		expect(inputs(html).map((input) => /value="(\d+)"/.exec(input)?.[1])).toEqual(
			Array.from({ length: 11 }, (_, value) => String(value)),
		);
		expect(html).not.toContain(' checked');
		expect(html).not.toContain(wording.page.confirmScore);
	});

	it.each([0, 10])('preselects the score %i of a mail link and asks to confirm it', (value) => {
		const { html } = render({ page: 'score', selected: score(value) });
		expect(inputs(html).filter((input) => input.includes(' checked'))).toEqual([
			`<input type="radio" name="score" value="${value}" required checked>`,
		]);
		expect(html).toContain(wording.page.confirmScore);
	});

	it('posts to the address it is given, with a button and without a script', () => {
		const { html } = render({ page: 'score' });
		expect(html).toContain('<form method="post" action="https://nps.example/s?t=abc">');
		expect(html).toContain('<button class="button">Send</button>');
		expect(html).not.toContain('<script');
	});

	it('names the question for a screen reader, and what 0 and 10 mean', () => {
		const { html } = render({ page: 'score' });
		expect(html).toContain(`<legend><h1>${wording.question}</h1></legend>`);
		expect(html).toContain('<b>0</b><span class="hidden"> Not at all likely</span>');
		expect(html).toContain('<b>10</b><span class="hidden"> Extremely likely</span>');
	});

	it('says so when it was sent without a choice', () => {
		expect(render({ page: 'score', missing: true }).html).toContain(
			'<p class="alert" role="alert">Please choose a number from 0 to 10.</p>',
		);
	});
});

describe('the follow-up page', () => {
	const followUp = { page: 'followUp', score: score(0), category: 'detractor' } as const;

	it('says that the score is saved and asks what its category calls for', () => {
		const { html } = render(followUp);
		expect(html).toContain('Your score of 0 has been saved.');
		expect(html).toContain('What should we do better?');
		expect(html).toContain('name="skip"');
	});

	it('keeps a comment that is already there, its first line break included', () => {
		expect(render({ ...followUp, comment: '\nSlow' }).html).toMatch(
			/<textarea[^>]*>\n\nSlow<\/textarea>/,
		);
	});

	it('offers to change the score only while that is possible', () => {
		expect(render(followUp).html).not.toContain('Change score');
		const { html } = render({ ...followUp, changeUrl: '?t=abc&score=0' });
		expect(html).toContain(
			'<a href="?t=abc&amp;score=0" rel="noopener noreferrer">Change score</a>',
		);
	});
});

describe('the thank-you page', () => {
	it.each(['promoter', 'passive', 'detractor'] as const)(
		'shows the review link to a %s too',
		(category) => {
			const { html } = render({
				page: 'thanks',
				category,
				reviewLink: { url: 'https://reviews.example/acme' },
			});
			expect(html).toContain(
				'<a class="button" href="https://reviews.example/acme" rel="noopener noreferrer">Write a public review</a>',
			);
			expect(html).not.toContain('target=');
		},
	);
});

it.each([
	['closed', 200],
	['ended', 410],
	['expired', 410],
	['notFound', 404],
	['error', 503],
	['unsubscribeConfirm', 200],
	['unsubscribed', 200],
] as const)('the page "%s" is sent with status %i', (page, status) => {
	expect(render({ page }).status).toBe(status);
});

it('asks to try again after a minute when nothing could be saved', () => {
	const { headers } = renderPage({ page: 'error', wording: neutralWording('fr') });
	expect(headers['Retry-After']).toBe('60');
});

it('marks a test on whatever page', () => {
	for (const page of ['score', 'ended', 'unsubscribeConfirm'] as const) {
		expect(render({ page, test: true }).html).toContain(wording.page.testBanner);
		expect(render({ page }).html).not.toContain(wording.page.testBanner);
	}
});

it('offers to unsubscribe even when the survey has ended', () => {
	expect(render({ page: 'ended', unsubscribeUrl: 'https://nps.example/u?t=abc' }).html).toContain(
		'href="https://nps.example/u?t=abc"',
	);
});

it('speaks Arabic from right to left', () => {
	const { html } = render({ page: 'score', wording: wordingFor(survey({ language: 'ar' })) });
	expect(html).toContain('<html lang="ar" dir="rtl">');
});

it('lets only its own style sheet in, runs sandboxed, and is neither stored, indexed nor framed', () => {
	const { html, headers } = render({ page: 'score' });
	const styles = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
	const hash = createHash('sha256').update(styles).digest('base64');
	expect(headers['Content-Security-Policy']).toContain(`style-src 'sha256-${hash}'`);
	expect(headers['Content-Security-Policy']).toContain('sandbox allow-forms');
	expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	expect(headers).toMatchObject({
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-store',
		'X-Robots-Tag': 'noindex, nofollow',
	});
	expect(html).not.toMatch(/ style="/);
});
