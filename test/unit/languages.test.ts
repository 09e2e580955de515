import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_FOLDERS, languagesIn, listOf } from '../../scripts/build/languageIndexes.mjs';

test.each(LANGUAGE_FOLDERS)('every language file of %s is in use: `npm run languages` lists them', (folder) => {
	const codes = languagesIn(folder);
	expect(codes).toContain('en');
	expect(readFileSync(join(folder, 'all.generated.ts'), 'utf8')).toBe(listOf(codes));
});
