/** What an element is to the reader: a quote, the beginning of nothing but quotes, a signature, or hidden. */
export type Role = 'quote' | 'rest' | 'signature' | 'hidden' | 'unseen';

interface Mark {
	readonly client: string;
	readonly role: Role;
	readonly element?: string;
	/** What its attributes contain, lower-case; one of them is enough. */
	readonly contains: readonly string[];
}

/**
 * How mail programs mark in HTML what the writer did not write. Outlook on the web puts "x_" before the names it takes
 * over, which the comparison by containing allows for. Gmail's div "gmail_quote" is no quote as a whole: what people
 * write below the quote is inside it.
 */
const MARKS: readonly Mark[] = [
	{ client: 'all', role: 'quote', element: 'blockquote', contains: [''] },
	{
		client: 'Outlook for the web and for phones',
		role: 'rest',
		contains: [
			'id="divrplyfwdmsg"',
			'id="x_divrplyfwdmsg"',
			'id="appendonsend"',
			'id="mail-editor-reference-message-container"',
		],
	},
	{
		client: 'Outlook for Windows',
		role: 'rest',
		element: 'div',
		contains: [
			'border-top:solid #e1e1e1',
			'border-top:solid #b5c4df',
			'border-top: solid #e1e1e1',
			'border-top: solid #b5c4df',
			'border-top:1pt solid rgb(225',
			'border-top-color: rgb(225, 225, 225)',
		],
	},
	{
		client: 'Outlook Express, Windows Live Mail',
		role: 'rest',
		contains: ['outlookmessageheader', 'id="olk_src_body_section"', 'id=olk_src_body_section'],
	},
	{ client: 'Yahoo Mail', role: 'quote', contains: ['yahoo_quoted', 'yahoo-quoted'] },
	{ client: 'Gmail', role: 'signature', contains: ['gmail_signature'] },
	{ client: 'Proton Mail', role: 'quote', contains: ['protonmail_quote'] },
	{ client: 'Proton Mail', role: 'signature', contains: ['protonmail_signature_block'] },
	{ client: 'Tuta', role: 'quote', contains: ['tutanota_quote'] },
	{ client: 'Zoho Mail', role: 'quote', contains: ['zmail_extra'] },
	{ client: 'GMX, WEB.DE', role: 'quote', contains: ['name="quote"'] },
	{ client: 'Mail.ru, Yandex', role: 'quote', contains: ['class="mailru-blockquote'] },
	{ client: 'QQ Mail', role: 'rest', contains: ['qmbox', 'id="originbody"'] },
	{ client: 'NetEase', role: 'quote', contains: ['isreplycontent'] },
	{ client: 'Thunderbird', role: 'signature', contains: ['moz-signature'] },
	{
		client: 'Outlook',
		role: 'signature',
		contains: [
			'id="signature"',
			'id="x_signature"',
			'ms-outlook-mobile-signature',
			'ms-outlook-ios-signature',
		],
	},
	{
		client: 'Apple Mail',
		role: 'signature',
		contains: ['applemailsignature', 'id="apple-mail-signature'],
	},
	{
		client: 'all',
		role: 'hidden',
		contains: ['display:none', 'display: none', 'mso-hide:all', 'mso-hide: all'],
	},
];

/** What the element is by the marks of mail programs; undefined for the writer's own. `attributes` in lower case. */
export function roleOf(name: string, attributes: string): Role | undefined {
	if (attributes.trim() === '' && name !== 'blockquote') return undefined;
	return MARKS.find(
		({ element, contains }) =>
			(element === undefined || element === name) &&
			contains.some((words) => attributes.includes(words)),
	)?.role;
}
