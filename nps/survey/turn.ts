import { categoryOf, type Score, type ScoredCategory } from '../score';
import { appendComment } from './comment';
import type {
	ConversationEffect,
	ConversationInput,
	ConversationState,
	Moment,
	Say,
	Turn,
} from './conversationTypes';

const MOST_CLARIFICATIONS = 1;

/** Collects one turn: every method changes the state and notes what has to happen, never one without the other. */
export class TurnBuilder {
	private readonly effects: ConversationEffect[] = [];

	constructor(
		private current: ConversationState,
		private readonly inputKind: ConversationInput['kind'],
		private readonly moment: Moment,
	) {}

	get state(): ConversationState {
		return this.current;
	}

	get unanswered(): boolean {
		return this.current.answeredAt === undefined;
	}

	/** Whether what was answered may still be replaced. */
	get editable(): boolean {
		const { answeredAt } = this.current;
		if (answeredAt === undefined) return true;
		return this.moment.now.getTime() < Date.parse(answeredAt) + this.moment.editWindowMs;
	}

	mayScore(score: Score): boolean {
		return this.editable || score === this.current.score;
	}

	/** The edit window bounds changes; a first comment is welcome later too. */
	get mayComment(): boolean {
		return this.editable || this.current.comment === undefined;
	}

	/** Whether an unclear answer may be asked back once more. */
	get mayClarify(): boolean {
		return this.current.clarifications < (this.moment.mostClarifications ?? MOST_CLARIFICATIONS);
	}

	/** Words that came before the first score are saved with it. */
	saveScore(score: Score): this {
		if (score === this.current.score) return this;
		const { comment } = this.current;
		const rememberedWords = this.unanswered ? comment : undefined;
		this.answer({ score }, { kind: 'saveScore', score });
		if (rememberedWords !== undefined) {
			this.effects.push({ kind: 'saveComment', comment: rememberedWords });
		}
		return this;
	}

	/** Replaces the comment; nothing written leaves it as it is. */
	saveComment(comment: string | undefined): this {
		if (comment === undefined || comment === this.current.comment) return this;
		return this.answer({ comment }, { kind: 'saveComment', comment });
	}

	addComment(text: string | undefined): this {
		return text === undefined
			? this
			: this.saveComment(appendComment(this.current.comment, text));
	}

	remember(text: string): this {
		const comment = appendComment(this.current.comment, text);
		if (comment !== undefined) this.current = { ...this.current, comment };
		return this;
	}

	/** Drops words that came before the score. */
	forget(): this {
		const { comment: _comment, ...state } = this.current;
		this.current = state;
		return this;
	}

	clarify(): this {
		this.current = { ...this.current, clarifications: this.current.clarifications + 1 };
		return this.say({ text: 'clarify' });
	}

	handToHuman(): this {
		const { comment } = this.current;
		this.answer({}, { kind: 'handToHuman', ...(comment !== undefined && { comment }) });
		return this.complete();
	}

	askComment(): this {
		this.current = { ...this.current, step: 'askComment' };
		return this.sayAbout('followUp');
	}

	complete(): this {
		if (this.current.step !== 'done') this.effects.push({ kind: 'complete' });
		this.current = { ...this.current, step: 'done' };
		return this;
	}

	optOut(): this {
		this.effects.push({ kind: 'optOut' });
		this.say({ text: 'optedOut' });
		this.current = { ...this.current, step: 'done', optedOut: true };
		return this;
	}

	optIn(): this {
		const { optedOut: _over, ...rest } = this.current;
		this.current = this.unanswered ? { ...rest, step: 'askScore' } : rest;
		this.effects.push({ kind: 'optIn' });
		return this;
	}

	help(): this {
		this.effects.push({ kind: 'help' });
		return this.say({ text: 'help' });
	}

	/** After an opt-out no text message is answered any more; whoever opens the page still sees one. */
	say(say: Say): this {
		if (this.current.optedOut !== true || this.inputKind !== 'text') {
			this.effects.push({ kind: 'say', say });
		}
		return this;
	}

	/** Says what depends on the category; needs a score. */
	sayAbout(text: 'followUp' | 'thanks'): this {
		const category = this.category();
		return category ? this.say({ text, category }) : this;
	}

	end(): Turn {
		return { state: this.current, effects: this.effects };
	}

	private category(): ScoredCategory | undefined {
		return this.current.score === null ? undefined : categoryOf(this.current.score);
	}

	private answer(change: Partial<ConversationState>, effect: ConversationEffect): this {
		const answeredAt = this.current.answeredAt ?? this.moment.now.toISOString();
		this.current = { ...this.current, ...change, answeredAt };
		this.effects.push(effect);
		return this;
	}
}
