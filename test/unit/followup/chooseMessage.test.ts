import fc from 'fast-check';
import { chooseMessage, type FollowedUp, type FollowUpMessage } from '../../../nps/followup';

const row = (changes: Partial<FollowUpMessage> = {}): FollowUpMessage => ({
	category: 'any',
	language: '',
	theme: '',
	subject: 'Hello',
	text: 'Text',
	...changes,
});
const numberFor = (rows: FollowUpMessage[], answer: Partial<Parameters<typeof chooseMessage>[1]> = {}) =>
	chooseMessage(rows, { category: 'detractor', themes: [], ...answer })?.number;

it.each([
	['theme before language and category', [row({ language: 'de', category: 'detractor' }), row({ theme: 'delivery' })], 2],
	['language before category', [row({ category: 'detractor' }), row({ language: 'de' })], 2],
	['region before language', [row({ language: 'de' }), row({ language: 'de-AT' })], 2],
	['category before any', [row(), row({ category: 'detractor' })], 2],
	['the first of equals', [row({ category: 'promoter' }), row({ text: 'first' }), row({ text: 'second' })], 2],
	['the closest of rows for the theme', [row({ theme: 'delivery' }), row({ theme: 'price', category: 'detractor' })], 2],
])('takes %s', (_rule, rows, number) => {
	expect(numberFor(rows, { language: 'de-AT', themes: ['delivery', 'price'] })).toBe(number);
});

it('gives none where no row fits', () => {
	expect(numberFor([])).toBeUndefined();
	expect(numberFor([row({ category: 'promoter' })])).toBeUndefined();
	expect(numberFor([row({ theme: 'delivery' })])).toBeUndefined();
	expect(numberFor([row({ language: 'de' })])).toBeUndefined();
	expect(numberFor([row({ language: 'de' })], { language: 'en' })).toBeUndefined();
});

it('takes a row for a region for nobody outside of it', () => {
	expect(numberFor([row({ language: 'pt-BR' })], { language: 'pt' })).toBeUndefined();
	expect(numberFor([row({ language: 'pt_br' })], { language: 'pt-BR' })).toBe(1);
	expect(numberFor([row({ language: 'de' })], { language: 'den' })).toBeUndefined();
});

it('knows a theme however it is written', () => {
	for (const theme of ['customer service', 'Customer_Service', 'customerService', ' CUSTOMER-SERVICE ']) {
		expect(numberFor([row({ theme })], { themes: ['customerService'] })).toBe(1);
	}
});

const anyRow = fc.record({
	category: fc.constantFrom('any', 'promoter', 'passive', 'detractor', 'unscored'),
	language: fc.constantFrom('', 'de', 'de-AT', 'en'),
	theme: fc.constantFrom('', 'delivery', 'price'),
	subject: fc.string(),
	text: fc.string(),
}) as fc.Arbitrary<FollowUpMessage>;
const anyAnswer = fc.record({
	category: fc.constantFrom('promoter' as const, 'passive' as const, 'detractor' as const, 'unscored' as const),
	language: fc.option(fc.constantFrom('de', 'de-AT', 'en', 'fr', ''), { nil: undefined }),
	themes: fc.subarray(['delivery', 'price', 'staff']),
});
const rows = fc.array(anyRow, { maxLength: 8 });

/** The rule once more, as a filter and a sort. */
function byTheBook(table: FollowUpMessage[], { category, language = '', themes }: FollowedUp): number | undefined {
	const score = (message: FollowUpMessage) =>
		(message.theme ? 1000 : 0) + message.language.split('-').filter(Boolean).length * 10 + (message.category === 'any' ? 0 : 1);
	return table
		.map((message, index) => ({ message, number: index + 1 }))
		.filter(({ message }) => message.category === 'any' || message.category === category)
		.filter(({ message }) => message.theme === '' || themes.includes(message.theme))
		.filter(({ message }) => message.language === '' || language === message.language || language.startsWith(`${message.language}-`))
		.sort((a, b) => score(b.message) - score(a.message) || a.number - b.number)[0]?.number;
}

it('is total and does as the rule says, for every table and answer', () => {
	fc.assert(
		fc.property(rows, anyAnswer, (table, answer) => {
			expect(chooseMessage(table, answer)?.number).toBe(byTheBook(table, answer));
		}),
	);
});

it('depends on nothing but the rows that fit: one that does not may be anywhere', () => {
	const stranger = row({ theme: 'weather', text: 'stranger' });
	fc.assert(
		fc.property(rows, anyAnswer, fc.nat(8), (table, answer, at) => {
			const more = [...table.slice(0, at), stranger, ...table.slice(at)];
			expect(chooseMessage(more, answer)?.message).toEqual(chooseMessage(table, answer)?.message);
		}),
	);
});

it('finds one for every answer as soon as one row is for any', () => {
	fc.assert(
		fc.property(rows, anyAnswer, (table, answer) => {
			expect(chooseMessage([...table, row()], answer)).toBeDefined();
		}),
	);
});
