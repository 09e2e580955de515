import type { ParsedReply } from '../../../nps/reply/types';
import { toScore, type Score } from '../../../nps/score';
import type { SurveyDefinition } from '../../../nps/survey';

export const score = (value: number): Score => {
	const made = toScore(value);
	if (made === null) throw new Error(`${value} is no score`);
	return made;
};

/** A reply as the parser would give it. */
export const reply = (parts: Partial<ParsedReply> = {}): ParsedReply => ({
	score: null,
	optOut: false,
	optIn: false,
	help: false,
	ambiguous: false,
	candidates: [],
	confidence: 1,
	reason: '',
	...parts,
});

export const survey = (parts: Partial<SurveyDefinition> = {}): SurveyDefinition => ({
	schema: 1,
	key: 'acme',
	name: 'Acme',
	metric: 'nps',
	touchpoint: 'relationship',
	brand: { name: 'Acme', colour: '#0f766e' },
	language: 'en',
	timeZone: 'UTC',
	followUp: {},
	thanks: {},
	editWindowHours: 24,
	answerWindowDays: 14,
	commentWaitMinutes: 60,
	emission: 'complete',
	ended: false,
	...parts,
});
