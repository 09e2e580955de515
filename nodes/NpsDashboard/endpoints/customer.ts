import { customerPage, noticePage } from '../../../nps/dashboard';
import { lookupIdentity, readCustomer, type LookupKind } from '../../../nps/programme';
import { text } from '../../shared/credentials';
import type { Endpoint } from './endpoint';
import { sendPage } from './send';

const KINDS: readonly LookupKind[] = ['id', 'email', 'phone'];
const LONGEST = 320;

/** The last scores of one customer, found by ID, e-mail address or phone number: for the side panel of a helpdesk. */
export const showCustomer: Endpoint = async ({ context, deps, settings, scope }) => {
	const { frameOrigins, timeZone: zone, rests } = settings;
	const nonce = deps.random.token();
	const notice = (status: number, title: string, said: string) =>
		sendPage(context, noticePage({ status, title, text: said }, nonce));
	if (!scope.customers) return notice(403, 'Not part of this link', 'This link shows figures only, no single customers.');
	const query = context.getQueryData() as Parameters<typeof text>[0];
	const kind = KINDS.find((one) => text(query, one) !== '');
	const value = kind && text(query, kind);
	if (!kind || !value || value.length > LONGEST) {
		return notice(400, 'Which customer?', 'Add ?id=, ?email= or ?phone= with the customer’s own to the address.');
	}
	const identity = lookupIdentity(kind, value, rests.defaultCountry);
	if (!identity) return notice(400, 'Which customer?', `This cannot be a customer’s ${kind === 'phone' ? 'phone number' : 'e-mail address'}.`);
	const card = await readCustomer(deps, { scope, identity, policy: rests });
	return sendPage(context, customerPage(card, { nonce, zone, frameOrigins }));
};
