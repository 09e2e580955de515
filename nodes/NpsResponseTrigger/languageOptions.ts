import type { INodePropertyOptions } from 'n8n-workflow';
import { LANGUAGES } from '../../nps/survey/languages';

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The languages surveys are built in, by their English names. */
export const LANGUAGE_OPTIONS: INodePropertyOptions[] = Object.keys(LANGUAGES)
	.map((value) => ({ name: names.of(value) ?? value, value }))
	.sort((left, right) => left.name.localeCompare(right.name, 'en'));
