import {
	attributeDrivers,
	emergingTerms,
	emptyHistogram,
	mergeHistograms,
	npsOf,
	themeDrivers,
	type AdjustedP,
	type AttributeDriver,
	type EmergingTerm,
	type ThemeDriver,
} from '../statistics';
import type { Cell, DatedComment } from './cells';
import { commentTerms } from './commentTerms';
import type { Counted } from './counted';
import { COMMENTED, readLabel } from './labels';

export type NumberDriver = AttributeDriver & AdjustedP & { readonly attribute: string };

/** What the score goes together with, and what is new in the comments. */
export interface Details {
	/** Scored answers with a comment. */
	readonly commented?: number;
	readonly drivers?: readonly ThemeDriver[];
	readonly attributes?: readonly NumberDriver[];
	readonly emerging?: readonly EmergingTerm[];
}

export interface DetailOptions {
	readonly drivers: boolean;
	readonly emerging: boolean;
	readonly confidence?: number;
	/** What fewer answers have in common is not told. */
	readonly minimum: number;
}

const FEWEST = 5;
/** Terms are looked for in the newest comments of a period, so many of them. */
export const MOST_COMMENTS = 2_000;
const MOST_TERMS = 10;

/** The details of one row: those asked for, as far as there is something to tell them from. */
export function detailsOf(counted: Counted, options: DetailOptions): Details {
	const labelled = labelledOf(counted.cell);
	return {
		...(options.drivers && {
			commented: npsOf(labelled.get(COMMENTED) ?? emptyHistogram()).n,
			drivers: themesOf(labelled, options),
		}),
		...(options.drivers && numbersOf(labelled, options)),
		...(options.emerging && { emerging: emergingOf(counted, options) }),
	};
}

type Labelled = ReadonlyMap<string, readonly number[]>;

function themesOf(labelled: Labelled, { confidence, minimum }: DetailOptions): ThemeDriver[] {
	const empty = emptyHistogram();
	const themes = new Map<string, { theme: string; positive: readonly number[]; negative: readonly number[] }>();
	for (const [label, histogram] of labelled) {
		const read = readLabel(label);
		if (read?.kind !== 'theme') continue;
		const { theme, sentiment } = read;
		const sides = themes.get(theme) ?? { theme, positive: empty, negative: empty };
		if (sentiment === 'positive' || sentiment === 'negative') themes.set(theme, { ...sides, [sentiment]: histogram });
	}
	return themeDrivers(labelled.get(COMMENTED) ?? empty, [...themes.values()], {
		...(confidence !== undefined && { confidence }),
		minimum: Math.max(FEWEST, minimum),
	}).sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** Absent where no number was read. */
function numbersOf(labelled: Labelled, { confidence, minimum }: DetailOptions): Pick<Details, 'attributes'> {
	const names = new Map<string, Array<{ x: number; histogram: readonly number[] }>>();
	for (const [label, histogram] of labelled) {
		const read = readLabel(label);
		if (read?.kind !== 'number') continue;
		const bins = names.get(read.name) ?? [];
		bins.push({ x: read.value, histogram });
		names.set(read.name, bins);
	}
	if (names.size === 0) return {};
	const attributes = [...names].map(([attribute, bins]) => ({ attribute, bins }));
	const found = attributeDrivers(attributes, confidence === undefined ? {} : { confidence });
	return { attributes: found.filter(({ lowest, highest }) => Math.min(lowest.n, highest.n) >= minimum) };
}

function emergingOf({ cell, before }: Counted, { confidence, minimum }: DetailOptions): EmergingTerm[] {
	const [now, then] = [newest(commentsOf(cell)), newest(before ? commentsOf(before) : [])];
	if (now.length === 0 || then.length === 0) return [];
	const fewest = Math.max(FEWEST, minimum);
	const found = emergingTerms(countTerms(now), countTerms(then), { now: now.length, before: then.length }, {
		...(confidence !== undefined && { confidence }),
		minimum: fewest,
	});
	const told = found.filter((one) => one.now >= fewest && (one.before === 0 || one.before >= minimum));
	return told.filter((one) => !told.some((other) => isSaidBy(one, other))).slice(0, MOST_TERMS);
}

/** "parcel" where "late parcel" says nearly the same comments better. */
function isSaidBy(word: EmergingTerm, pair: EmergingTerm): boolean {
	return pair !== word && pair.term.split(' ').includes(word.term) && pair.now >= 0.7 * word.now;
}

function countTerms(comments: readonly DatedComment[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of comments) {
		for (const term of commentTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

function newest(comments: readonly DatedComment[]): readonly DatedComment[] {
	if (comments.length <= MOST_COMMENTS) return comments;
	return [...comments].sort((a, b) => (b.at ?? 0) - (a.at ?? 0)).slice(0, MOST_COMMENTS);
}

function commentsOf({ comments = [], parts = [] }: Cell): DatedComment[] {
	return [...comments, ...parts.flatMap(commentsOf)];
}

/** The labels of a cell; those of a window are added up from its days. */
function labelledOf({ labelled = new Map<string, number[]>(), parts }: Cell): Labelled {
	if (!parts) return labelled;
	const lists = new Map<string, Array<readonly number[]>>();
	for (const part of parts) {
		for (const [label, histogram] of part.labelled ?? []) {
			const list = lists.get(label) ?? [];
			list.push(histogram);
			lists.set(label, list);
		}
	}
	return new Map([...lists].map(([label, list]) => [label, mergeHistograms(list)]));
}
