export { decide } from './decide';
export { stableShare } from './sample';
export { DEFAULT_WINDOW, nextOpening, type SendWindow } from './sendWindow';
export { zonesOf } from './timeZones';
export { skipSentence, type SkipFacts } from './sentences';
export type { Decision, Ledger, Policy, SkipReason } from './types';
