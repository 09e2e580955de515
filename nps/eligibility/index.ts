export { decide } from './decide';
export { skipSentence, type SkipFacts } from './sentences';
export type { Decision, Ledger, Policy, SkipReason } from './types';
