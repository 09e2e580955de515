import fc from 'fast-check';
import { renderSurveyMail } from '../../nps/channels/email';
import { readForm, renderPage, type PageView } from '../../nps/channels/web';
import { wordingFor } from '../../nps/survey';
import { score, survey } from '../unit/survey/support';

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onload='x' </textarea></style></title>\u202e\u0000`;

function evilView(page: Partial<PageView> & Pick<PageView, 'page'>): PageView {
	const hostile = survey({
		brand: { name: EVIL, colour: `red;}</style>${EVIL}` },
		question: EVIL,
		followUp: { promoter: EVIL, passive: EVIL, detractor: EVIL },
		thanks: { promoter: EVIL, passive: EVIL, detractor: EVIL },
	});
	return {
		wording: wordingFor(hostile),
		colour: hostile.brand.colour,
		action: `https://nps.example/s?t=${EVIL}`,
		changeUrl: `https://nps.example/s?t=${EVIL}`,
		unsubscribeUrl: `javascript:alert(1)//${EVIL}`,
		test: true,
		...page,
	} as PageView;
}

/** Tags of a page, by a reader of its own: quotes are honoured, and what is inside style and textarea is no tag. */
function tagsOf(html: string): string[] {
	const withoutRaw = html.replace(/<(style|textarea|title)\b([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2>');
	return [...withoutRaw.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi)].map(
		([, name = '', attributes = '']) => `${name.toLowerCase()} ${attributes}`,
	);
}

const pages: Array<readonly [string, PageView]> = [
	['score', evilView({ page: 'score', selected: score(0), missing: true })],
	[
		'followUp',
		evilView({ page: 'followUp', score: score(0), category: 'detractor', comment: EVIL }),
	],
	[
		'thanks',
		evilView({
			page: 'thanks',
			category: 'promoter',
			reviewLink: { url: `javascript:alert(1)`, label: EVIL },
		}),
	],
	...(
		[
			'ended',
			'expired',
			'closed',
			'notFound',
			'error',
			'unsubscribeConfirm',
			'unsubscribed',
		] as const
	).map((page) => [page, evilView({ page })] as const),
];

describe.each(pages)('hostile texts on the page "%s"', (_name, view) => {
	const { html, headers } = renderPage(view);

	it('bring in no element, no handler and no script address', () => {
		for (const tag of tagsOf(html)) {
			expect(tag).not.toMatch(/^(script|img|iframe|object|embed|base)\b/);
			expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+\s*=/i);
			expect(tag).not.toMatch(/(href|action)="\s*javascript:/i);
		}
		expect(html).not.toMatch(/[\u0000\u202e]/);
	});

	it('do not leave the style sheet, the title or the text field', () => {
		for (const element of ['style', 'title', 'textarea']) {
			const opened = html.split(`<${element}`).length;
			expect(html.split(`</${element}>`)).toHaveLength(opened);
		}
	});

	it('ask nobody else for anything', () => {
		expect(html).not.toMatch(/<link[^>]+href="(?!data:)|@import|url\(|<script/i);
		expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
		expect(headers['Content-Security-Policy']).not.toMatch(
			/unsafe|allow-scripts|allow-same-origin/,
		);
	});
});

it('a hostile customer name stays text in a mail, and its subject stays one line', () => {
	const hostile = survey({
		brand: { name: `Evil\r\nBcc: all@example.com${EVIL}`, colour: EVIL },
		question: EVIL,
	});
	const { subject, html, text } = renderSurveyMail({
		wording: wordingFor(hostile),
		link: () => 'javascript:alert(1)',
		unsubscribeUrl: 'javascript:alert(1)',
		brand: hostile.brand,
		customerName: EVIL,
		test: false,
	});
	expect(subject).not.toMatch(/[\r\n]/);
	expect(html).not.toMatch(/<script|<img|href="javascript:/i);
	expect(text).not.toContain('\u202e');
});

describe('forms', () => {
	it.each([
		undefined,
		null,
		'score=9',
		9,
		[],
		{},
		{ score: ['9'] },
		{ score: { $gt: 0 } },
		{ score: '11' },
		{ score: '-1' },
		{ score: '9.5' },
		{ score: '' },
		{ __proto__: { score: '9' } },
		JSON.parse('{"__proto__":{"score":"9"}}'),
	])('%j says nothing', (body) => {
		expect(readForm(body)).toEqual({ input: { step: 'nothing' }, suspectedRobot: false });
	});

	it('0 is a score', () => {
		expect(readForm({ step: 'score', score: '0', topic: '', utm: 'x' })).toEqual({
			input: { step: 'score', score: 0 },
			suspectedRobot: false,
		});
	});

	it('a filled trap marks a robot', () => {
		expect(readForm({ step: 'score', score: '9', topic: 'SEO' }).suspectedRobot).toBe(true);
	});

	it('an empty comment and the skip button both skip', () => {
		expect(readForm({ step: 'comment', comment: ' \n' }).input).toEqual({ step: 'skip' });
		expect(readForm({ step: 'comment', comment: 'x', skip: '1' }).input).toEqual({
			step: 'skip',
		});
	});

	it('a comment is capped at 4,000 characters, and whatever is sent is read without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (comment) => {
				const { input } = readForm({ step: 'comment', comment });
				if (input.step !== 'comment') return;
				expect(input.comment.length).toBeLessThanOrEqual(4_000);
				expect(input.comment).not.toMatch(/\u0000|\p{Surrogate}/u);
			}),
		);
		fc.assert(fc.property(fc.anything(), (body) => void readForm(body)));
	});
});
