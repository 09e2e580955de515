import fc from 'fast-check';
import { analyse, loadAnalyser, type CommentToAnalyse } from '../../../nps/text';

test('every comment is answered, in their order, by its own ID', async () => {
	const comments = ['Great', '', 'Zu teuer'].map((text, at) => ({ id: `c-${at}`, text }));
	const read = await analyse(comments);
	expect(read.map(({ id }) => id)).toEqual(['c-0', 'c-1', 'c-2']);
	expect(await analyse([])).toEqual([]);
});

test('an analysis has the shape the store and the nodes know', async () => {
	expect(
		await analyse([{ id: '7', text: 'The delivery was great', score: 9, language: 'en-GB' }]),
	).toEqual([
		{
			id: '7',
			language: 'en',
			sentiment: 'positive',
			polarity: expect.closeTo(0.46, 1),
			themes: [
				{ theme: 'delivery', sentiment: 'positive', quote: 'The delivery was great' },
			],
			mismatch: false,
			analysisSource: 'embedded',
		},
	]);
});

test('only the first 10,000 characters are read', async () => {
	const [read] = await analyse([{ id: '', text: `${'. '.repeat(5000)}Terrible`, language: 'en' }]);
	expect(read?.polarity).toBe(0);
});

const comment = fc.record({
	id: fc.string(),
	text: fc.oneof(
		fc.constantFrom('Great service', 'Zu teuer', 'not bad', '配送很快', 'Terrible, never again'),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
	),
	score: fc.constantFrom(undefined, null, 0, 5, 10),
	language: fc.constantFrom(undefined, 'en', 'de', 'ja', 'xx'),
});

test('a comment is read the same way alone, again, and in any company', async () => {
	const analyser = await loadAnalyser();
	await fc.assert(
		fc.asyncProperty(fc.array(comment, { maxLength: 8 }), async (comments) => {
			const together = await analyse(comments);
			expect(together).toEqual(comments.map((each: CommentToAnalyse) => analyser(each)));
			expect([...(await analyse([...comments].reverse()))].reverse()).toEqual(together);
		}),
		{ numRuns: 100 },
	);
});
