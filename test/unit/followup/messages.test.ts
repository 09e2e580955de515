import fc from 'fast-check';
import {
	checkMessages,
	fillMessage,
	isPurpose,
	isSendableLink,
	LONGEST_SMS,
	plainText,
	smsText,
	type FollowUpFacts,
	type FollowUpMessage,
} from '../../../nps/followup';
import { renderFollowUpMail } from '../../../nps/channels/email';
import { toScore } from '../../../nps/score';
import { wordingFor } from '../../../nps/survey';

const facts = (changes: Partial<FollowUpFacts> = {}): FollowUpFacts => ({
	name: 'Anna Meier',
	score: toScore(0),
	comment: 'Too late.',
	brand: 'Example Shop',
	agent: 'Bob',
	link: 'https://help.example/a?b=1&c=2',
	...changes,
});
const filled = (template: string, changes: Partial<FollowUpFacts> = {}) => plainText(fillMessage(template, facts(changes)));

describe('a text', () => {
	it('fills every placeholder, a score of 0 too', () => {
		expect(filled('{firstName}/{name}/{score}/{comment}/{brand}/{agent}/{link}')).toBe(
			'Anna/Anna Meier/0/Too late./Example Shop/Bob/https://help.example/a?b=1&c=2',
		);
	});

	it.each([
		['Hello {firstName}, we are sorry.', 'Hello, we are sorry.'],
		['{firstName}, we are sorry.', 'We are sorry.'],
		['Hi\n{name}: sorry', 'Hi\nSorry'],
		['{name}, {score}', '0'],
		['{name}', ''],
	])('reads well without a name: %s', (template, text) => {
		expect(filled(template, { name: undefined })).toBe(text);
	});

	it('never reads what is filled in as a placeholder', () => {
		expect(filled('{name} {comment}', { name: '{agent}', comment: '{link}{score}' })).toBe('{agent} {link}{score}');
	});

	it.each([
		['Dr. Anna Meier', 'Anna'],
		['Meier, Anna', 'Anna'],
		['  Anna  ', 'Anna'],
		['佐藤花子', '佐藤花子'],
		['Mr.', 'Mr.'],
		['An\u202Ena\r\nBcc: x', 'Anna'],
	])('takes the first name of %j', (name, first) => {
		expect(filled('{firstName}', { name })).toBe(first);
	});

	it.each(['win at https://evil.example', 'www.evil.example', 'mail me@evil.example'])(
		'mails no address that somebody has written into a name: %s',
		(name) => {
			expect(filled('Hello {name}!', { name })).toBe('Hello!');
		},
	);

	it('gives back any text without placeholders as it is', () => {
		fc.assert(fc.property(fc.string(), (text) => filled(text.replace(/[{}]/g, '')) === text.replace(/[{}]/g, '')));
	});
});

describe('a text message', () => {
	it('names the brand where the text does not', () => {
		expect(smsText('Sorry!', facts())).toBe('Example Shop: Sorry!');
		expect(smsText('{brand} says sorry', facts())).toBe('Example Shop says sorry');
		expect(smsText('Your Example Shop', facts())).toBe('Your Example Shop');
	});

	it('says when it is a test', () => {
		expect(smsText('Sorry!', facts(), { test: true })).toBe('[TEST] Example Shop: Sorry!');
	});

	it('shortens a comment rather than outgrow what Twilio takes, and nothing else', () => {
		const template = `${'x'.repeat(1_400)} {comment} end`;
		const text = smsText(template, facts({ comment: 'c'.repeat(4_000) }));
		expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
		expect(text).toMatch(/c… end$/);
		expect(text).toContain('x'.repeat(1_400));
	});

	it('fits whatever the comment and its number of places', () => {
		fc.assert(
			fc.property(fc.nat(1_500), fc.nat(6), fc.string({ maxLength: 3_000 }), (length, places, comment) => {
				const text = smsText('y'.repeat(length) + '{comment}'.repeat(places), facts({ comment }));
				expect(text.length).toBeLessThanOrEqual(LONGEST_SMS);
			}),
		);
	});
});

