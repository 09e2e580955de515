import { decide, type Ledger, type Policy } from '../../../nps/eligibility';

const now = new Date('2026-03-10T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const policy: Policy = {
	surveyKey: 'after-delivery',
	quarantineAnsweredDays: 90,
	quarantineUnansweredDays: 30,
	channels: ['email'],
};
const clean: Ledger = { suppressed: new Map() };
const candidate = {
	customer: { id: 'c-1', email: ' Ada@Example.COM ', phone: '+49 30 901820' },
	event: { source: 'shopify', type: 'orders/create', id: 'orders/1', occurredAt: now.toISOString() },
};

const decided = (changes: Partial<Ledger> = {}, rules: Partial<Policy> = {}, due?: Date) =>
	decide({ ...policy, ...rules }, { ...clean, ...changes }, candidate, now, due);

it('asks a new customer at once, at the address in its normal form', () => {
	expect(decided()).toEqual({ ask: true, channel: 'email', address: 'ada@example.com', at: now });
});

it('asks at the due time when that lies ahead', () => {
	const due = new Date('2026-03-13T12:00:00Z');
	expect(decided({}, {}, due)).toMatchObject({ ask: true, at: due });
});

describe('somebody is left alone', () => {
	it.each([
		['who opted out', { suppressed: new Map([['+4930901820', 'Opted out']]) }, 'suppressed'],
		['whose event was decided before', { duplicateEvent: { id: 'i', at: daysAgo(1) } }, 'duplicateEvent'],
		['whose invitation is still open', { openInvitation: { id: 'i', at: daysAgo(200) } }, 'openInvitation'],
		['who answered 89 days ago', { lastAsked: { surveyKey: 'x', at: daysAgo(120), answeredAt: daysAgo(89) } }, 'quarantined'],
		['who was asked 29 days ago', { lastAsked: { surveyKey: 'x', at: daysAgo(29) } }, 'quarantined'],
		['who will be asked by another survey next week', { lastAsked: { surveyKey: 'x', at: daysAgo(-7) } }, 'quarantined'],
	])('%s', (_who, ledger: Partial<Ledger>, reason) => {
		const decision = decided(ledger);
		expect(decision).toMatchObject({ ask: false, reason });
		expect((decision as { sentence: string }).sentence).toMatch(/^[A-Z].*\.$/);
	});

	it('even when the opt-out is for another channel than the one in question', () => {
		expect(decided({ suppressed: new Map([['+4930901820', 'STOP']]) }, { channels: ['email'] })).toMatchObject({
			reason: 'suppressed',
		});
	});

	it('when the survey has ended', () => {
		expect(decided({}, { surveyEnded: true })).toMatchObject({ ask: false, reason: 'surveyEnded' });
	});
});

describe('quarantine', () => {
	it('is over 90 days after an answer and 30 days after silence', () => {
		expect(decided({ lastAsked: { surveyKey: 'x', at: daysAgo(120), answeredAt: daysAgo(90) } }).ask).toBe(true);
		expect(decided({ lastAsked: { surveyKey: 'x', at: daysAgo(30) } }).ask).toBe(true);
	});

	it('is judged at the moment the survey would go out', () => {
		const lastAsked = { surveyKey: 'x', at: daysAgo(28) };
		expect(decided({ lastAsked }, {}, new Date(now.getTime() + 3 * 86_400_000)).ask).toBe(true);
	});

	it('after an answer is not shortened by a later survey that nobody answered', () => {
		const ledger = {
			lastAsked: { surveyKey: 'link', at: daysAgo(40) },
			lastAnswered: { surveyKey: 'x', at: daysAgo(61), answeredAt: daysAgo(60) },
		};
		expect(decided(ledger)).toMatchObject({ ask: false, reason: 'quarantined' });
	});

	it('can be switched off, but for the day that always lies between two surveys', () => {
		const rules = { quarantineAnsweredDays: 0, quarantineUnansweredDays: 0 };
		expect(decided({ lastAsked: { surveyKey: 'x', at: daysAgo(1) } }, rules).ask).toBe(true);
		expect(decided({ lastAsked: { surveyKey: 'x', at: daysAgo(0.99) } }, rules)).toMatchObject({
			reason: 'quarantined',
		});
		const answered = { surveyKey: 'x', at: daysAgo(0.5), answeredAt: daysAgo(0.4) };
		expect(decided({ lastAsked: answered }, rules)).toMatchObject({ reason: 'quarantined' });
	});
});

