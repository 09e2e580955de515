import type * as Library from 'uqr';

/** The dark modules of a QR code, row by row, with the quiet zone of four light modules that readers need. */
export async function qrModules(text: string): Promise<boolean[][]> {
	const { encode } = (await import('./uqr.bundle.js')) as typeof Library;
	return encode(text, { ecc: 'M', border: 4 }).data;
}
