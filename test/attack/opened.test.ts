import { createHash } from 'node:crypto';
import { mailEventSources } from '../../nps/channels/email/events';
import { isMachine } from '../../nps/channels/email/events/machines';
import { readForm, renderPage } from '../../nps/channels/web';
import { wordingFor } from '../../nps/survey';
import { mailgunEvent, postmarkEvent, sendgridEvent } from '../fixtures/mailEvents/calls';
import { survey } from '../unit/survey/support';

const NOW = new Date('2026-03-10T12:00:00Z');
const about = { reference: 'inv-1' };
const eventsOf = (source: keyof typeof mailEventSources, body: unknown) => {
	const read = mailEventSources[source].map({ method: 'POST', url: '/', headers: {}, body, rawBody: Buffer.from('') });
	return read.ok ? read.events : [];
};

describe('programs that open mails', () => {
	it.each<[string, keyof typeof mailEventSources, object]>([
		['Apple’s privacy proxy at SendGrid', 'sendgrid', { ...sendgridEvent('opened', about, NOW), sg_machine_open: true }],
		['a scanner at SendGrid', 'sendgrid', { ...sendgridEvent('opened', about, NOW), event: 'click', useragent: 'Barracuda Sentinel (EE)' }],
		['Apple at Mailgun', 'mailgun', { 'event-data': { ...mailgunEvent('opened', about, NOW), 'client-info': { bot: 'apple' } } }],
		['a firewall at Mailgun', 'mailgun', { 'event-data': { ...mailgunEvent('opened', about, NOW), event: 'clicked', 'client-info': { bot: 'generic' } } }],
		['Apple at Postmark', 'postmark', { ...postmarkEvent('opened', about, NOW), UserAgent: 'Mozilla/5.0' }],
		['a script at Postmark', 'postmark', { ...postmarkEvent('opened', about, NOW), RecordType: 'Click', UserAgent: 'python-requests/2.31' }],
	])('%s is no signal', (_what, source, body) => {
		expect(eventsOf(source, body)).toEqual([]);
	});

	it.each<[keyof typeof mailEventSources, object]>([
		['sendgrid', { ...sendgridEvent('opened', about, NOW), sg_machine_open: false }],
		['mailgun', { 'event-data': { ...mailgunEvent('opened', about, NOW), event: 'clicked', 'client-info': { bot: '', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' } } }],
		['postmark', { ...postmarkEvent('opened', about, NOW), RecordType: 'Click', UserAgent: 'Mozilla/5.0 (iPhone)' }],
	])('a person at %s is one, with an ID that repeated opens share', (source, body) => {
		const [first] = eventsOf(source, body);
		expect(first).toMatchObject({ reference: 'inv-1', fact: { kind: 'opened' } });
		expect(eventsOf(source, { ...body, sg_event_id: 'another', MessageID: 'another' })[0]?.id).toBe(first?.id);
	});

	it('are told in time that does not grow with what they say, whatever it is', () => {
		for (const agent of [null, 0, {}, [], 'x'.repeat(1e6), '\0']) expect(isMachine(agent)).toBe(false);
		expect(isMachine('x'.repeat(400) + 'bot')).toBe(false);
		for (const info of [null, 0, 'bot', [], { bot: {} }]) {
			expect(() => eventsOf('mailgun', { 'event-data': { ...mailgunEvent('opened', about, NOW), 'client-info': info } })).not.toThrow();
		}
	});
});

describe('the page’s script', () => {
	const render = (more: object) =>
		renderPage({ page: 'score', wording: wordingFor(survey()), action: '?t=a', servedAt: NOW, tellsOpened: true, ...more });

	it('is the only one the page allows, known by its hash, and may talk to the page’s own origin alone', () => {
		const { html, headers } = render({});
		const [, script = '', ...more] = html.split(/<script>|<\/script>/);
		expect(more).toHaveLength(1);
		const hash = createHash('sha256').update(script).digest('base64');
		const policy = headers['Content-Security-Policy'] ?? '';
		expect(policy).toContain(`script-src 'sha256-${hash}';`);
		expect(policy).toContain("connect-src 'self';");
		expect(policy).toMatch(/sandbox [^;]*allow-scripts$/);
		expect(policy).not.toMatch(/unsafe|allow-same-origin/);
	});

	it.each([
		['that was not asked for', { tellsOpened: false }],
		['of somebody who came by the hidden link', { trapped: true }],
		['without an address to tell', { action: undefined }],
		['with another page than the score', { page: 'thanks', category: 'promoter' }],
	])('is not on a page %s', (_what, more) => {
		const { html, headers } = render(more);
		expect(html).not.toContain('<script');
		expect(headers['Content-Security-Policy']).not.toMatch(/script-src|allow-scripts|connect-src/);
	});

	it('is told from a form only by its own field', () => {
		expect(readForm({ opened: '1', served: 'abc' })).toMatchObject({ opened: true, input: { step: 'nothing' } });
		for (const body of [{ opened: 'true' }, { opened: ['1'] }, Object.create({ opened: '1' }) as object, null, 'opened=1']) {
			expect(readForm(body).opened).toBeUndefined();
		}
	});
});
