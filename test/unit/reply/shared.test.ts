import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReply } from '../../../nps/reply';

interface Row {
	readonly text: string;
	readonly lang: string;
	readonly score: number | null;
	readonly comment?: string;
	readonly optOut?: boolean;
	readonly ambiguous?: boolean;
	readonly candidates?: readonly number[];
}

const file = join(__dirname, '../../../../shared/replies.dev.json');
const rows = existsSync(file)
	? (JSON.parse(readFileSync(file, 'utf8')) as readonly Row[])
	: undefined;

if (rows) {
	test.each(rows)(
		'$lang: $text',
		({ text, lang, score, comment, optOut, ambiguous, candidates }) => {
			const reply = parseReply(text, { language: lang });
			expect(reply).toMatchObject({
				score,
				optOut: optOut ?? false,
				ambiguous: ambiguous ?? false,
				...(candidates && { candidates }),
			});
			expect(reply.comment).toBe(comment);
		},
	);
} else {
	test.skip('the shared development examples are not beside this checkout (../shared/replies.dev.json)', () => {
		// Nothing to read.
	});
}
