import fc from 'fast-check';
import { advance, startConversation, type ConversationInput } from '../../nps/survey';
import { score } from '../unit/survey/support';

const START = new Date('2026-03-02T10:00:00Z');
const MINUTE = 60_000;

const scores = fc.integer({ min: 0, max: 10 }).map(score);
const words = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.constantFrom('', 'sorry', '\u0000', '\ud800', 'a'.repeat(9_000), '7-8', '‮evil'),
);
const replies = fc.record({
	score: fc.oneof(scores, fc.constant(null)),
	comment: fc.option(words, { nil: undefined }),
	optOut: fc.boolean(),
	optIn: fc.boolean(),
	help: fc.boolean(),
	ambiguous: fc.boolean(),
	candidates: fc.constant([]),
	confidence: fc.constant(1),
	reason: fc.constant(''),
});
const inputs: fc.Arbitrary<ConversationInput> = fc.oneof(
	fc.record({ kind: fc.constant('score' as const), score: scores }),
	fc.record({ kind: fc.constant('text' as const), reply: replies, text: words }),
	fc.record({ kind: fc.constant('comment' as const), text: words }),
	fc.constant({ kind: 'skipComment' as const }),
);
const conversations = fc.array(fc.tuple(inputs, fc.integer({ min: 0, max: 2_000 })), {
	maxLength: 14,
});

/** Plays the inputs, each so many minutes after the one before. */
function turns(steps: ReadonlyArray<readonly [ConversationInput, number]>) {
	let state = startConversation(START);
	let now = START.getTime();
	return steps.map(([input, minutes]) => {
		now += minutes * MINUTE;
		const before = state;
		const turn = advance(state, input, { now: new Date(now), editWindowMs: 60 * MINUTE });
		state = turn.state;
		return { before, input, ...turn };
	});
}

const check = (property: (played: ReturnType<typeof turns>) => void) =>
	fc.assert(
		fc.property(conversations, (steps) => property(turns(steps))),
		{ numRuns: 400 },
	);

describe('whatever anybody sends, in whatever order', () => {
	it('a score is never lost', () => {
		check((played) => {
			for (const { before, state } of played) {
				if (before.score !== null) expect(state.score).not.toBeNull();
			}
		});
	});

	it('what is saved is what the state says', () => {
		check((played) => {
			for (const { before, state, effects } of played) {
				const saved = effects.filter((effect) => effect.kind === 'saveScore');
				if (state.score === before.score) expect(saved).toEqual([]);
				else expect(saved).toEqual([{ kind: 'saveScore', score: state.score }]);
				const comments = effects.flatMap((e) =>
					e.kind === 'saveComment' ? [e.comment] : [],
				);
				if (comments.length > 0) expect(comments.at(-1)).toBe(state.comment);
			}
		});
	});

	it('nothing speaks of a category without a score', () => {
		check((played) => {
			for (const { state, effects } of played) {
				if (effects.some((e) => e.kind === 'say' && 'category' in e.say)) {
					expect(state.score).not.toBeNull();
				}
				if (state.step === 'askComment') expect(state.score).not.toBeNull();
			}
		});
	});

	it('an opt-out always opts out, and no text message is answered after it', () => {
		check((played) => {
			for (const { before, input, state, effects } of played) {
				if (input.kind !== 'text') continue;
				if (input.reply.optOut) {
					expect(effects).toContainEqual({ kind: 'optOut' });
					expect(state).toMatchObject({ optedOut: true, step: 'done' });
				}
				if (before.optedOut && state.optedOut) {
					expect(effects.filter((effect) => effect.kind === 'say')).toEqual([]);
				}
			}
		});
	});

	it('asks back at most once', () => {
		check((played) => {
			const clarifications = played.flatMap(({ effects }) =>
				effects.filter((effect) => effect.kind === 'say' && effect.say.text === 'clarify'),
			);
			expect(clarifications.length).toBeLessThanOrEqual(1);
		});
	});

	it('comments stay short enough and free of what a database cannot hold', () => {
		check((played) => {
			for (const { state } of played) {
				expect(state.comment?.length ?? 0).toBeLessThanOrEqual(4_000);
				expect(state.comment ?? '').not.toMatch(/[\u0000\u202e]|\p{Surrogate}/u);
				expect(state.comment).not.toBe('');
			}
		});
	});
});
