// Written by the build (npm run languages) from the files of this folder.
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zh } from './zh';

export const ALL = {
	de,
	en,
	es,
	fr,
	it,
	ja,
	nl,
	pl,
	pt,
	ru,
	sv,
	tr,
	zh,
};
