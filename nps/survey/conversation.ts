import type { ParsedReply } from '../reply/types';
import type { Score } from '../score';
import { toComment } from './comment';
import type { ConversationInput, ConversationState, Moment, Turn } from './conversationTypes';
import { isBareScore } from './corrections';
import { TurnBuilder } from './turn';

export function startConversation(now: Date): ConversationState {
	return { step: 'askScore', clarifications: 0, score: null, startedAt: now.toISOString() };
}

/**
 * The next state, and what has to happen: pure, total, for every channel. A score once given is only ever replaced by
 * another, within the edit window; an opt-out counts at any point; an unclear answer is asked back (once, on the phone
 * twice), the next goes to a person.
 */
export function advance(state: ConversationState, input: ConversationInput, moment: Moment): Turn {
	const turn = new TurnBuilder(state, input.kind, moment);
	switch (input.kind) {
		case 'score':
			return pressScore(turn, input.score).end();
		case 'comment':
			return writeComment(turn, input.text).end();
		case 'skipComment':
			return skipComment(turn).end();
		case 'text':
			return readText(turn, input.reply, input.text).end();
		case 'unheard':
			return hearNothing(turn).end();
	}
}

function pressScore(turn: TurnBuilder, score: Score): TurnBuilder {
	if (!turn.mayScore(score)) return turn.say({ text: 'closed' });
	const hadItsSay = turn.state.step === 'done' && turn.state.comment !== undefined;
	turn.saveScore(score);
	return hadItsSay ? turn.sayAbout('thanks') : turn.askComment();
}

/** The page's field holds the whole comment, so it replaces: a form sent twice says nothing twice. */
function writeComment(turn: TurnBuilder, text: string): TurnBuilder {
	if (turn.state.score === null) return turn.say({ text: 'question' });
	if (!turn.mayComment) return turn.say({ text: 'closed' });
	return turn.saveComment(toComment(text)).complete().sayAbout('thanks');
}

function skipComment(turn: TurnBuilder): TurnBuilder {
	if (turn.state.score === null) return turn.say({ text: 'question' });
	return turn.complete().sayAbout('thanks');
}

function readText(turn: TurnBuilder, reply: ParsedReply, text: string): TurnBuilder {
	if (reply.optOut) return leave(turn, reply);
	if (reply.score === null && reply.help) return turn.help();
	if (reply.score === null && reply.optIn) {
		const returning = turn.state.optedOut === true;
		turn.optIn();
		// "Yes" and "start" are no comment, and no answer to the question either.
		return returning
			? turn.say({ text: 'optedIn' })
			: TEXT_AT[turn.state.step](turn, reply, '');
	}
	return TEXT_AT[turn.state.step](turn, reply, text);
}

/** "5 stop": the score is kept, and the person is left alone. */
function leave(turn: TurnBuilder, reply: ParsedReply): TurnBuilder {
	if (reply.score !== null && replacesScore(turn, reply) && turn.mayScore(reply.score)) {
		turn.saveScore(reply.score);
	}
	if (turn.state.score !== null) {
		if (turn.mayComment) turn.addComment(wordsOf(reply));
		turn.complete();
	} else if (turn.unanswered && turn.state.comment !== undefined) {
		turn.handToHuman();
	}
	return turn.optOut();
}

type ReadText = (turn: TurnBuilder, reply: ParsedReply, text: string) => TurnBuilder;

const TEXT_AT: Record<ConversationState['step'], ReadText> = {
	askScore(turn, reply, text) {
		if (reply.score === null) return unclear(turn, text);
		const words = wordsOf(reply);
		// "7-8" or a picture was kept for the case that nothing clearer comes; beside a score it says nothing.
		if (!hasLetters(turn.state.comment ?? '')) turn.forget();
		turn.saveScore(reply.score).addComment(words);
		return words === undefined ? turn.askComment() : turn.complete().sayAbout('thanks');
	},

	askComment(turn, reply, text) {
		if (reply.score !== null && isBareScore(reply) && turn.mayScore(reply.score)) {
			return turn.saveScore(reply.score).sayAbout('followUp');
		}
		if (toComment(text) === undefined) return turn;
		return turn.addComment(text).complete().sayAbout('thanks');
	},

	done(turn, reply, text) {
		// Whoever opted out without an answer may still give one; nothing else is read into their words.
		if (turn.unanswered)
			return reply.score === null ? turn : TEXT_AT.askScore(turn, reply, text);
		if (reply.score !== null && isBareScore(reply) && turn.mayScore(reply.score)) {
			return turn.saveScore(reply.score).sayAbout('thanks');
		}
		if (toComment(text) === undefined) return turn;
		// Kept without a word: thanking for every further message would talk to an autoresponder for ever.
		return turn.mayComment ? turn.addComment(text) : turn.say({ text: 'closed' });
	},
};

/** Asks back while it may; after that the words go to a person, without a score. */
function unclear(turn: TurnBuilder, text: string): TurnBuilder {
	const { mayClarify } = turn;
	turn.remember(text);
	return mayClarify ? turn.clarify() : turn.handToHuman().say({ text: 'handedOver' });
}

/** Asks back while it may; then says nothing more, and what was said before is kept. Silence after the score ends it. */
function hearNothing(turn: TurnBuilder): TurnBuilder {
	if (turn.state.score !== null) return turn.complete().sayAbout('thanks');
	if (turn.state.step === 'done') return turn;
	if (turn.mayClarify) return turn.clarify();
	return turn.state.comment === undefined ? turn : turn.handToHuman().say({ text: 'handedOver' });
}

/** A first score may come with words; a later one only counts when it stands alone. */
function replacesScore(turn: TurnBuilder, reply: ParsedReply): boolean {
	return turn.unanswered || isBareScore(reply);
}

function wordsOf(reply: ParsedReply): string | undefined {
	return reply.score !== null && isBareScore(reply) ? undefined : toComment(reply.comment);
}

function hasLetters(text: string): boolean {
	return /\p{L}/u.test(text.slice(0, 1_000));
}