describe('the table of messages', () => {
	const message = (changes: Partial<FollowUpMessage> = {}): FollowUpMessage => ({
		category: 'any',
		language: '',
		theme: '',
		subject: 'Hello',
		text: 'Sorry',
		...changes,
	});
	const problem = (changes: Partial<FollowUpMessage>, link?: string, bySms = false) =>
		checkMessages([message(), message(changes)], { link, byEmail: true, bySms });

	it('can be sent when nothing is wrong with it', () => {
		expect(problem({ text: '{name} {firstName} {score} {comment} {brand} {agent} {link}' }, 'https://a.example')).toBeUndefined();
	});

	it.each([
		[{ text: 'Hello {frist}' }, 'Message 2 mentions {frist}'],
		[{ subject: 'For {Name}' }, 'Message 2 mentions {Name}'],
		[{ text: 'Hello {{name}}' }, 'double braces'],
		[{ text: 'Hello {}' }, 'Message 2 mentions {}'],
		[{ text: '  ' }, 'has no text'],
		[{ subject: '' }, 'has no subject'],
		[{ language: 'Deutsch!' }, 'language "Deutsch!"'],
		[{ text: 'See {link}' }, "'Link' is empty"],
	])('names what is wrong with %j', (changes, sentence) => {
		expect(problem(changes)).toContain(sentence);
	});

	it('names a text that may outgrow a text message, only where one may be sent', () => {
		const changes = { text: 'x'.repeat(1_550) };
		expect(problem(changes, undefined, true)).toContain('1600 characters');
		expect(problem(changes)).toBeUndefined();
	});

	it('is asked for when empty', () => {
		expect(checkMessages([], { byEmail: true, bySms: false })).toContain('no message');
	});

	it.each(['javascript:alert(1)', 'https://a.example/"onmouseover=x', 'https://a b', 'ftp://a.example', '//a.example'])(
		'takes no such link: %s',
		(link) => {
			expect(isSendableLink(link)).toBe(false);
			expect(problem({}, link)).toContain("'Link'");
		},
	);

	it('knows what can be a purpose', () => {
		expect(['followUp', 'apology-2', 'a'].every(isPurpose)).toBe(true);
		expect(['', '2nd', 'a b', 'x'.repeat(41), 'ä'].some(isPurpose)).toBe(false);
	});
});

describe('a mail', () => {
	const mail = (template: string, changes: Partial<FollowUpFacts> = {}, subject = 'Sorry', test = false) =>
		renderFollowUpMail({
			wording: wordingFor({ brand: { name: 'Example Shop', colour: '#2f5bea' }, language: 'en', followUp: {}, thanks: {} }),
			subject,
			body: fillMessage(template, facts(changes)),
			unsubscribeUrl: 'https://n8n.example/u?t=1',
			brand: { name: 'Example Shop', colour: '#2f5bea' },
			test,
		});

	it('has paragraphs, the link as one, and the way out in both parts', () => {
		const { html, text } = mail('Hello {firstName},\nsorry.\n\nRead {link}');
		expect(html).toContain('Hello Anna,<br>\nsorry.</p>');
		expect(html).toContain('href="https://help.example/a?b=1&amp;c=2"');
		expect(html).toContain('Example Shop');
		expect(html).toContain('href="https://n8n.example/u?t=1"');
		expect(text).toContain('Hello Anna,\nsorry.\n\nRead https://help.example/a?b=1&c=2');
		expect(text).toContain('https://n8n.example/u?t=1');
	});

	it('escapes what customers have written', () => {
		const { html } = mail('{name} wrote: {comment}', {
			name: '<img src=x onerror=alert(1)>',
			comment: '</p><script>alert(1)</script><a href="https://evil.example">x</a>',
		});
		expect(html).not.toMatch(/<script|<img|<a href="https:\/\/evil/);
		expect(html).toContain('&lt;script&gt;');
	});

	it('has one line of subject, whatever is filled in', () => {
		const { subject } = mail('x', {}, 'Hello\r\nBcc: victim@example.com\u2028\u0000');
		expect(subject).toBe('Hello Bcc: victim@example.com');
	});

	it('says that it is a test in subject, page and text', () => {
		const { subject, html, text } = mail('x', {}, 'Sorry', true);
		expect(subject).toBe('[TEST] Sorry');
		for (const part of [html, text]) expect(part).toContain('This is a test');
	});
});
