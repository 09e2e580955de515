import {
	startConversation,
	suspicionOf,
	type ConversationInput,
	type ConversationState,
	type Response,
	type ResponseQuality,
	type Sending,
} from '../survey';

/** How an answer stands after one more act of whoever holds the link. */
export interface Standing {
	/** False while nothing but a robot seems to have answered: kept, shown as such, not counted and not routed. */
	readonly confirmed: boolean;
	readonly quality?: ResponseQuality;
	/** A person goes on after a robot: the answer is theirs from this moment on. */
	readonly renewed: boolean;
}

const SOUND: Standing = { confirmed: true, renewed: false };

/**
 * How the answer stands after this act, or `refused`: what a robot seems to send never changes what a person has answered.
 * Acts without a `sending` (text messages, calls, mails) are a person's, and so are tests.
 */
export function standingOf(
	sending: Sending | undefined,
	input: ConversationInput,
	existing: Response | undefined,
	test: boolean,
	now: Date,
): Standing | 'refused' {
	const suspicion = sending && !test ? suspicionOf(sending, input, now, existing) : undefined;
	if (!suspicion) return existing?.confirmed === false ? { confirmed: true, renewed: true } : SOUND;
	if (existing?.confirmed && suspicion.kind !== 'parallel') return 'refused';
	const { reason } = suspicion;
	return { confirmed: false, renewed: false, quality: { suspectedRobot: true, reason } };
}

/** The conversation as this act finds it: a person who goes on after a robot has answered nothing yet. */
export function stateBefore(
	stored: ConversationState | undefined,
	{ renewed }: Standing,
	input: ConversationInput,
	now: Date,
): ConversationState {
	if (!stored || !renewed) return stored ?? startConversation(now);
	const goesOn = input.kind === 'comment' || input.kind === 'skipComment';
	if (goesOn) return { ...stored, answeredAt: now.toISOString() };
	return { ...startConversation(now), ...(stored.optedOut && { optedOut: true }) };
}
