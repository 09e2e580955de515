import type { Group } from './types';

/** The groups above one, nearest first: of department, team and agent those of department and team, of the department, of all. */
export function levelsAbove(group: Group): Group[] {
	const entries = Object.entries(group);
	return entries.map((_, dropped) => Object.fromEntries(entries.slice(0, entries.length - 1 - dropped)));
}
