import { parseReply } from '../../../nps/reply';
import { EXAMPLES, type Example } from './examples';

const read = ({ text, language, anyComment, ambiguous }: Example) => {
	const reply = parseReply(text, { language });
	return {
		text,
		score: reply.score,
		optOut: reply.optOut,
		...(!anyComment && { comment: reply.comment }),
		...(ambiguous !== 'either' && { ambiguous: reply.ambiguous }),
	};
};

const expected = ({ text, score, optOut, comment, anyComment, ambiguous }: Example) => ({
	text,
	score,
	optOut,
	...(!anyComment && { comment }),
	...(ambiguous !== 'either' && { ambiguous }),
});

describe.each([...EXAMPLES])('replies in %s', (_language, examples) => {
	test('are read as their writers meant them', () => {
		expect(examples.length).toBeGreaterThan(1);
		expect(examples.map(read)).toEqual(examples.map(expected));
	});
});

test('no example becomes another score when nobody says its language', () => {
	const invented = [...EXAMPLES.values()]
		.flat()
		.map((example) => ({ ...example, read: parseReply(example.text).score }))
		.filter(({ score, read: found }) => found !== null && found !== score)
		.map(({ language, text, read: found }) => `${language}: ${text} → ${String(found)}`);
	expect(invented).toEqual([]);
});
