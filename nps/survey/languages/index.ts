import { ALL } from './all.generated';
import type { SurveyTexts } from './types';

export type * from './types';

/** Every language a respondent can be spoken to in, by its BCP 47 base code. Adding one is adding a file. */
export const LANGUAGES: Readonly<Record<string, SurveyTexts>> = ALL;
