import { checkSigningSecret } from '../../../nodes/shared/signingSecret';

describe('the test of a signing secret', () => {
	it.each([
		'0123456789abcdef',
		'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
		'any long secret with blanks',
	])('accepts %s', (text) => expect(checkSigningSecret(text).ok).toBe(true));

	it.each([
		['', 'empty'],
		['0123456789abcde', '15 characters'],
		['whsec_this is not base64', 'base64'],
		['whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD!', 'base64'],
	])('refuses %j and says why', (text, word) => {
		const verdict = checkSigningSecret(text);
		expect(verdict.ok).toBe(false);
		expect(verdict.sentence).toContain(word);
	});
});
