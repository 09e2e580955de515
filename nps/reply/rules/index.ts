import type { Reply } from '../surroundings';
import { closing, closingDoubt } from './closing';
import type { Finding, Rule } from './finding';
import { afterScale, concluded, corrected, cued, cuedDoubt, outOfTen, ownClause } from './inside';
import { greeted, hardDoubt, leading, leadingDoubt } from './leading';
import { misspelt } from './misspelt';
import { onlyNumbers } from './onlyNumbers';

export type { Finding } from './finding';

/** In this order; the first rule that finds something decides. */
const RULES: readonly Rule[] = [
	corrected,
	onlyNumbers,
	leading,
	concluded,
	hardDoubt,
	outOfTen,
	closing,
	cued,
	afterScale,
	greeted,
	ownClause,
	leadingDoubt,
	closingDoubt,
	cuedDoubt,
	misspelt,
];

/** The number that the reply means as its score, or those it could mean; undefined when it means none. */
export function findScore(reply: Reply): Finding | undefined {
	for (const rule of RULES) {
		const finding = rule(reply);
		if (finding) return finding;
	}
	return undefined;
}
