import { defaultStoreConfig, openStore } from '../../nps/store';
import { runNode } from '../support/engine';
import { publishSurvey } from '../support/publishedSurvey';

const classify = async (input: object[], parameters: object = {}) =>
	await runNode({ type: 'npsClassify', parameters: parameters as never }, input as never);

const LATE = 'The parcel arrived two weeks late';

it('adds category, factor and what the comment says, and keeps every other field', async () => {
	const { json, error } = await classify([{ id: 1, score: 0, comment: LATE, quality: { ambiguous: true } }]);
	expect(error).toBeUndefined();
	expect(json[0]).toMatchObject([
		{
			id: 1,
			score: 0,
			comment: LATE,
			category: 'detractor',
			npsFactor: -100,
			language: 'en',
			sentiment: 'negative',
			themes: [{ theme: 'delivery', sentiment: 'negative', quote: LATE }],
			analysisSource: 'embedded',
			quality: { ambiguous: true },
		},
	]);
});

it('leaves an item without a comment as it is, but for its category', async () => {
	const { json } = await classify([{ score: 8 }, { score: 8, comment: '  ' }, { score: 8, comment: 5 }]);
	expect(json[0]?.map((item) => Object.keys(item).filter((key) => key !== 'comment'))).toEqual([
		['score', 'category', 'npsFactor'],
		['score', 'category', 'npsFactor'],
		['score', 'category', 'npsFactor'],
	]);
});

it('takes the fields the user names', async () => {
	const { json } = await classify(
		[{ answers: { recommend: '9', why: 'Schnelle Lieferung' }, customer: { locale: 'de-AT' } }],
		{ scoreField: 'answers.recommend', commentField: 'answers.why' },
	);
	expect(json[0]?.[0]).toMatchObject({ score: 9, language: 'de', themes: [{ theme: 'delivery' }] });
});

it('looks at the score only when told so', async () => {
	const { json } = await classify([{ score: 9, comment: LATE }], { commentAnalysis: 'off' });
	expect(json[0]).toEqual([{ score: 9, comment: LATE, category: 'promoter', npsFactor: 100 }]);
});

it('knows themes of the user’s own, and only those chosen', async () => {
	const options = {
		themes: ['price'],
		ownThemes: { rows: [{ theme: 'roaming', words: 'abroad, data pass*' }] },
	};
	const comment = 'Too expensive abroad, and the parcel came late';
	const { json } = await classify([{ score: 3, comment }], { options });
	const themes = json[0]?.[0]?.themes as Array<{ theme: string }>;
	expect(themes.map(({ theme }) => theme).sort()).toEqual(['price', 'roaming']);
});

it('adds the comment without personal data when asked to', async () => {
	const { json } = await classify([{ score: 3, comment: `${LATE}, write to grete@mustermann.example` }], {
		options: { addRedacted: true },
	});
	expect(json[0]?.[0]?.commentRedacted).toBe(`${LATE}, write to [email]`);
});

it('marks a promoter whose words are those of a detractor', async () => {
	const { json } = await classify([{ score: 10, comment: 'Terrible service, never again, worst company ever' }]);
	expect(json[0]?.[0]).toMatchObject({ quality: { mismatch: true }, category: 'promoter' });
});

it('names what is missing when an AI model is asked for and none is connected', async () => {
	const { error } = await classify([{ score: 3, comment: LATE }], { commentAnalysis: 'model' });
	expect(error?.message).toContain('Model sub-node must be connected');
});

it('writes back to the stored answer, once per item that carries one', async () => {
	await publishSurvey();
	const saved = await runNode(
		{
			type: 'npsRecords',
			parameters: { resource: 'response', operation: 'save', surveyKey: 'imported', fields: {} },
		},
		[{ customer: { id: 'c-9', email: 'c-9@example.com' }, score: 2, comment: LATE, externalId: 'c-9' }],
	);
	const responseId = String(saved.json[0]?.[0]?.responseId);
	const own = { options: { ownThemes: { rows: [{ theme: 'waiting', words: 'weeks' }] } }, save: true };
	const { json } = await classify(
		[{ responseId, score: 2, comment: LATE }, { responseId: 'nobody', score: 2, comment: LATE }, { score: 1 }],
		own,
	);
	expect(json[0]?.map(({ analysisSaved }) => analysisSaved)).toEqual([true, false, undefined]);
	const store = await openStore(defaultStoreConfig(process.env));
	const themes = (await store.responses.get(responseId))?.analysis?.themes.map(({ theme }) => theme);
	expect(themes).toContain('waiting');

	const answer = await store.responses.get(responseId);
	await store.people.erase(answer?.personId ?? '', new Date());
	const late = await classify([{ responseId, score: 3, comment: LATE }], own);
	expect(late.json[0]?.[0]).toMatchObject({ analysisSaved: false });
	expect(JSON.stringify(await store.responses.get(responseId))).not.toContain(LATE);
});
