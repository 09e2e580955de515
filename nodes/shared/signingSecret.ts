import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import type { Result } from '../../nps/result';
import { standardWebhooksKey } from '../../nps/events/sources/standardWebhooks';
import { optionalCredential, secret, type CredentialContext } from './credentials';

export const SIGNING_SECRET_CREDENTIAL = 'npsSigningSecretApi';

/** The secret of the node's credential; undefined without one, which every verifier refuses. */
export async function signingSecretOf(context: CredentialContext): Promise<string | undefined> {
	const credential = await optionalCredential(context, SIGNING_SECRET_CREDENTIAL);
	return credential && secretIn(credential);
}

function secretIn(data: ICredentialDataDecryptedObject): string {
	return secret(data, 'secret').trim();
}

const MIN_LENGTH = 16;

/** Whether this can be a signing secret at all; whether it is the sender's shows only with the first call. */
export function checkSigningSecret(text: string): Result<{ readonly sentence: string }, string> {
	if (text === '') return wrong('The secret is empty.');
	if (text.length < MIN_LENGTH) {
		return wrong(
			`The secret has ${text.length} characters; fewer than ${MIN_LENGTH} can be guessed.`,
		);
	}
	if (text.startsWith('whsec_') && !standardWebhooksKey(text)) {
		return wrong(
			'A secret that begins with whsec_ must go on in base64; part of it may be missing.',
		);
	}
	return {
		ok: true,
		sentence:
			'The secret has a valid form. The first signed call shows whether it is the right one.',
	};
}

function wrong(sentence: string) {
	return { ok: false, reason: 'unusable', sentence } as const;
}

export async function npsSigningSecretTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const verdict = checkSigningSecret(secretIn(credential.data ?? {}));
	return { status: verdict.ok ? 'OK' : 'Error', message: verdict.sentence };
}
