import { NodeOperationError, type ICredentialDataDecryptedObject } from 'n8n-workflow';
import type { Store, StoreConfig } from '../../nps/store';
import { optionalCredential, secret, text, type CredentialContext } from './credentials';

/** What an NPS Store credential says. */
export function storeConfigOf(data: ICredentialDataDecryptedObject): StoreConfig {
	if (data.type === 'embedded') return { kind: 'embedded', name: text(data, 'name') || 'default' };
	return {
		kind: 'postgres',
		host: text(data, 'host'),
		port: Number(data.port) || 5432,
		database: text(data, 'database'),
		user: text(data, 'user'),
		password: secret(data, 'password'),
		ssl: data.ssl === 'require' || data.ssl === 'verify' ? data.ssl : 'disable',
		maxConnections: Number(data.maxConnections) || 5,
		schema: text(data, 'schema') || 'public',
	};
}

/**
 * The store of this node, ready for use: its credential's, else the instance's default. Throws StoreRefusedError and
 * StoreUnavailableError as the domain does; webhooks answer 503 to both.
 */
export async function openStoreOf(context: CredentialContext, itemIndex?: number): Promise<Store> {
	const { defaultStoreConfig, openStore } = await import('../../nps/store');
	const credential = await optionalCredential(context, 'npsStoreApi', itemIndex);
	return await openStore(credential ? storeConfigOf(credential) : defaultStoreConfig(process.env));
}

/** The store of this node, for actions: what goes wrong is said as n8n says it. */
export async function openNodeStore(context: CredentialContext, itemIndex?: number): Promise<Store> {
	try {
		return await openStoreOf(context, itemIndex);
	} catch (error) {
		throw new NodeOperationError(
			context.getNode(),
			error instanceof Error ? error.message : String(error),
			{ itemIndex, description: 'Nothing was read or written' },
		);
	}
}
