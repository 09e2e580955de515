import { readInboundMail } from '../../../../nps/channels/email/inbound';
import { HTML_REPLIES, PLAIN_REPLIES } from '../../../fixtures/mail/replies';

const read = (mail: object) =>
	readInboundMail({
		from: 'Anna <anna@example.com>',
		headers: { 'message-id': '<1@example.com>' },
		...mail,
	});

describe('the reply text of a mail', () => {
	it.each(PLAIN_REPLIES.map(({ client, ...rest }) => [client, rest] as const))(
		'is what the person wrote: %s',
		(_client, { mail, text }) => {
			expect(read(mail)).toMatchObject({ kind: 'reply', text });
		},
	);

	it.each(HTML_REPLIES.map(({ client, ...rest }) => [client, rest] as const))(
		'in HTML is what the person wrote: %s',
		(_client, { mail, text }) => {
			expect(read(mail)).toMatchObject({ kind: 'reply', text });
		},
	);

	it.each([
		[
			'9 great service On Thu, Mar 12, 2026 at 10:14 AM Acme <s@acme.example> wrote: How likely are you',
			'9 great service',
		],
		[
			'7, zu teuer Am Do., 12. März 2026 um 10:14 Uhr schrieb Acme <s@acme.example>: Hallo',
			'7, zu teuer',
		],
		['8 Le jeu. 12 mars 2026 à 10:14, Acme <s@acme.example> a écrit : Bonjour', '8'],
		['10 El jue, 12 mar 2026 a las 10:14, Acme (<s@acme.example>) escribió: Hola', '10'],
		['9 отлично чт, 12 мар. 2026 г. в 10:14, Acme <s@acme.example>: Здравствуйте', '9 отлично'],
		['8 良かった 2026年3月12日(木) 10:14 Acme <s@acme.example>: こんにちは', '8 良かった'],
		[
			'The courier wrote: left with the neighbour. 6',
			'The courier wrote: left with the neighbour. 6',
		],
		[
			'9\r\n________________________________\r\nFrom: Acme <s@acme.example>\r\nSent: Thursday, March 12, 2026\r\nTo: Anna',
			'9',
		],
	])('is found in a preview, which has no lines: %s', (preview, text) => {
		expect(read({ text: preview, partial: true })).toMatchObject({ kind: 'reply', text });
	});

	it('is read from the text where the HTML does not say what is quoted', () => {
		const html = '<p>9</p><p>Anna Berg, Some Street 5</p>';
		expect(read({ text: '9 (from the text)', html })).toMatchObject({
			text: '9 (from the text)',
		});
	});

	it('is read from the text where the HTML calls everything a quote', () => {
		const html = '<blockquote><div>9, fast</div></blockquote>';
		expect(read({ text: '9, fast\n\n> How likely?', html })).toMatchObject({ text: '9, fast' });
	});

	it('is read from the HTML where the HTML says it', () => {
		const html = '<div>9 fast</div><blockquote>How likely?</blockquote>';
		expect(read({ text: '9 fast\n\nHow likely?', html })).toMatchObject({ text: '9 fast' });
	});

	it('leaves out what is hidden, and keeps the lines of preformatted text', () => {
		const html =
			'<div style="display:none">preview text 3</div><pre>8\nline two</pre><script>10</script>';
		expect(read({ html })).toMatchObject({ text: '8\nline two' });
	});

	it.each([
		'Enviado con retraso, 3',
		'Von meinem Mann empfohlen, 9',
		'Sent with a delay of two days: 4',
		'This message was for you: 9',
		'From my phone the page is unusable. 2',
		'On Monday the courier wrote:\nleft with neighbour\n3',
	])('keeps what only begins like a signature, a notice or a quote: %s', (text) => {
		expect(read({ text })).toMatchObject({ text });
	});

	it('says that nothing is left rather than taking the quote for an answer', () => {
		expect(read({ text: '> 10\n> 9' })).toMatchObject({
			text: '',
			sentence: expect.stringContaining('Nothing is left'),
		});
	});
});
