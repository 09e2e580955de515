import { redact } from '../../../nps/text';

test.each([
	['Write to john.doe+x@mail.example.co.uk please', 'Write to [email] please'],
	['jürgen.müller@beispiel.de.', '[email].'],
	['Call +49 171 1234567', 'Call [phone]'],
	['0171/1234567', '[phone]'],
	['(555) 123-4567!', '[phone]!'],
	['555-123-4567', '[phone]'],
	['01 23 45 67 89', '[phone]'],
	['my cell is 5551234567', 'my cell is [phone]'],
	['tel: 030 123456', 'tel: [phone]'],
	['٠١٧١ ١٢٣٤٥٦٧', '[phone]'],
	['4111 1111 1111 1111', '[card]'],
	['card 4111111111111111 declined', 'card [card] declined'],
	['DE89 3704 0044 0532 0130 00 is mine', '[iban] is mine'],
	['gb29nwbk60161331926819', '[iban]'],
	['from 192.168.10.25', 'from [ip]'],
	['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '[ip]'],
	['see https://shop.example/reset?token=abc.', 'see [link].'],
	['https://x.example/u/8f3a9c2b7d6e5f4a1b2c', '[link]'],
	['SSN 123-45-6789', 'SSN [id]'],
	['12345678Z', '[id]'],
	['AB 12 34 56 C', '[id]'],
	['529.982.247-25', '[id]'],
	['1 85 05 78 006 084 91', '[id]'],
	['Me: a@b.example, 555-123-4567', 'Me: [email], [phone]'],
])('%j becomes %j', (text, expected) => {
	expect(redact(text)).toBe(expected);
});

test.each([
	'10/10',
	'9 out of 10',
	'I give it 8/10, 7/10 before',
	'paid $1,299.00 or 1.299,00 EUR',
	'since 2019-2024',
	'ordered 1200 units',
	'order #1234567890',
	'order number 0123456789',
	'4111 1111 1111 1112',
	'12345678A',
	'version 10.0.1.2',
	'on 12.05.2026 at 10:30',
	'2026-05-12 10:30',
	'https://example.com/shop',
	'@somebody was great',
	'1 2 3 4 5 6 7 8 9 10',
	'sizes 38 39 40 41',
	'1 200 000 customers',
	'24/7 support in room 1204',
	'1920x1080 at 60 Hz',
	'Grace paid in Paris',
	'',
])('%j stays', (text) => {
	expect(redact(text)).toBe(text);
});

test('what is blacked out stays blacked out', () => {
	const once = redact('a@b.example 4111 1111 1111 1111 +49 171 1234567');
	expect(redact(once)).toBe(once);
});
