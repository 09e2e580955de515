import fc from 'fast-check';
import type { MessageOf } from '../../../nps/channels/channel';
import { ask, preview, receiveSms, sendTest, submitPage, showPage, type AskRequest } from '../../../nps/programme';
import { noteDelivery } from '../../../nps/programme';
import { toScore } from '../../../nps/score';
import type { RegisteredSurvey } from '../../../nps/store';
import { assignVariant, wordingFor, type SurveyDefinition, type SurveyVariant } from '../../../nps/survey';
import { fingerprint, wordingFingerprint } from '../../../nps/survey/fingerprint';
import { definitionOf, type DefinitionContext } from '../../../nodes/NpsResponseTrigger/definition';
import { DEFINITION, POLICY, startProgramme, tokenOf, type TestProgramme } from '../../support/programme';

const B: SurveyVariant = {
	name: 'B',
	share: 0.5,
	question: 'Would you tell a friend about {brand}?',
	subject: 'A short question from {brand}',
	intro: 'one click is enough.',
	followUp: { detractor: 'What went wrong?' },
};
const tried = (...variants: SurveyVariant[]): SurveyDefinition => ({ ...DEFINITION, question: 'How likely?', variants });
const people = Array.from({ length: 2_000 }, (_, number) => ({ id: `customer-${number}` }));

describe('the wording a customer is assigned', () => {
	it('is always the same one', () => {
		fc.assert(
			fc.property(fc.string(), (id) => assignVariant(tried(B), { id }) === assignVariant(tried(B), { id })),
		);
	});

	it('follows the shares, and the rest gets the original', () => {
		const survey = tried({ ...B, share: 0.2 }, { ...B, name: 'C', share: 0.3 });
		const counts = { A: 0, B: 0, C: 0 };
		for (const person of people) counts[assignVariant(survey, person) as keyof typeof counts]++;
		expect(counts.B / people.length).toBeCloseTo(0.2, 1);
		expect(counts.C / people.length).toBeCloseTo(0.3, 1);
		expect(counts.A / people.length).toBeCloseTo(0.5, 1);
	});

	it('has nothing to do with that of another survey', () => {
		const first = people.map((person) => assignVariant(tried(B), person));
		const other = people.map((person) => assignVariant({ ...tried(B), key: 'other' }, person));
		const same = first.filter((name, at) => name === other[at]).length;
		expect(same / people.length).toBeCloseTo(0.5, 1);
	});

	it('is everybody’s at 100 % and nobody’s at 0 %', () => {
		expect(new Set(people.map((person) => assignVariant(tried({ ...B, share: 1 }), person)))).toEqual(new Set(['B']));
		expect(new Set(people.map((person) => assignVariant(tried({ ...B, share: 0 }), person)))).toEqual(new Set(['A']));
	});

	it('is none where nothing is tried, or for readers of another built-in language', () => {
		expect(assignVariant(DEFINITION, { id: 'x' })).toBeUndefined();
		expect(assignVariant(tried(B), { id: 'x', locale: 'de' })).toBeUndefined();
		expect(assignVariant(tried({ ...B, share: 1 }), { id: 'x', locale: 'en-GB' })).toBe('B');
		expect(assignVariant(tried({ ...B, share: 1 }), { id: 'x', locale: 'tlh' })).toBe('B');
	});
});

describe('its texts', () => {
	it('replace those of the survey, and what is left out stays', () => {
		const wording = wordingFor({ ...tried(B), followUp: { promoter: 'Why?' } }, 'en', 'B');
		expect(wording).toMatchObject({
			question: 'Would you tell a friend about Example Shop?',
			followUp: { detractor: 'What went wrong?', promoter: 'Why?' },
			mail: { subject: 'A short question from Example Shop', intro: 'one click is enough.' },
			sms: { question: 'Would you tell a friend about Example Shop?', followUp: { detractor: 'What went wrong?' } },
		});
		expect(wording.mail.reminder).toEqual(wordingFor(DEFINITION).mail.reminder);
	});

	it('are the survey’s own for the original, for none, and for one that is tried no more', () => {
		const original = wordingFor(tried(B), 'en');
		expect(original.question).toBe('How likely?');
		for (const name of ['A', 'Z', 'constructor']) expect(wordingFor(tried(B), 'en', name)).toEqual(original);
	});

	it('are not read in another language', () => {
		expect(wordingFor(tried(B), 'de', 'B')).toEqual(wordingFor(tried(), 'de'));
	});

	it('raise the version of the survey; a changed share does not', () => {
		expect(wordingFingerprint(tried(B))).not.toBe(wordingFingerprint(tried()));
		expect(wordingFingerprint(tried(B))).toBe(wordingFingerprint(tried({ ...B, share: 0.1 })));
		expect(fingerprint(tried(B))).not.toBe(fingerprint(tried({ ...B, share: 0.1 })));
		expect(wordingFingerprint({ ...DEFINITION, variants: undefined })).toBe(wordingFingerprint(DEFINITION));
	});
});

