import type { Group } from './compareGroups';
import { concentrationsOf } from './concentration';
import { countsOf, type Counts } from './counts';
import { DEFAULT_CONFIDENCE, type Limits } from './interval';
import { checkConfidence } from './normal';
import { npsOf, type Nps } from './npsOf';
import { credibleLimits, momentsOf, posteriorOf, type Dirichlet } from './posterior';
import { addCounts, restOfCounts, restOfEach } from './rest';

export interface ShrunkenGroup {
	readonly key: string;
	readonly n: number;
	/** Raw, in points; null without answers. */
	readonly score: number | null;
	/** Drawn towards the score of all, the more so the fewer answers; null when no group has any. */
	readonly shrunken: number | null;
	/** Where the group's true score lies with this confidence, given its own answers and how much groups differ. */
	readonly interval: Limits;
}

/**
 * Scores of groups with few answers, drawn towards the score of all: empirical Bayes under the Dirichlet-multinomial
 * model (Efron & Morris 1975, J. Am. Stat. Assoc. 70, 311–319; Mosimann 1962). A group's prior are all other groups, worth
 * as many answers as groups are alike; that number is averaged over what the data leave open, see `concentrationsOf`, so
 * that few groups do not look surer than they are. A group without answers has the score of all others and the widest
 * interval; one group alone keeps its own score. For ranking and for small groups; the raw score remains the one to report.
 * @throws RangeError for impossible counts or a confidence outside 0 to 1.
 */
export function shrink(
	groups: readonly Group[],
	{ confidence = DEFAULT_CONFIDENCE }: { readonly confidence?: number } = {},
): ShrunkenGroup[] {
	checkConfidence(confidence);
	const counts = groups.map((group) => countsOf(group.counts));
	const candidates = concentrationsOf(counts.map(npsOf).filter(({ n }) => n > 0));
	const rest = restOfCounts(counts);
	const squares = restOfEach(
		counts.map((one) => npsOf(one).n ** 2),
		(a, b) => a + b,
		0,
	);
	return groups.map(({ key }, i) => {
		const [own, others] = [npsOf(counts[i] ?? NONE), npsOf(rest[i] ?? NONE)];
		const unevenness = others.n === 0 ? 1 : (squares[i] ?? 0) / others.n ** 2;
		const { n, score } = own;
		if (n + others.n === 0) {
			return { key, n, score, shrunken: null, interval: { low: -100, high: 100 } };
		}
		const views = candidates.map(({ concentration, probability }) => ({
			probability,
			counts: addCounts(own, priorFrom(others, unevenness, concentration)),
		}));
		const shrunken =
			others.n === 0
				? score
				: views.reduce(
						(sum, view) => sum + view.probability * (npsOf(view.counts).score ?? 0),
						0,
					);
		const { low, high } = credibleLimits(mixed(views), confidence);
		return { key, n, score, shrunken, interval: { low: 100 * low, high: 100 * high } };
	});
}

const NONE: Counts = { promoters: 0, passives: 0, detractors: 0 };

/**
 * The other groups as a prior. Three things keep it from being worth all their answers, and their variances add up: this
 * group differs from the mean of all groups (1/concentration); so do the others, by as much, less what it averages out
 * among them (Σn²/N², 1 for a single one); and they are themselves known from N answers only (1/N).
 */
function priorFrom(others: Nps, unevenness: number, concentration: number): Counts {
	return scaled(others, 1 / (1 + (others.n / concentration) * (1 + unevenness)));
}

interface View {
	readonly probability: number;
	readonly counts: Counts;
}

/** The one Dirichlet distribution with the mean shares of the mixture, and with the variance its score has. */
function mixed(views: readonly View[]): Dirichlet {
	const posteriors = views.map(({ probability, counts }) => {
		const posterior = posteriorOf(counts);
		const total = posterior.promoters + posterior.passives + posterior.detractors;
		return { probability, shares: scaled(posterior, 1 / total), ...momentsOf(posterior) };
	});
	const shares = posteriors
		.map((one) => scaled(one.shares, one.probability))
		.reduce(addCounts, NONE);
	const { promoters: p, passives: q, detractors: d } = shares;
	const variance = posteriors.reduce(
		(sum, { probability, mean, deviation }) =>
			sum + probability * (deviation ** 2 + (mean - (p - d)) ** 2),
		0,
	);
	return scaled(shares, (q * (p + d) + 4 * p * d) / variance - 1);
}

const scaled = ({ promoters, passives, detractors }: Counts, factor: number): Counts => ({
	promoters: promoters * factor,
	passives: passives * factor,
	detractors: detractors * factor,
});
