import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { isSameSecret } from '../../nps/programme';
import type { Result } from '../../nps/result';
import { optionalCredential, secret, text, type CredentialContext } from './credentials';

const CREDENTIAL = 'npsDashboardApi';
const MIN_LENGTH = 12;

export interface DashboardLogin {
	readonly user: string;
	readonly password: string;
}

/** User and password of the node's credential; undefined without a usable one, which lets nobody in. */
export async function dashboardLoginOf(context: CredentialContext): Promise<DashboardLogin | undefined> {
	const credential = await optionalCredential(context, CREDENTIAL);
	return credential && checkDashboardLogin(credential).ok ? loginIn(credential) : undefined;
}

function loginIn(data: ICredentialDataDecryptedObject): DashboardLogin {
	return { user: text(data, 'user'), password: secret(data, 'password') };
}

/** Whether the header `Authorization: Basic …` carries this login; takes as long whatever is wrong with it. */
export function isLogin({ user, password }: DashboardLogin, authorization: unknown): boolean {
	const [, encoded = ''] = typeof authorization === 'string' ? (/^Basic ([A-Za-z0-9+/=]{1,2000})$/i.exec(authorization) ?? []) : [];
	return isSameSecret(`${user}:${password}`, Buffer.from(encoded, 'base64').toString('utf8'));
}

/** User under which tools that know only Basic authentication hand over the token of a link as the password. */
const LINK_USER = 'link';

/** The token in `Authorization: Basic …` of the user "link"; undefined where there is none. */
export function linkTokenOf(authorization: unknown): string | undefined {
	const [, encoded = ''] = typeof authorization === 'string' ? (/^Basic ([A-Za-z0-9+/=]{1,6000})$/i.exec(authorization) ?? []) : [];
	const [user, token, ...more] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
	return user === LINK_USER && more.length === 0 ? token : undefined;
}

/** Whether this can be a login at all. */
export function checkDashboardLogin(
	data: ICredentialDataDecryptedObject,
): Result<{ readonly sentence: string }, 'unusable'> {
	const { user, password } = loginIn(data);
	if (user === '' || password === '') return wrong('User and password must both be set.');
	if (user.includes(':')) return wrong('The user must not contain a colon: browsers send it as the end of the name.');
	if (password.length < MIN_LENGTH) {
		return wrong(`The password has ${password.length} characters; fewer than ${MIN_LENGTH} can be guessed.`);
	}
	return { ok: true, sentence: 'The dashboard asks for this user and password.' };
}

const wrong = (sentence: string) => ({ ok: false, reason: 'unusable', sentence }) as const;

export async function npsDashboardTest(
	this: ICredentialTestFunctions,
	credential: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	const verdict = checkDashboardLogin(credential.data ?? {});
	return { status: verdict.ok ? 'OK' : 'Error', message: verdict.sentence };
}
