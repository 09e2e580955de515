import type { Score } from './score';

/** Promoter 9–10, passive 7–8, detractor 0–6 (Reichheld 2003); unscored where no score exists. */
export type Category = 'promoter' | 'passive' | 'detractor' | 'unscored';
export type ScoredCategory = Exclude<Category, 'unscored'>;

/** What one answer adds to the mean that is the NPS: NPS = AVG(npsFactor). */
export type NpsFactor = 100 | 0 | -100;

const FACTOR: Record<ScoredCategory, NpsFactor> = { promoter: 100, passive: 0, detractor: -100 };

export function categoryOf(score: Score): ScoredCategory;
export function categoryOf(score: Score | null): Category;
export function categoryOf(score: Score | null): Category {
	if (score === null) return 'unscored';
	if (score >= 9) return 'promoter';
	return score >= 7 ? 'passive' : 'detractor';
}

/** 100, 0 or −100; null for an answer without a score, so that it never enters a denominator. */
export function npsFactorOf(score: Score | null): NpsFactor | null {
	return score === null ? null : FACTOR[categoryOf(score)];
}
