import { matches, type Condition, type ConditionOperator } from '../../../nps/events';

const candidate = {
	customer: {
		id: '820982911946154508',
		attributes: {
			country: 'DE',
			tags: ['VIP', 'newsletter'],
			orders: 3,
			spent: '99.50',
			blank: '',
			none: null,
			newsletter: 'no',
			active: true,
		},
	},
	event: { occurredAt: '2026-03-02T10:00:00.000Z', data: { total: 0 } },
};

const holds = (field: string, operator: ConditionOperator, value?: unknown) =>
	matches(candidate, [{ field, operator, value }]);

const A = 'customer.attributes';

describe('a condition', () => {
	it.each([
		[`${A}.country`, 'equals', 'de', true],
		[`${A}.country`, 'equals', 'DEU', false],
		[`${A}.country`, 'notEquals', 'FR', true],
		[`${A}.orders`, 'equals', '3.0', true],
		[`${A}.spent`, 'equals', 99.5, true],
		['event.data.total', 'equals', '0', true],
		['customer.id', 'equals', '820982911946154508', true],
		['customer.id', 'equals', '820982911946154509', false],
		[`${A}.tags`, 'contains', 'vip', true],
		[`${A}.tags`, 'contains', 'news', false],
		[`${A}.tags`, 'notContains', 'gold', true],
		[`${A}.tags`, 'equals', 'VIP', false],
		[`${A}.tags.0`, 'equals', 'VIP', true],
		[`${A}.country`, 'contains', 'e', true],
		[`${A}.country`, 'startsWith', 'd', true],
		[`${A}.country`, 'startsWith', 'e', false],
		[`${A}.country`, 'inList', 'at, ch, de', true],
		[`${A}.country`, 'inList', ['AT', 'CH'], false],
		[`${A}.orders`, 'inList', '1,2,3', true],
		[`${A}.spent`, 'gt', '9.5', true],
		[`${A}.spent`, 'gt', '99.5', false],
		[`${A}.spent`, 'gte', '99.5', true],
		[`${A}.orders`, 'lt', '10', true],
		[`${A}.orders`, 'lte', '2', false],
		['event.data.total', 'gte', '0', true],
		[' event.data.total ', 'gte', '0', true],
		[`${A}.country`, 'gt', '1', false],
		[`${A}.orders`, 'gt', 'many', false],
		['event.occurredAt', 'before', '2026-03-03', true],
		['event.occurredAt', 'after', '2026-03-02T11:30:00+02:00', true],
		['event.occurredAt', 'after', '2026-03-02T10:00:00Z', false],
		[`${A}.country`, 'before', '2026-03-03', false],
		[`${A}.active`, 'isTrue', undefined, true],
		[`${A}.newsletter`, 'isFalse', undefined, true],
		[`${A}.country`, 'isFalse', undefined, false],
		['event.data.total', 'exists', undefined, true],
		['event.data.total', 'isFalse', undefined, true],
		[`${A}.blank`, 'exists', undefined, false],
		[`${A}.none`, 'notExists', undefined, true],
	] as Array<[string, ConditionOperator, unknown, boolean]>)(
		'%s %s %j is %s',
		(field, operator, value, expected) => {
			expect(holds(field, operator, value)).toBe(expected);
		},
	);

	it.each([
		['equals', false],
		['contains', false],
		['startsWith', false],
		['inList', false],
		['gt', false],
		['lte', false],
		['before', false],
		['isTrue', false],
		['isFalse', false],
		['exists', false],
		['notEquals', true],
		['notContains', true],
		['notExists', true],
	] as Array<[ConditionOperator, boolean]>)(
		'about an absent field: %s is %s',
		(operator, expected) => {
			expect(holds('event.data.missing', operator, '')).toBe(expected);
			expect(holds('event.data.missing', operator, 'x')).toBe(expected);
		},
	);

	it('sees own properties only', () => {
		for (const field of [
			'constructor',
			'__proto__',
			'customer.__proto__.toString',
			'event.constructor.name',
		]) {
			expect(holds(field, 'exists')).toBe(false);
		}
	});
});

describe('several conditions', () => {
	const yes: Condition = { field: `${A}.country`, operator: 'equals', value: 'DE' };
	const no: Condition = { field: `${A}.country`, operator: 'equals', value: 'FR' };

	it('must all hold, or any, as chosen', () => {
		expect(matches(candidate, [yes, no], 'all')).toBe(false);
		expect(matches(candidate, [yes, no], 'any')).toBe(true);
		expect(matches(candidate, [no, no], 'any')).toBe(false);
	});

	it('let everybody through when there are none', () => {
		expect(matches(candidate, [], 'all')).toBe(true);
		expect(matches(candidate, [], 'any')).toBe(true);
	});
});
