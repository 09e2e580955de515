import { sql, type RawBuilder } from '../../vendor/kysely';
import type { DialectName, Session } from '../session';

/** Of a longer text only the beginning is looked for. */
const LONGEST_TEXT = 500;

const COMMENT = sql.ref('comment');

/**
 * Whether the comment has the text in it, whatever its case. SQLite asks a function of ours, which knows the letters of all
 * scripts. PostgreSQL knows those of its locale; in a database of locale C, whose ILIKE knows ASCII alone, the text is
 * still found as given, in lower and in upper case.
 */
const LOOKS: Readonly<Record<DialectName, (text: string) => RawBuilder<boolean>>> = {
	sqlite: (text) => sql`instr(nps_fold(${COMMENT}), ${text.toLowerCase()}) > 0`,
	postgres: (text) => {
		const forms = [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
		const looks = forms.map((form) => sql`${COMMENT} ilike ${patternOf(form)} escape '\\'`);
		return sql`(${sql.join(looks, sql` or `)})`;
	},
};

export function mentions({ dialect }: Session, text: string): RawBuilder<boolean> {
	return LOOKS[dialect](text.slice(0, LONGEST_TEXT).toWellFormed());
}

/** LIKE pattern for the text anywhere, none of its characters a wildcard. */
const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
