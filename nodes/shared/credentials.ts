import type { ICredentialDataDecryptedObject, INode } from 'n8n-workflow';

/** What every n8n context that may hold credentials has in common. */
export interface CredentialContext {
	getNode(): INode;
	getCredentials<T extends object = ICredentialDataDecryptedObject>(
		type: string,
		itemIndex?: number,
	): Promise<T>;
}

/** The credential, or undefined where none is chosen: n8n throws in that case, so look before asking. */
export async function optionalCredential(
	context: CredentialContext,
	type: string,
	itemIndex?: number,
): Promise<ICredentialDataDecryptedObject | undefined> {
	if (!context.getNode().credentials?.[type]) return undefined;
	return await context.getCredentials<ICredentialDataDecryptedObject>(type, itemIndex);
}

export function text(data: ICredentialDataDecryptedObject, field: string): string {
	const value = data[field];
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** A field whose blank means "not set". */
export function optionalText(
	data: ICredentialDataDecryptedObject,
	field: string,
): string | undefined {
	return text(data, field) || undefined;
}

export function secret(data: ICredentialDataDecryptedObject, field: string): string {
	const value = data[field];
	return typeof value === 'string' ? value : '';
}
