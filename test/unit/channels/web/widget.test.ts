import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isAllowedOrigin, originPattern, readOpenCall, renderWidget } from '../../../../nps/channels/web';
import { WIDGET_FILE, widgetModule } from '../../../../scripts/build/widget.mjs';
import { survey } from '../../survey/support';

const SETTINGS = {
	allowedOrigins: ['https://shop.example'],
	pages: ['/account/*'],
	delaySeconds: 10,
	share: 0.5,
	againAfterDays: 90,
	anonymous: true,
};

describe('the script', () => {
	it('is the one that its source makes: `npm run widget` makes it anew', async () => {
		expect(readFileSync(WIDGET_FILE, 'utf8')).toBe(await widgetModule());
	});

	it('is smaller than 6 kB with its rules in it, and runs nothing but itself', () => {
		const script = renderWidget(survey(), SETTINGS);
		expect(Buffer.byteLength(script)).toBeLessThan(6 * 1024);
		expect(script).not.toMatch(/document\.cookie|eval\(|import\(|NPS_SETTINGS/);
		expect(script.match(/https?:\/\//g)).toBeNull();
	});

	it('carries hostile settings as data', () => {
		const script = renderWidget(survey(), { ...SETTINGS, pages: ['/</script><script>alert(1)', '/\u2028$&'] });
		expect(script).not.toMatch(/<\/script|\u2028/);
		expect(script).toContain('$&');
	});
});

describe('allowed websites', () => {
	it.each([
		['https://shop.example', 'https://shop.example'],
		[' https://Shop.Example/path?x ', 'https://shop.example'],
		['http://localhost:5173', 'http://localhost:5173'],
		['https://*.shop.example/', 'https://*.shop.example'],
		['shop.example', undefined],
		['*', undefined],
		['https://*', undefined],
		['https://*.*.example', undefined],
		['javascript:alert(1)', undefined],
		['', undefined],
	])('%p is understood as %p', (text, pattern) => {
		expect(originPattern(text)).toBe(pattern);
	});

	it.each([
		['https://shop.example', true],
		['https://a.shop.example', false],
		['https://shop.example.evil.example', false],
		['http://shop.example', false],
		['null', false],
		[undefined, false],
		[['https://shop.example'], false],
		['https://a.wild.example', true],
		['https://a.b.wild.example', true],
		['https://wild.example', false],
		['https://.wild.example', false],
		['https://evilwild.example', false],
		['https://evil.example/.wild.example', false],
	])('%p: %p', (origin, allowed) => {
		expect(isAllowedOrigin(['https://shop.example', 'https://*.wild.example'], origin)).toBe(allowed);
	});
});

describe('what is sent', () => {
	const read = (body: unknown) => {
		const result = readOpenCall(body);
		return result.ok ? result.call : result.reason;
	};

	it('is read from JSON and from the same as text', () => {
		const call = { answerId: 'answer-0001', score: 9, comment: ' Fast ', customer: { id: 7, email: 'a@b.example' } };
		const read1 = read(call);
		expect(read1).toEqual({
			answerId: 'answer-0001',
			score: 9,
			comment: 'Fast',
			done: false,
			customer: { id: '7', email: 'a@b.example' },
		});
		expect(read(JSON.stringify(call))).toEqual(read1);
	});

	it.each([[{ score: '11' }], [{ score: 9.5 }], [{ score: [9] }], [{ score: true }], [{}]])('%j has no score', (body) => {
		expect(read(body)).toMatchObject({ score: null });
	});

	it('has 0 as a score', () => {
		expect(read({ score: 0 })).toMatchObject({ score: 0 });
	});

	it.each([['[1]'], ['"x"'], ['{'], [''], ['null']])('%p is no object', (body) => {
		expect(read(body)).toBe('malformed');
	});

	it('is refused when it is huge', () => {
		expect(read({ comment: 'x'.repeat(30_000) })).toBe('tooLarge');
	});

	it('is cut and cleaned, whatever it is', () => {
		expect(read({ answerId: '../../etc', customer: { id: 'x'.repeat(999) }, locale: 'a'.repeat(99) })).toEqual({
			score: null,
			done: false,
			customer: { id: expect.stringMatching(/^x{100,200}…?$/) as string },
			locale: expect.any(String) as string,
		});
		fc.assert(fc.property(fc.jsonValue(), (body) => void readOpenCall(body)));
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => void readOpenCall(body)));
	});
});
