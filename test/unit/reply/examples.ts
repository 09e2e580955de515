import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A reply and what it says. A line of examples/<language>.txt is "text | score | comment | flags": "-" is no score; the
 * comment is empty for none, "=" for the whole text, "*" where either is right; the flags are `ask` (ambiguous),
 * `mayAsk` (ambiguous or not) and `optOut`.
 */
export interface Example {
	readonly language: string;
	readonly text: string;
	readonly score: number | null;
	readonly comment: string | undefined;
	readonly anyComment: boolean;
	readonly optOut: boolean;
	readonly ambiguous: boolean | 'either';
}

const folder = join(__dirname, 'examples');

function readLine(language: string, line: string): Example {
	const [given = '', score = '', comment = '', flags = ''] = line.split(' | ');
	const text = given.replaceAll('\\n', '\n');
	const said = comment.trim();
	return {
		language,
		text,
		score: score.trim() === '-' ? null : Number(score),
		comment: said === '=' ? text.trim() : said || undefined,
		anyComment: said === '*',
		optOut: flags.includes('optOut'),
		ambiguous: flags.includes('mayAsk') ? 'either' : flags.includes('ask'),
	};
}

/** The examples we wrote, by language. */
export const EXAMPLES: ReadonlyMap<string, readonly Example[]> = new Map(
	readdirSync(folder).map((file) => {
		const language = file.replace(/\.txt$/, '');
		const lines = readFileSync(join(folder, file), 'utf8')
			.split('\n')
			.filter((line) => line !== '');
		return [language, lines.map((line) => readLine(language, line))] as const;
	}),
);
