import type { Clause } from './clauses';
import type { Hit } from './sentiment';

/** A part of a clause that judges one way, and what its words and pictures add up to. */
export interface Part {
	readonly start: number;
	readonly end: number;
	readonly sum: number;
}

/** Cuts a clause at those commas and "and" behind which it judges the other way: "great location, dirty rooms". */
export function partsOf(clause: Clause, hits: readonly Hit[]): Part[] {
	const borders = [...bordersOf(clause), clause.end];
	const parts: Part[] = [];
	let next = 0;
	let { start } = clause;
	for (const end of borders) {
		let sum = 0;
		for (let hit = hits[next]; hit && (hit.at < end || end === clause.end); hit = hits[++next])
			sum += hit.value;
		const last = parts.at(-1);
		if (last && last.sum * sum >= 0)
			parts[parts.length - 1] = { start: last.start, end, sum: last.sum + sum };
		else if (last?.sum === 0) parts[parts.length - 1] = { start: last.start, end, sum };
		else parts.push({ start, end, sum });
		start = end;
	}
	return parts;
}

function bordersOf({ items, tokens }: Clause): number[] {
	const borders: number[] = [];
	for (const { role, from } of items) {
		const token = tokens[from];
		if (from > 0 && token && (role?.kind === 'join' || token.afterComma))
			borders.push(token.start);
	}
	return borders;
}
