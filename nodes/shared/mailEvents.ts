import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import {
	mailEventSources,
	sendgridKey,
	type MailEventSourceName,
} from '../../nps/channels/email/events';
import type { Result } from '../../nps/result';
import { optionalCredential, secret, type CredentialContext } from './credentials';

const CREDENTIAL = 'npsMailEventsApi';

/** Which field of the credential a provider's calls are checked with. */
const FIELDS: Readonly<Record<MailEventSourceName, string>> = {
	mailgun: 'mailgunSecretKey',
	postmark: 'postmarkSecret',
	sendgrid: 'sendgridVerificationKey',
};

const MIN_LENGTH = 16;

/** The provider's secret in the node's credential; undefined without one, which every verifier refuses. */
export async function mailEventSecretOf(
	context: CredentialContext,
	provider: string,
): Promise<string | undefined> {
	const credential = await optionalCredential(context, CREDENTIAL);
	return credential && secretOf(credential, provider as MailEventSourceName);
}

function secretOf(
	data: ICredentialDataDecryptedObject,
	provider: MailEventSourceName,
): string | undefined {
	return secret(data, FIELDS[provider]).trim() || undefined;
}

/** Whether these can be the secrets; whether they are the providers' shows only with the first call. */
export function checkMailEvents(
	data: ICredentialDataDecryptedObject,
): Result<{ readonly sentence: string }, 'unusable'> {
	const given = Object.values(mailEventSources).flatMap(({ name, displayName }) => {
		const value = secretOf(data, name as MailEventSourceName);
		return value === undefined ? [] : [{ name, displayName, value }];
	});
	if (given.length === 0) return wrong('No secret is set, so no report of any provider is accepted.');
	for (const { name, displayName, value } of given) {
		if (name === 'sendgrid' && !sendgridKey(value)) {
			return wrong('The SendGrid verification key cannot be read: copy all of it from Mail Settings → Event Webhook.');
		}
		if (value.length < MIN_LENGTH) {
			return wrong(`The ${displayName} secret has ${value.length} characters; fewer than ${MIN_LENGTH} can be guessed.`);
		}
	}
	const names = given.map(({ displayName }) => displayName).join(', ');
	return {
		ok: true,
		sentence: `Reports of ${names} are accepted. The first call shows whether the secret is the right one.`,
	};
}

const wrong = (sentence: string) => ({ ok: false, reason: 'unusable', sentence }) as const;

export async function npsMailEventsTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const verdict = checkMailEvents(credential.data ?? {});
	return { status: verdict.ok ? 'OK' : 'Error', message: verdict.sentence };
}
