import { renderFollowUpMail, renderSurveyMail } from '../../../nps/channels/email';
import { renderPage } from '../../../nps/channels/web';
import { wordingFor } from '../../../nps/survey';
import { fingerprint, wordingFingerprint } from '../../../nps/survey/fingerprint';
import { survey } from '../survey/support';

const brand = {
	name: 'Acme & Sons',
	colour: '#0f766e',
	profile: 'main',
	logo: 'https://cdn.example:8443/logo.png?a=1&b=2',
	footer: 'Acme Ltd, 1 High Street',
	website: 'https://acme.example/',
};
const definition = survey({ brand });
const wording = wordingFor(definition);
const parts = { wording, unsubscribeUrl: 'https://nps.example/u?t=a', brand, test: false };
const LOGO = /<img[^>]*src="https:\/\/cdn\.example:8443\/logo\.png\?a=1&amp;b=2"[^>]*alt="Acme &amp; Sons"/;

it.each([
	['a survey', renderSurveyMail({ ...parts, link: () => 'https://nps.example/s?t=a' })],
	['a follow-up', renderFollowUpMail({ ...parts, subject: 'Hello', body: [{ kind: 'text', text: 'Hello' }] })],
])('the mail of %s shows the logo, named for those who do not see it, and says who sends it', (_what, mail) => {
	expect(mail.html).toMatch(LOGO);
	expect(mail.html).toContain('height="44"');
	expect(mail.html).toContain('Acme Ltd, 1 High Street');
	expect(mail.html).toContain('href="https://acme.example/"');
	expect(mail.text).toContain('Acme Ltd, 1 High Street\nhttps://acme.example/\n');
});

it('the page shows the logo, and its policy lets pictures come from that origin and no other', () => {
	const { html, headers } = renderPage({ page: 'score', wording, logo: brand.logo });
	expect(html).toMatch(LOGO);
	expect(html).toContain('.logo{display:block;max-width:min(15rem,100%);max-height:3.5rem');
	expect(headers['Content-Security-Policy']).toContain('img-src data: https://cdn.example:8443;');
});

it('without a logo the page asks nobody for anything', () => {
	const { html, headers } = renderPage({ page: 'score', wording });
	expect(html).not.toContain('<img');
	expect(headers['Content-Security-Policy']).toContain('img-src data:;');
});

it('what a saved brand says does not change the survey, and which brand it is does', () => {
	const renamed = survey({ brand: { ...brand, name: 'Other' } });
	const others = survey({ brand: { ...brand, profile: 'other' } });
	expect(fingerprint(renamed)).toBe(fingerprint(definition));
	expect(wordingFingerprint(renamed)).toBe(wordingFingerprint(definition));
	expect(fingerprint(others)).not.toBe(fingerprint(definition));
	expect(wordingFingerprint(others)).not.toBe(wordingFingerprint(definition));
});
