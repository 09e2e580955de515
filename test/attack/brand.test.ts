import { renderPage } from '../../nps/channels/web';
import { renderSurveyMail } from '../../nps/channels/email';
import { checkBrand, imageOrigin, wordingFor, type BrandInput, type SurveyBrand } from '../../nps/survey';
import { survey } from '../unit/survey/support';

const GOOD: BrandInput = { key: 'main', name: 'Example Shop' };
const sentenceOf = (input: BrandInput): string => {
	const checked = checkBrand({ ...GOOD, ...input });
	return checked.ok ? '' : checked.sentence;
};

it('takes a brand as people type it', () => {
	const checked = checkBrand({
		...GOOD,
		name: '  Example   Shop ',
		colour: '#ABC',
		logo: 'https://cdn.example/logo.png?v=2',
		senderName: 'Anna from "Example" <Shop>',
		senderAddress: 'Survey@Shop.Example',
		number: '+1 (500) 555-0006',
		smsSender: 'EXAMPLE',
		whatsappSender: 'whatsapp:+1 500 555 0007',
		website: 'https://shop.example',
	});
	expect(checked).toMatchObject({
		ok: true,
		brand: {
			name: 'Example Shop',
			colour: '#abc',
			senderAddress: 'survey@shop.example',
			number: '+15005550006',
			smsSender: 'EXAMPLE',
			whatsappSender: '+15005550007',
			website: 'https://shop.example/',
		},
	});
});

it.each<[keyof BrandInput, string]>([
	['key', 'Main Brand'],
	['key', '../etc'],
	['name', 'Shop\r\nBcc: everybody@example.com'],
	['senderName', 'Shop\nBcc: everybody@example.com'],
	['senderName', 'Shop\u202egpj.exe'],
	['senderName', 'x'.repeat(10_240)],
	['senderAddress', 'a@example.com, b@example.com'],
	['senderAddress', 'a@example.com\r\nBcc: b@example.com'],
	['senderAddress', '"<script>"@example.com'],
	['replyTo', 'nobody'],
	['colour', 'red;background:url(https://evil.example)'],
	['logo', 'javascript:alert(1)'],
	['logo', 'data:image/svg+xml,<svg onload=alert(1)>'],
	['logo', 'http://cdn.example/logo.png'],
	['logo', 'https://user:password@cdn.example/logo.png'],
	['logo', 'https://*/logo.png'],
	["logo", "https://a;script-src'unsafe-inline'/x"],
	['logo', `https://cdn.example/${'x'.repeat(10_240)}`],
	['website', 'javascript:alert(1)'],
	['number', '+49 abc'],
	['number', '911; DROP TABLE nps_brand'],
	['smsSender', 'A name that is too long'],
	['smsSender', '<Gather/>'],
	['whatsappSender', 'EXAMPLE'],
	['whatsappSender', 'whatsapp:<+15005550006>'],
	['footer', 'Line one\r\nLine two'],
])('refuses a %s such as %j, and names the field', (field, value) => {
	expect(sentenceOf({ [field]: value })).toMatch(/^'[A-Z][\w -]+' is /);
	expect(sentenceOf({ [field]: value }).length).toBeLessThan(400);
});

it('never throws, whatever it is given', () => {
	for (const value of [null, undefined, 0, {}, [], 'toString', '__proto__', '\0'] as unknown[]) {
		for (const field of ['key', 'name', 'logo', 'number', 'smsSender', 'whatsappSender', 'colour']) {
			expect(() => checkBrand({ ...GOOD, [field]: value } as BrandInput)).not.toThrow();
		}
	}
});

describe('a brand that got into the store some other way', () => {
	const show = (brand: Partial<SurveyBrand>) => {
		const definition = survey({ brand: { name: 'Acme', colour: '#0f766e', ...brand } });
		const wording = wordingFor(definition);
		const parts = { wording, link: () => 'https://n8n.example/s', unsubscribeUrl: 'https://n8n.example/u', brand: definition.brand, test: false };
		return { page: renderPage({ page: 'score', wording, logo: brand.logo }), mail: renderSurveyMail(parts).html };
	};

	it.each(['javascript:alert(1)', 'http://cdn.example/x.png', 'https://*/x', 'https://a;b/x', 'not an address'])(
		'shows no logo at %s',
		(logo) => {
			const { page, mail } = show({ logo });
			expect(page.html + mail).not.toContain('<img');
			expect(page.headers['Content-Security-Policy']).toContain('img-src data:;');
			expect(imageOrigin(logo)).toBeUndefined();
		},
	);

	it('escapes what it says', () => {
		const { page, mail } = show({
			name: '"><script>alert(1)</script>',
			logo: 'https://cdn.example/"onerror="alert(1)',
			footer: '<script>alert(1)</script>',
			website: 'https://shop.example/"><script>',
		});
		expect(page.html + mail).not.toMatch(/<script|" ?onerror=/);
	});

	it('links to no website but a web address', () => {
		expect(show({ website: 'javascript:alert(1)' }).mail).not.toContain('href="javascript');
	});
});
