/** The weights VADER gives to English words: −4 to 4, by word. */
export type VaderLexicon = Readonly<Record<string, number>>;

/** Loaded when the first English comment is read. */
export async function vaderLexicon(): Promise<VaderLexicon> {
	const { lexicon } = (await import('./vader-sentiment.bundle.js')) as unknown as {
		lexicon: VaderLexicon;
	};
	return lexicon;
}
