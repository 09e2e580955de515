/** The named characters 160 to 255 of HTML, in their order. */
const LATIN_1 =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
	...LATIN_1.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
	...Object.entries({
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		euro: '€',
		hellip: '…',
		bull: '•',
		trade: '™',
	}),
	...Object.entries({
		ndash: '–',
		mdash: '—',
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
	}),
	...Object.entries({
		zwnj: '\u200c',
		zwj: '\u200d',
		lrm: '',
		rlm: '',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
		OElig: 'Œ',
		oelig: 'œ',
		Scaron: 'Š',
		scaron: 'š',
	}),
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;
const LAST_CHARACTER = 0x10ffff;

/** The text with its character references resolved, once; references nobody knows stay as they are. */
export function decodeEntities(text: string): string {
	return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return NAMED.get(name) ?? whole;
		const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
		const usable = code > 0 && code <= LAST_CHARACTER && (code < 0xd800 || code > 0xdfff);
		return usable ? String.fromCodePoint(code) : '';
	});
}
