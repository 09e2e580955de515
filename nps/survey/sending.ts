import type { Score } from '../score';
import type { ConversationInput } from './conversationTypes';

/** How the form of a page came to be sent, as far as its request tells. */
export interface Sending {
	/** When its page was served; absent where the form does not say. */
	readonly servedAt?: Date;
	/** Whether the browser vouches that somebody pressed the button, or that nobody did. */
	readonly press: 'person' | 'script' | 'unknown';
}

/** Why nobody may stand behind an answer. `parallel` doubts the answer before it, too. */
export interface Suspicion {
	readonly kind: 'script' | 'fast' | 'parallel';
	readonly reason: string;
}

/** Nobody sees a page, understands it and presses its button sooner; in milliseconds after the server has made it. */
const QUICKEST_PERSON = 1_000;

/** Within this time, in milliseconds, one person does not answer differently from a page opened before the first answer. */
const QUICKEST_CHANGE_OF_MIND = 3_000;

/** A stamp further ahead than the clocks of two machines can be apart says nothing. */
const WORST_CLOCK = 60_000;

/**
 * Whether a program rather than a person seems to have sent the form. Words are a person's: the robots that submit forms
 * write none. `earlier` is the answer there is.
 */
export function suspicionOf(
	{ servedAt, press }: Sending,
	input: ConversationInput,
	now: Date,
	earlier?: { readonly score: Score | null; readonly updatedAt: Date },
): Suspicion | undefined {
	if (input.kind === 'comment') return undefined;
	if (press === 'script') return { kind: 'script', reason: 'A script sent the form: nobody pressed its button' };
	const age = servedAt && now.getTime() - servedAt.getTime();
	if (servedAt === undefined || age === undefined || age < -WORST_CLOCK) return undefined;
	if (input.kind === 'score' && earlier && earlier.score !== input.score) {
		const since = now.getTime() - earlier.updatedAt.getTime();
		if (since < QUICKEST_CHANGE_OF_MIND && servedAt < earlier.updatedAt) {
			return { kind: 'parallel', reason: 'Different scores came from several open pages within seconds' };
		}
	}
	if (press === 'person' || age >= QUICKEST_PERSON) return undefined;
	return { kind: 'fast', reason: `The form came ${Math.max(0, age)} ms after its page` };
}
