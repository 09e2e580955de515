import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import type { Result } from '../../nps/result';
import { smtpConfigFrom } from './smtp';
import { storeConfigOf } from './store';
import { twilioConfigFrom } from './twilio';

type Verdict = Result<{ sentence?: string }, string>;

function shown(verdict: Verdict): INodeCredentialTestResult {
	return verdict.ok
		? { status: 'OK', message: verdict.sentence ?? 'Connection successful' }
		: { status: 'Error', message: verdict.sentence };
}

/** Connects to the store and says what stands in the way of using it. */
export async function npsStoreTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { pingStore } = await import('../../nps/store');
	return shown(await pingStore(storeConfigOf(credential.data ?? {})));
}

/** Connects and logs in to the mail server. */
export async function npsSmtpTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { verifySmtp } = await import('../../nps/channels/email');
	return shown(await verifySmtp(smtpConfigFrom(credential.data ?? {})));
}

/** Asks Twilio for the account, with every secret the credential holds. */
export async function npsTwilioTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const { verifyTwilio } = await import('../../nps/channels/sms');
	return shown(await verifyTwilio(twilioConfigFrom(credential.data ?? {})));
}
