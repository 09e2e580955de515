const LONGEST_LINK = 1_000;

/** Whether the text is a web address that may stand in a message: http or https, no white space, nothing that ends an attribute. */
export function isSendableLink(text: string): boolean {
	return (
		text.length <= LONGEST_LINK && /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(text) && URL.canParse(text)
	);
}
