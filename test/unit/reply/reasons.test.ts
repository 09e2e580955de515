import { parseReply } from '../../../nps/reply';

describe('why there is no score', () => {
	test.each([
		['a unit', 'The box weighs 9 kg', 'a number with a unit or of things is not a score'],
		['things', '3 parcels are missing', 'a number with a unit or of things is not a score'],
		['a price', 'I paid $9 for this', 'a price is not a score'],
		['a price in words', 'Paid 9 dollars too much', 'a price is not a score'],
		['a time', 'Arrived 9:30', 'a time or date is not a score'],
		['a duration', 'Waited 9 days', 'a time or date is not a score'],
		['a date', 'Still nothing since 12/05/2024', 'a time or date is not a score'],
		['a telephone number', 'Call 0161 496 0000', 'a telephone number is not a score'],
		['an order number', 'Where is #9', 'an order or product number is not a score'],
		['a product', 'The A9 broke', 'an order or product number is not a score'],
		['an ordinal', 'the 9th was late', 'an ordinal is not a score'],
		['a share', '9 out of 10 dentists', 'a share of something is not a score'],
		['a place', 'Room 9 was dirty', 'the number is part of a name, a place or a time'],
		[
			'the question',
			'You wrote “how likely, 0-10?” why',
			'the number is part of a text that was quoted, as the question is',
		],
		[
			'the scale',
			'what does 0-10 mean?',
			'the reply repeats the scale without choosing from it',
		],
		['a number word', 'no one helped me', 'a number word in a sentence is not a score'],
		['no number', 'Who is this?', 'the reply has no number'],
		['nothing', '', 'the reply is empty'],
		['a command', 'STOP', 'a command, not an answer'],
	])('%s', (_name, text, reason) => {
		expect(parseReply(text, { language: 'en' })).toMatchObject({ score: null, reason });
	});
});

test('only the first 10,000 characters are read, and that is said', () => {
	const long = parseReply(`9 ${'good '.repeat(3000)}`, { language: 'en' });
	expect(long).toMatchObject({ score: 9, truncated: true });
	expect(parseReply('9').truncated).toBeUndefined();
});

test('what a mail programme quotes below the answer is not read', () => {
	expect(
		parseReply('9\n\nOn Monday, Shop <a@shop.test> wrote:\n> 0-10?', { language: 'en' }),
	).toMatchObject({ score: 9 });
	const reply = parseReply('8\n-----Original Message-----\nFrom: a@shop.test\nRate us 10', {
		language: 'en',
	});
	expect(reply.score).toBe(8);
	expect(reply.comment).toBeUndefined();
});
