import fc from 'fast-check';
import { cleanLine, cleanText, escapeHtml } from '../../../nps/report';

describe('escapeHtml', () => {
	it('leaves no character that means something in HTML', () => {
		expect(escapeHtml(`<b title="x" id='y'>A & B</b>`)).toBe(
			'&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;A &amp; B&lt;/b&gt;',
		);
	});

	it('keeps letters, emoji and line breaks of every script', () => {
		const text = 'Grüße 👩‍👩‍👧 שלום\nمرحبا\t日本語';
		expect(escapeHtml(text)).toBe(text);
	});

	it('strips overrides that make a text read backwards, NULs, controls and halves of emoji', () => {
		expect(escapeHtml('a\u202egpj.exe\u202c \u2066b\u2069 \u0000c\u001b[31m \ud83d')).toBe(
			'agpj.exe b c[31m ',
		);
	});

	it('caps the length before escaping, and says that it cut', () => {
		expect(escapeHtml('<'.repeat(50), 5)).toBe('&lt;&lt;&lt;&lt;…');
		expect(escapeHtml('abcde', 5)).toBe('abcde');
		expect(cleanText('👍👍👍', 4)).toBe('👍…');
	});

	it('is idempotent in what it strips and never lets a bracket through', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeHtml(text)).not.toMatch(/[<>"']/);
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			}),
		);
	});
});

test('cleanLine gives one line for subjects, so that no header can be smuggled in', () => {
	expect(cleanLine(' NPS\r\nBcc: evil@example.com\u2028x ')).toBe('NPS Bcc: evil@example.com x');
});
