/** Lists the languages of every folder that has one file per language; the build does it, too. */
import { writeLanguageIndexes } from './build/languageIndexes.mjs';

writeLanguageIndexes();
