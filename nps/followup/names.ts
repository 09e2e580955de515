import { cleanLine } from '../report/cleanText';

const LONGEST_NAME = 60;
/** What is no name: somebody who writes an address into a shop's name field wants us to mail it to others. */
const ADDRESS = /:\/\/|\bwww\.|@/i;

/** The name as it may stand in a message: one line, no control characters, no addresses; empty where nothing remains. */
export function nameIn(name: string | undefined): string {
	const line = cleanLine(name ?? '', LONGEST_NAME);
	return ADDRESS.test(line) ? '' : line;
}

/** "Anna" of "Anna Meier", "Dr. Anna Meier" and "Meier, Anna". */
export function firstNameIn(name: string | undefined): string {
	const line = nameIn(name);
	const afterComma = line.split(',')[1]?.trim();
	const words = (afterComma || line).split(' ').filter(Boolean);
	return words.find((word) => !word.endsWith('.')) ?? words[0] ?? '';
}
