import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
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
import type { SurveyTexts } from './types';

export type * from './types';

/** Every language a respondent can be spoken to in, by its BCP 47 base code. Adding one is adding a file. */
export const LANGUAGES: Readonly<Record<string, SurveyTexts>> = {
	ar,
	cs,
	da,
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
