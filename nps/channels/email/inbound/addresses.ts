const LONGEST_ADDRESS = 320;
/** Characters of an address as mail programs write it; quoted local parts and address literals are not looked for. */
const ADDRESS = /^[^\s@<>()[\]",;:\\]{1,64}@[^\s@<>()[\]",;:\\]{1,255}$/;

/** The bare address of "Anna <anna@example.com>", lower-case; undefined where there is none. */
export function addressOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const shown = text.slice(0, 2_000);
	const open = shown.lastIndexOf('<');
	const inner = open < 0 ? undefined : shown.slice(open + 1).split('>', 1)[0];
	const candidates = [inner ?? '', ...shown.split(/[\s,;<>()[\]"]+/)];
	return candidates.map(asAddress).find((address) => address !== undefined);
}

/** The addresses in a list such as X-Failed-Recipients. */
export function addressesOf(text: string): readonly string[] {
	const found = text
		.slice(0, 4_000)
		.split(/[\s,;<>()[\]"]+/)
		.map(asAddress);
	return [...new Set(found.filter((address) => address !== undefined))];
}

/** The text as an address, if it is one and nothing else. */
export function asAddress(text: string): string | undefined {
	const bare = text
		.trim()
		.replace(/^mailto:/i, '')
		.replace(/[.:'*]+$/, '');
	return bare.length <= LONGEST_ADDRESS && ADDRESS.test(bare) ? bare.toLowerCase() : undefined;
}

export const localPartOf = (address: string): string => address.slice(0, address.indexOf('@'));
