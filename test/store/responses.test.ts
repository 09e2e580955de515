import { storeOver } from '../../nps/store/store';
import type { ResponseAnalysis } from '../../nps/survey/response';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOUR, later, NOW, personOf, response, sentInvitation, to } from './samples';

const READ: ResponseAnalysis = {
	sentiment: 'negative',
	themes: [{ theme: 'delivery', sentiment: 'negative', quote: 'Late.' }],
	source: 'llm',
};

describe.each(DIALECTS)('responses on %s', (dialect) => {
	let place: TestPlace;
	const responses = () => place.store.responses;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('comes back as it was given, with everything and with next to nothing', async () => {
		const person = await personOf(place.store);
		const sent = await sentInvitation(place.store, person);
		const full = response({
			...to(sent),
			score: 0,
			comment: 'Late.',
			language: 'en',
			agent: 'Bob',
			team: 'North',
			segments: { plan: 'pro' },
			quality: { suspectedRobot: true, reason: 'clicked every link' },
			analysis: READ,
			test: true,
		});
		const bare = response({ score: null, confirmed: false, channel: 'other' });
		for (const answer of [full, bare]) {
			expect(await responses().insert(answer)).toEqual({ inserted: true });
			expect(await responses().get(answer.id)).toEqual(answer);
		}
		expect(await responses().byInvitation(sent.id)).toEqual(full);
		expect(await responses().byInvitation('nobody')).toBeUndefined();
		expect(await responses().get('nobody')).toBeUndefined();
	});

	it('learns what a comment says without routing the answer again', async () => {
		const answer = response({ score: 9, comment: 'Late.', quality: { ambiguous: true } });
		await responses().insert(answer);
		const annotation = { id: answer.id, revision: 1, analysis: READ, mismatch: true };
		expect(await responses().annotate({ ...annotation, language: 'en' })).toBe(true);
		expect(await responses().get(answer.id)).toEqual({
			...answer,
			analysis: READ,
			language: 'en',
			quality: { ambiguous: true, mismatch: true },
		});
		expect(await responses().annotate({ ...annotation, mismatch: false })).toBe(true);
		expect(await responses().get(answer.id)).toMatchObject({ language: 'en', quality: { ambiguous: true } });
	});

	it('keeps what is known of a newer comment from being replaced by what was said of the older', async () => {
		const answer = response({ score: 9, comment: 'Late.' });
		await responses().insert(answer);
		await responses().update({ ...answer, comment: 'Early!', revision: 2 }, 1);
		const stale = { id: answer.id, revision: 1, analysis: READ, mismatch: false };
		expect(await responses().annotate(stale)).toBe(false);
		expect((await responses().get(answer.id))?.analysis).toBeUndefined();
		expect(await responses().annotate({ ...stale, id: 'nobody' })).toBe(false);
	});

	it('takes the first answer to an invitation and gives it to whoever comes later', async () => {
		const sent = await sentInvitation(place.store, await personOf(place.store));
		const first = response({ ...to(sent), score: 3 });
		await responses().insert(first);
		const second = await responses().insert(response({ ...to(sent), score: 10 }));
		expect(second).toEqual({ inserted: false, existing: first });
	});

	it('takes an answer of an outside source once', async () => {
		const external = { source: 'typeform', id: 'abc' };
		const first = response();
		await responses().insert(first, external);
		expect(await responses().insert(response(), external)).toEqual({
			inserted: false,
			existing: first,
		});
		expect(
			(await responses().insert(response(), { ...external, source: 'other' })).inserted,
		).toBe(true);
		expect((await responses().insert(response())).inserted).toBe(true);
	});

	it('lets one of many answers at once in', async () => {
		const sent = await sentInvitation(place.store, await personOf(place.store));
		const other = storeOver(await place.connect());
		const results = await Promise.all(
			Array.from(
				{ length: 12 },
				async (_, number) =>
					await (number % 2 ? other : place.store).responses.insert(
						response({ ...to(sent) }),
					),
			),
		);
		expect(results.filter(({ inserted }) => inserted)).toHaveLength(1);
		const [row] = await place.store.rollups.read({ dimension: 'all' });
		expect(row?.histogram[9]).toBe(1);
	});

	it('replaces an answer that nobody changed meanwhile', async () => {
		const first = response({ score: 3, comment: 'Bad' });
		await responses().insert(first);
		const second = {
			...response({ ...first, score: 10 }),
			comment: undefined,
			updatedAt: later(5),
		};
		expect(await responses().update(second, 1)).toBe(true);
		expect(await responses().update(second, 1)).toBe(false);
		const { comment: _none, ...expected } = { ...second, revision: 2 };
		expect(await responses().get(first.id)).toEqual(expected);
		expect(await responses().update(response(), 1)).toBe(false);
	});

	it('lets one of many changes at once win', async () => {
		const answer = response({ score: 0 });
		await responses().insert(answer);
		const changes = await Promise.all(
			Array.from(
				{ length: 11 },
				async (_, score) => await responses().update(response({ ...answer, score }), 1),
			),
		);
		expect(changes.filter(Boolean)).toHaveLength(1);
		const [row] = await place.store.rollups.read({ dimension: 'all' });
		expect(row?.histogram.reduce((sum, count) => sum + count)).toBe(1);
	});

	it('never takes back that a revision was routed', async () => {
		const answer = response();
		await responses().insert(answer);
		await responses().markEmitted([{ id: answer.id, revision: 1 }], NOW);
		await responses().update({ ...answer, comment: 'more' }, 1);
		expect(await responses().get(answer.id)).toMatchObject({ revision: 2, emittedRevision: 1 });
	});

	it('works inside a larger write and is undone with it', async () => {
		const answer = response();
		await place.store.write(async (tx) => {
			expect(await tx.responses.insert(answer)).toEqual({ inserted: true });
			expect(await tx.responses.get(answer.id)).toEqual(answer);
			expect(await tx.responses.list({ limit: 9 })).toEqual([answer]);
			expect(await responses().get(answer.id)).toBeUndefined();
			expect(await tx.responses.update({ ...answer, comment: 'x' }, 1)).toBe(true);
		});
		expect(await responses().get(answer.id)).toMatchObject({ comment: 'x', revision: 2 });
	});

	describe('the list', () => {
		const ids = async (filter: object): Promise<string[]> =>
			(await responses().list({ limit: 100, ...filter })).map(({ id }) => id);

		it('gives them newest first, page by page', async () => {
			const answers = Array.from({ length: 5 }, (_, number) =>
				response({ answeredAt: later(-number) }),
			);
			for (const answer of [...answers].reverse()) await responses().insert(answer);
			const all = answers.map(({ id }) => id);
			expect(await ids({})).toEqual(all);
			expect(await ids({ limit: 2 })).toEqual(all.slice(0, 2));
			expect(await ids({ limit: 2, offset: 3 })).toEqual(all.slice(3));
		});

		it('filters by survey, person, category, time, and leaves tests out unless asked', async () => {
			const person = await personOf(place.store);
			const scores = [0, 6, 7, 8, 9, 10, null];
			const [zero, six, seven, eight, nine, ten, none] = await Promise.all(
				scores.map(async (score, number) => {
					const answer = response({ score, answeredAt: later(-number * HOUR) });
					await responses().insert(answer);
					return answer.id;
				}),
			);
			const other = response({
				surveyKey: 'support',
				personId: person.id,
				answeredAt: later(HOUR),
			});
			const test = response({ test: true, answeredAt: later(2 * HOUR) });
			await responses().insert(other);
			await responses().insert(test);
			expect(await ids({ surveyKeys: ['support'] })).toEqual([other.id]);
			expect(await ids({ surveyKeys: [] })).toEqual([]);
			expect(await ids({ personId: person.id })).toEqual([other.id]);
			expect(await ids({ surveyKeys: ['shop'], categories: ['detractor'] })).toEqual([
				zero,
				six,
			]);
			expect(await ids({ categories: ['passive', 'unscored'] })).toEqual([
				seven,
				eight,
				none,
			]);
			expect(await ids({ surveyKeys: ['shop'], categories: ['promoter'] })).toEqual([
				nine,
				ten,
			]);
			expect(await ids({ categories: [] })).toEqual([]);
			expect(await ids({ from: later(-HOUR), to: NOW })).toEqual([six]);
			expect(await ids({ includeTests: true, limit: 1 })).toEqual([test.id]);
		});
	});

	it('is empty until something is in it', async () => {
		expect(await place.store.isEmpty()).toBe(true);
		await responses().insert(response());
		expect(await place.store.isEmpty()).toBe(false);
	});
});
