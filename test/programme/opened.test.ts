import { DAY, MINUTE } from '../../nps/clock';
import { ACTIVITIES, ask, noteMailEvents, noteOpenedPage, remind, showPage, submitPage } from '../../nps/programme';
import { PREVIEW_TOKEN } from '../../nps/invitation';
import type { Score } from '../../nps/score';
import type { InvitationItem } from '../../nps/invitation/invitation';
import type { MailFact } from '../../nps/channels/email/events';
import { POLICY, startProgramme, tokenOf, type TestProgramme } from '../support/programme';

let programme: TestProgramme;
beforeEach(async () => {
	programme = await startProgramme();
});
afterEach(async () => {
	await programme.close();
});

const asked = async (id: string) => {
	const survey = await programme.survey();
	const outcome = await ask(programme.deps, programme.senders, {
		survey,
		policy: { ...POLICY, channels: ['email'] },
		customer: { id, email: `${id}@example.com`, phone: '+491512345678' + id.at(-1) },
		event: { source: 's', type: 't', id, occurredAt: '2026-03-10T12:00:00.000Z' },
		when: { kind: 'now' },
	});
	if (outcome.kind !== 'sent') throw new Error(outcome.kind);
	return { survey, id: outcome.invitation.id, token: tokenOf(programme.mails.at(-1)) };
};
const openedAt = async (id: string) => (await programme.store.invitations.get(id))?.openedAt;
const before = (ms: number) => new Date(programme.deps.clock.now().getTime() - ms);
const funnel = async () => (await programme.store.rollups.read({ dimension: 'all' }))[0]?.funnel;
const report = async (reference: string, fact: MailFact) =>
	await noteMailEvents(programme.deps, { source: 'sendgrid', events: [{ id: `e-${reference}`, reference, fact }] });
const due = async (onlyUnopened: boolean) =>
	(await ACTIVITIES.reminderDue.claim(programme.deps, {
		limit: 10,
		workflowId: 'wf',
		...(onlyUnopened && { onlyUnopened }),
	})) as Array<InvitationItem & { onlyUnopened?: true }>;
const remindBySms = async (item: { invitationId: string; lease?: string; onlyUnopened?: true }) =>
	await remind(programme.deps, programme.senders, await programme.survey(), { ...POLICY, channels: ['email', 'sms'] }, {
		invitationId: item.invitationId,
		lease: item.lease,
		by: 'nextChannel',
		...(item.onlyUnopened && { onlyUnopened: true }),
	});

it('a person at the page is noted once; the page then has nothing more to say', async () => {
	const { survey, id, token } = await asked('c1');
	expect((await showPage(programme.deps, survey, token, null)).unopened).toBe(true);
	expect(await openedAt(id)).toBeUndefined();
	expect(await noteOpenedPage(programme.deps, survey, token, before(MINUTE))).toBe(true);
	expect(await noteOpenedPage(programme.deps, survey, token, before(MINUTE))).toBe(false);
	expect(await openedAt(id)).toEqual(programme.deps.clock.now());
	expect(await funnel()).toMatchObject({ sent: 1, opened: 1, answered: 0 });
	expect(await showPage(programme.deps, survey, token, null)).not.toHaveProperty('unopened');
});

it.each<[string, number | undefined]>([
	['sent before anybody could see the page', 100],
	['that does not say when its page was served', undefined],
	['from the future', -MINUTE],
	['from long ago', 40 * DAY],
])('one %s is no sign of anybody', async (_what, age) => {
	const { survey, id, token } = await asked('c1');
	expect(await noteOpenedPage(programme.deps, survey, token, age === undefined ? undefined : before(age))).toBe(false);
	expect(await openedAt(id)).toBeUndefined();
});

it('unknown links, previews and links of other surveys say nothing', async () => {
	const { survey, token } = await asked('c1');
	const other = { ...survey, definition: { ...survey.definition, key: 'other' } };
	for (const [about, link] of [[survey, 'nonsense'], [survey, PREVIEW_TOKEN], [other, token]] as const) {
		expect(await noteOpenedPage(programme.deps, about, link, before(MINUTE))).toBe(false);
	}
});

it('whoever has answered has opened it, however they did so', async () => {
	const { survey, token } = await asked('c1');
	await submitPage(programme.deps, survey, token, { step: 'score', score: 0 as Score });
	expect(await funnel()).toMatchObject({ opened: 1, answered: 1 });
});

it('a provider’s report of an open or a click counts, once', async () => {
	const { id } = await asked('c1');
	expect(await report(id, { kind: 'opened' })).toMatchObject({ changed: 1 });
	expect(await report(id, { kind: 'opened' })).toMatchObject({ changed: 0 });
	expect(await openedAt(id)).toBeDefined();
});

describe('reminders for those who did not open the survey', () => {
	it('go to them alone, on the next channel', async () => {
		const [looked, other] = [await asked('c1'), await asked('c2')];
		await noteOpenedPage(programme.deps, looked.survey, looked.token, before(MINUTE));
		programme.pass(4 * DAY);
		const items = await due(true);
		expect(items).toMatchObject([{ invitationId: other.id, onlyUnopened: true }]);
		expect(await remindBySms(items[0] as never)).toMatchObject({ kind: 'sent', invitation: { channel: 'sms' } });
	});

	it('leave out whoever opens it between the claim and the sending', async () => {
		const { survey, token } = await asked('c1');
		programme.pass(4 * DAY);
		const [item] = await due(true);
		await noteOpenedPage(programme.deps, survey, token, before(MINUTE));
		expect(await remindBySms(item as never)).toMatchObject({
			kind: 'skipped',
			reason: 'opened',
			sentence: 'Has opened the survey meanwhile.',
		});
		expect(programme.texts).toEqual([]);
	});

	it('are not what everybody else’s reminders are', async () => {
		const { survey, token } = await asked('c1');
		await noteOpenedPage(programme.deps, survey, token, before(MINUTE));
		programme.pass(4 * DAY);
		const [item] = await due(false);
		expect(item).not.toHaveProperty('onlyUnopened');
		expect(await remindBySms(item as never)).toMatchObject({ kind: 'sent' });
	});
});
