import type { Counts } from './counts';
import { logRising } from './gamma';
import { npsOf, type Nps } from './npsOf';
import { addCounts } from './rest';

/** One value that the concentration may have, and how likely it is, all of them together 1. */
export interface Candidate {
	readonly concentration: number;
	readonly probability: number;
}

const CANDIDATES = 48;
/** Groups larger than this need no drawing, and must not be drawn because all are as large. */
const LARGE = 50;
const CATEGORIES = ['promoters', 'passives', 'detractors'] as const;

/**
 * How alike groups are, as a number of answers: the concentration of the Dirichlet distribution their shares come from,
 * with what the Dirichlet-multinomial likelihood (Mosimann 1962, Biometrika 49, 65–82) makes of the uniform shrinkage
 * prior (Christiansen & Morris 1997, J. Am. Stat. Assoc. 92, 618–632; Daniels 1999, Can. J. Stat. 27, 567–578): before
 * looking, a group of typical size (the harmonic mean, 50 answers at most) is drawn by any part from 0 to 1. Groups need
 * answers.
 */
export function concentrationsOf(groups: readonly Nps[]): Candidate[] {
	const mean = groups.length / groups.reduce((sum, { n }) => sum + 1 / n, 0);
	const typical = Math.min(mean, LARGE);
	const largest = groups.reduce((max, { n }) => Math.max(max, n), typical);
	const whole = npsOf(
		groups.reduce<Counts>(addCounts, npsOf({ promoters: 0, passives: 0, detractors: 0 })),
	);
	const [from, to] = [Math.log(typical / 100), Math.log(100 * largest)];
	const candidates = Array.from({ length: CANDIDATES }, (_, i) => {
		const concentration = Math.exp(from + ((i + 0.5) / CANDIDATES) * (to - from));
		const drawn = concentration / (concentration + typical);
		const log = Math.log(drawn * (1 - drawn)) + logLikelihood(groups, whole, concentration);
		return { concentration, log };
	});
	const best = candidates.reduce((max, { log }) => Math.max(max, log), -Infinity);
	const total = candidates.reduce((sum, { log }) => sum + Math.exp(log - best), 0);
	return candidates.map(({ concentration, log }) => ({
		concentration,
		probability: Math.exp(log - best) / total,
	}));
}

function logLikelihood(groups: readonly Nps[], whole: Nps, concentration: number): number {
	return groups.reduce((sum, group) => {
		const ofCategories = CATEGORIES.reduce(
			(logs, category) =>
				logs + logRising((concentration * whole[category]) / whole.n, group[category]),
			0,
		);
		return sum + ofCategories - logRising(concentration, group.n);
	}, 0);
}