describe('an invitation', () => {
	let programme: TestProgramme;
	beforeEach(async () => {
		programme = await startProgramme();
	});
	afterEach(async () => {
		await programme.close();
	});

	/** The same survey with other shares. */
	const withShare = async (share: number) => await programme.survey({ question: 'How likely?', variants: [{ ...B, share }] });
	const asked = async (survey: RegisteredSurvey, id = 'c-1', changes: Partial<AskRequest> = {}) =>
		await ask(programme.deps, programme.senders, {
			survey,
			policy: { ...POLICY, quarantineAnsweredDays: 0, quarantineUnansweredDays: 0 },
			customer: { id, email: `${id}@example.com`, phone: '+491714000001', name: 'Ada' },
			when: { kind: 'now' },
			...changes,
		});
	const variantOf = (outcome: Awaited<ReturnType<typeof asked>>) =>
		outcome.kind === 'sent' ? outcome.invitation.variant : outcome.kind;

	it('speaks its wording in the mail, on the page and in the item of the answer', async () => {
		const survey = await withShare(1);
		expect(variantOf(await asked(survey))).toBe('B');
		const [mail] = programme.mails as Array<MessageOf<'email'>>;
		expect(mail?.subject).toBe('A short question from Example Shop');
		expect(mail?.text).toContain('Would you tell a friend about Example Shop?');
		const token = tokenOf(mail);
		expect(await showPage(programme.deps, survey, token, null)).toMatchObject({ variant: 'B' });
		const result = await submitPage(programme.deps, survey, token, { step: 'score', score: toScore(2) ?? (0 as never) });
		expect(result).toMatchObject({ variant: 'B', state: { page: 'followUp' } });
		const [response] = await programme.store.responses.list({ limit: 1 });
		expect(response).toMatchObject({ variant: 'B', score: 2 });
	});

	it('speaks its wording in the conversation by text message', async () => {
		const survey = await withShare(1);
		await asked(survey, 'c-sms', { policy: { ...POLICY, channels: ['sms'] } });
		expect(programme.texts[0]?.body).toContain('Would you tell a friend about Example Shop?');
		const [invitation] = await programme.store.invitations.awaitingReply('+491714000001', programme.deps.clock.now());
		await noteDelivery(programme.deps, invitation?.id ?? '', { kind: 'delivered' });
		const sms = { messageSid: `SM${'1'.repeat(32)}`, from: '+491714000001', to: '+15005550006', body: '2' };
		expect(await receiveSms(programme.deps, survey, sms as never)).toMatchObject({ reply: 'What went wrong?' });
	});

	it('keeps its wording when the shares change, and so do later ones to the same person', async () => {
		const first = await asked(await withShare(1));
		await programme.store.invitations.move(
			first.kind === 'sent' ? first.invitation.id : '',
			'cancelled',
			{},
			{ from: ['sent'] },
			programme.deps.clock.now(),
		);
		programme.pass(40 * 24 * 3_600_000);
		const survey = await withShare(0);
		expect(variantOf(await asked(survey))).toBe('B');
		expect(variantOf(await asked(survey, 'c-new', { customer: { id: 'c-new', email: 'c-new@example.com' } }))).toBe('A');
		const invitation = await programme.store.invitations.get(first.kind === 'sent' ? first.invitation.id : '');
		expect(invitation?.variant).toBe('B');
	});

	it('draws anew when its wording is tried no more', async () => {
		await asked(await withShare(1));
		programme.pass(40 * 24 * 3_600_000);
		await programme.store.invitations.expire(programme.deps.clock.now());
		const survey = await programme.survey({ variants: [{ ...B, name: 'C', share: 1 }] });
		expect(variantOf(await asked(survey))).toBe('C');
	});

	it('has no variant where none is tried', async () => {
		const outcome = await asked(await programme.survey());
		expect(outcome.kind === 'sent' && 'variant' in outcome.invitation).toBe(false);
	});

	it('is shown, and sent as a test, in the wording the customer would get', async () => {
		const survey = await withShare(1);
		const customer = { id: 'c-1', email: 'c-1@example.com' };
		expect(preview(programme.deps, { survey, policy: POLICY, customer })).toMatchObject({
			message: { subject: 'A short question from Example Shop' },
		});
		await sendTest(programme.deps, programme.senders, { survey, policy: POLICY, customer, recipient: { email: 'me@example.com' } });
		expect(programme.mails[0]?.subject).toBe('[TEST] A short question from Example Shop');
	});
});

describe('the panel', () => {
	const read = (rows: object[]) =>
		definitionOf({
			getNode: () => ({ id: '1', name: 'Survey', type: 't', typeVersion: 1, position: [0, 0], parameters: {} }),
			getTimezone: () => 'UTC',
			getNodeParameter: (name: string, fallback?: unknown) =>
				({ surveyKey: 'shop', brandName: 'Shop', variants: { variant: rows } })[name] ?? fallback,
		} as DefinitionContext).variants;

	it('names variants by their place, unless they have a name', () => {
		expect(read([{ share: 20, question: ' Really? ' }, { name: 'short', share: 30, promoter: 'Why?', subject: '' }])).toEqual([
			{ name: 'B', share: 0.2, question: 'Really?' },
			{ name: 'short', share: 0.3, followUp: { promoter: 'Why?' } },
		]);
		expect(read([])).toBeUndefined();
	});

	it.each([
		[[{ share: 60, question: 'x' }, { share: 60, question: 'y' }], '120 % together'],
		[[{ name: 'A', share: 10, question: 'x' }], 'named "A"'],
		[[{ name: 'C', share: 10, question: 'x' }, { share: 10, question: 'y' }], 'named "C"'],
		[[{ share: 10 }], 'changes no text'],
		[[{ share: -1, question: 'x' }], 'no number'],
		[[{ share: 'many', question: 'x' }], 'no number'],
		[Array.from({ length: 5 }, () => ({ share: 1, question: 'x' })), '5 variants'],
	])('says what is wrong with %j', (rows, sentence) => {
		expect(() => read(rows)).toThrow(sentence);
	});
});
