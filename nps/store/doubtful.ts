import { sql } from '../vendor/kysely';

/** Answers that are not counted, or that something is to be said about: the condition of an index, word for word. */
export const DOUBTFUL = sql<boolean>`(confirmed = 0 or test = 1 or quality is not null)`;
