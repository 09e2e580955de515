import {
	advance,
	startConversation,
	type ConversationEffect,
	type ConversationInput,
	type ConversationState,
} from '../../../nps/survey';
import { reply, score } from './support';

const START = new Date('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;
const moment = (hours = 0) => ({
	now: new Date(START.getTime() + hours * HOUR),
	editWindowMs: 24 * HOUR,
});

const press = (value: number): ConversationInput => ({ kind: 'score', score: score(value) });
const write = (text: string): ConversationInput => ({ kind: 'comment', text });
const skip: ConversationInput = { kind: 'skipComment' };
const sms = (text: string, parts: Parameters<typeof reply>[0] = {}): ConversationInput => ({
	kind: 'text',
	text,
	reply: reply(parts),
});
const nine = sms('9', { score: score(9) });
const stop = sms('STOP', { optOut: true });

/** What each turn did, in short: "saveScore 9", "say followUp promoter". */
function play(inputs: readonly ConversationInput[], hours: readonly number[] = []) {
	let state = startConversation(START);
	const turns: string[][] = [];
	for (const [index, input] of inputs.entries()) {
		const turn = advance(state, input, moment(hours[index] ?? 0));
		state = turn.state;
		turns.push(turn.effects.map(inShort));
	}
	return { state, turns, last: turns.at(-1) };
}

function inShort(effect: ConversationEffect): string {
	switch (effect.kind) {
		case 'saveScore':
			return `saveScore ${effect.score}`;
		case 'saveComment':
			return `saveComment ${effect.comment}`;
		case 'handToHuman':
			return `handToHuman ${effect.comment}`;
		case 'say':
			return `say ${effect.say.text}${'category' in effect.say ? ` ${effect.say.category}` : ''}`;
		default:
			return effect.kind;
	}
}

describe('on the page', () => {
	it.each([
		[0, 'detractor'],
		[6, 'detractor'],
		[7, 'passive'],
		[8, 'passive'],
		[9, 'promoter'],
		[10, 'promoter'],
	])('a press on %i is saved and followed by the question for a %s', (value, category) => {
		const { turns, state } = play([press(value)]);
		expect(turns).toEqual([[`saveScore ${value}`, `say followUp ${category}`]]);
		expect(state).toMatchObject({ step: 'askComment', score: value });
	});

	it('a comment completes the answer', () => {
		expect(play([press(0), write(' Slow \r\n delivery ')]).last).toEqual([
			'saveComment Slow \n delivery',
			'complete',
			'say thanks detractor',
		]);
	});

	it('skipping the comment completes the answer', () => {
		expect(play([press(9), skip]).last).toEqual(['complete', 'say thanks promoter']);
	});

	it('a second press on another score within the edit window replaces the first', () => {
		const { last, state } = play([press(9), press(3)], [0, 23]);
		expect(last).toEqual(['saveScore 3', 'say followUp detractor']);
		expect(state.score).toBe(3);
	});

	it('a press on another score after the edit window changes nothing', () => {
		const { last, state } = play([press(9), skip, press(3)], [0, 1, 24]);
		expect(last).toEqual(['say closed']);
		expect(state.score).toBe(9);
	});

	it('the same score sent twice is saved once', () => {
		expect(play([press(9), press(9)]).last).toEqual(['say followUp promoter']);
	});

	it('a form sent twice says its comment once', () => {
		const { last, state } = play([press(9), write('Good'), write('Good')]);
		expect(last).toEqual(['say thanks promoter']);
		expect(state.comment).toBe('Good');
	});

	it('a later comment of the page replaces the earlier', () => {
		expect(play([press(9), write('Good'), write('Very good')]).state.comment).toBe('Very good');
	});

	it('a first comment is welcome even after the edit window', () => {
		expect(play([press(9), write('Late')], [0, 48]).last).toContain('saveComment Late');
	});

	it('a comment without a score asks the question', () => {
		expect(play([write('Hello')]).last).toEqual(['say question']);
		expect(play([skip]).last).toEqual(['say question']);
	});

	it('changing the score of a finished answer keeps its comment', () => {
		const { last, state } = play([press(3), write('Slow'), press(9)]);
		expect(last).toEqual(['saveScore 9', 'say thanks promoter']);
		expect(state).toMatchObject({ step: 'done', comment: 'Slow' });
	});
});

describe('by text message', () => {
	it('score, follow-up, comment, thanks', () => {
		expect(play([nine, sms('Fast delivery')]).turns).toEqual([
			['saveScore 9', 'say followUp promoter'],
			['saveComment Fast delivery', 'complete', 'say thanks promoter'],
		]);
	});

	it('score and comment in one message complete the answer at once', () => {
		const both = sms('8, slow delivery', { score: score(8), comment: 'slow delivery' });
		expect(play([both]).turns).toEqual([
			['saveScore 8', 'saveComment slow delivery', 'complete', 'say thanks passive'],
		]);
	});

	it('"sorry 9" corrects the score instead of becoming a comment', () => {
		const sorry = sms('sorry 9', { score: score(9), comment: 'sorry' });
		expect(play([press(3), sorry]).last).toEqual(['saveScore 9', 'say followUp promoter']);
	});

	it('a number with words after the follow-up question is a comment', () => {
		const words = sms('3 of your drivers were rude', {
			score: score(3),
			comment: 'of your drivers were rude',
		});
		const { last, state } = play([nine, words]);
		expect(last?.[0]).toBe('saveComment 3 of your drivers were rude');
		expect(state.score).toBe(9);
	});

	it('asks back once, then gives the words to a person without a score', () => {
		const { turns, state } = play([sms('It was fine'), sms('Really fine')]);
		expect(turns).toEqual([
			['say clarify'],
			['handToHuman It was fine\nReally fine', 'complete', 'say handedOver'],
		]);
		expect(state).toMatchObject({ step: 'done', score: null });
	});

	it('words before the score are kept with it', () => {
		expect(play([sms('It was fine'), nine]).last).toEqual([
			'saveScore 9',
			'saveComment It was fine',
			'say followUp promoter',
		]);
	});

	it('"7-8" is asked back about and not kept as a comment', () => {
		const range = sms('7-8', { ambiguous: true, candidates: [7, 8] });
		expect(play([range, nine]).turns).toEqual([
			['say clarify'],
			['saveScore 9', 'say followUp promoter'],
		]);
	});

	it('a score after the handing over still counts', () => {
		const { last, state } = play([sms('Fine'), sms('Fine!'), nine]);
		expect(last).toEqual(['saveScore 9', 'say thanks promoter']);
		expect(state.comment).toBe('Fine\nFine!');
	});

	it('after the end, a bare score corrects and other words are added without an answer', () => {
		const { turns, state } = play([
			nine,
			sms('Good'),
			sms('And kind'),
			sms('7', { score: score(7) }),
		]);
		expect(turns.slice(2)).toEqual([
			['saveComment Good\nAnd kind'],
			['saveScore 7', 'say thanks passive'],
		]);
		expect(state).toMatchObject({ score: 7, comment: 'Good\nAnd kind' });
	});

	it('after the edit window nothing is changed', () => {
		const { turns } = play(
			[nine, sms('Good'), sms('7', { score: score(7) }), sms('And kind')],
			[0, 0, 25, 25],
		);
		expect(turns.slice(2)).toEqual([['say closed'], ['say closed']]);
	});

	it('help explains and changes nothing', () => {
		const { last, state } = play([sms('HELP', { help: true })]);
		expect(last).toEqual(['help', 'say help']);
		expect(state.step).toBe('askScore');
	});

	it('an empty message after the follow-up question waits on', () => {
		expect(play([nine, sms('  ')])).toMatchObject({ last: [], state: { step: 'askComment' } });
	});

	it('comments are capped at 4,000 characters, together', () => {
		const { state } = play([nine, sms('a'.repeat(3_000)), sms('b'.repeat(3_000))]);
		expect(state.comment).toHaveLength(4_000);
	});
});

describe('opting out', () => {
	it('ends the conversation and says so once', () => {
		const { turns, state } = play([stop, stop]);
		expect(turns).toEqual([['optOut', 'say optedOut'], ['optOut']]);
		expect(state).toMatchObject({ step: 'done', optedOut: true, score: null });
	});

	it('"5 stop" keeps the score', () => {
		const both = sms('5 stop', { score: score(5), optOut: true });
		expect(play([both]).turns).toEqual([['saveScore 5', 'complete', 'optOut', 'say optedOut']]);
	});

	it('at the follow-up question keeps the score and the words', () => {
		const rude = sms('stop, your driver was rude', {
			optOut: true,
			comment: 'your driver was rude',
		});
		expect(play([nine, rude]).last).toEqual([
			'saveComment your driver was rude',
			'complete',
			'optOut',
			'say optedOut',
		]);
	});

	it('after an unclear answer hands its words to a person', () => {
		expect(play([sms('It was awful'), stop]).last).toEqual([
			'handToHuman It was awful',
			'complete',
			'optOut',
			'say optedOut',
		]);
	});

	it('a score after it is kept, and not answered', () => {
		expect(play([stop, nine]).last).toEqual(['saveScore 9']);
	});

	it('words after it are not read into anything', () => {
		expect(play([stop, sms('Thanks')]).last).toEqual([]);
	});

	it('whoever opens the page afterwards still sees what happens', () => {
		expect(play([stop, press(9)]).last).toEqual(['saveScore 9', 'say followUp promoter']);
	});

	it('START opts in again, and the question is open again', () => {
		const { last, state } = play([stop, sms('START', { optIn: true })]);
		expect(last).toEqual(['optIn', 'say optedIn']);
		expect(state.step).toBe('askScore');
		expect(state.optedOut).toBeUndefined();
	});

	it('"Yes" as an answer to the question is asked back about and not kept', () => {
		const yes = sms('Yes', { optIn: true });
		expect(play([yes, nine]).turns).toEqual([
			['optIn', 'say clarify'],
			['saveScore 9', 'say followUp promoter'],
		]);
	});
});

it('a state survives being kept as JSON', () => {
	const { state } = play([nine, sms('Good')]);
	const kept = JSON.parse(JSON.stringify(state)) as ConversationState;
	expect(advance(kept, press(3), moment(1)).state).toEqual(
		advance(state, press(3), moment(1)).state,
	);
});