describe('the moment', () => {
	const window = { days: [1, 2, 3, 4, 5, 6], from: 9 * 60, to: 20 * 60 };
	const at = (customer: object, due: string) => {
		const decision = decide(
			{ ...policy, channels: ['sms', 'email', 'web'], window, timeZone: 'Europe/Berlin' },
			clean,
			{ ...candidate, customer: { id: 'c', ...customer } },
			now,
			new Date(due),
		);
		return decision.ask ? decision.at.toISOString() : decision.reason;
	};

	it('is put off to the next morning of the recipient, not lost', () => {
		expect(at({ email: 'a@example.com' }, '2026-03-11T21:30:00Z')).toBe('2026-03-12T08:00:00.000Z');
		expect(at({ email: 'a@example.com', timeZone: 'America/New_York' }, '2026-03-11T21:30:00Z')).toBe(
			'2026-03-11T21:30:00.000Z',
		);
	});

	it('of a link is now: nobody is woken by it', () => {
		expect(at({}, '2026-03-11T21:30:00Z')).toBe('2026-03-11T21:30:00.000Z');
	});

	it('decides about quarantine: what would go out after its end is asked', () => {
		const ledger = { ...clean, lastAsked: { surveyKey: 'x', at: new Date('2026-02-10T06:00:00Z') } };
		const due = new Date('2026-03-12T03:00:00Z');
		expect(decide(policy, ledger, candidate, now, due)).toMatchObject({ reason: 'quarantined' });
		expect(decide({ ...policy, window }, ledger, candidate, now, due)).toMatchObject({
			ask: true,
			at: new Date('2026-03-12T08:00:00Z'),
		});
	});
});

describe('who is asked at all', () => {
	it('is a share of the customers, always the same ones, and more of them when it rises', () => {
		const asked = (sample: number) =>
			Array.from({ length: 2000 }, (_, at) => `c-${at}`).filter(
				(id) => decide({ ...policy, sample }, clean, { ...candidate, customer: { ...candidate.customer, id } }, now).ask,
			);
		const [few, more] = [asked(0.1), asked(0.3)];
		expect(few.length / 2000).toBeCloseTo(0.1, 1);
		expect(more.length / 2000).toBeCloseTo(0.3, 1);
		expect(more).toEqual(expect.arrayContaining(few));
		expect(asked(0.1)).toEqual(few);
		expect(asked(0)).toEqual([]);
	});

	it('are customers who consented, where the survey asks for that', () => {
		const consent = (given?: object) =>
			decide(
				{ ...policy, requireConsent: true },
				clean,
				{ ...candidate, customer: { ...candidate.customer, consent: given } },
				now,
			);
		expect(consent()).toMatchObject({ reason: 'noConsent', sentence: 'Has not consented to be contacted by e-mail.' });
		expect(consent({ channel: 'sms', basis: 'opt-in' })).toMatchObject({ reason: 'noConsent' });
		expect(consent({ basis: 'withdrawn' })).toMatchObject({ reason: 'noConsent' });
		expect(consent({ channel: 'email', basis: 'opt-in' })).toMatchObject({ ask: true });
		expect(consent({ basis: 'contract' })).toMatchObject({ ask: true });
	});

	it('is nobody who was asked often enough within a year', () => {
		expect(decided({ askedInYear: 4 }, { maxPerYear: 4 })).toMatchObject({ reason: 'yearlyCap' });
		expect(decided({ askedInYear: 3 }, { maxPerYear: 4 })).toMatchObject({ ask: true });
	});
});

describe('the channel', () => {
	const reach = (customer: object, rules: Partial<Policy>) =>
		decide({ ...policy, ...rules }, clean, { ...candidate, customer: { id: 'c', ...customer } }, now);

	it('is the first one the customer has an address for', () => {
		expect(reach({ phone: '+4930901820' }, { channels: ['email', 'sms'] })).toMatchObject({
			channel: 'sms',
			address: '+4930901820',
		});
	});

	it('is the one the customer prefers, if the survey offers it', () => {
		const customer = { email: 'a@example.com', phone: '+4930901820', preferredChannel: 'sms' };
		expect(reach(customer, { channels: ['email', 'sms'] })).toMatchObject({ channel: 'sms' });
		expect(reach(customer, { channels: ['email'] })).toMatchObject({ channel: 'email' });
		const caller = { ...customer, preferredChannel: ' Phone Call' };
		expect(reach(caller, { channels: ['email', 'voice'] })).toMatchObject({ channel: 'voice' });
	});

	it('reads local numbers in the default country', () => {
		expect(reach({ phone: '030 901820' }, { channels: ['sms'], defaultCountry: 'DE' })).toMatchObject({
			address: '+4930901820',
		});
	});

	it('needs no address for a link', () => {
		expect(reach({}, { channels: ['web'] })).toMatchObject({ ask: true, channel: 'web' });
	});

	it('does not exist without an address, which the reason says', () => {
		expect(reach({}, {})).toMatchObject({ reason: 'missingAddress', sentence: 'Has no e-mail address.' });
		expect(reach({ email: 'nobody at home' }, {})).toMatchObject({ reason: 'invalidAddress' });
	});
});
