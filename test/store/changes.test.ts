import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, later, NOW, survey } from './samples';

describe.each(DIALECTS)('the log of changes on %s', (dialect) => {
	let place: TestPlace;
	const changes = async (filter = {}) => await place.store.changes.list({ limit: 50, ...filter });

	beforeEach(async () => {
		place = await emptyPlace(dialect);
	});
	afterEach(async () => await place.leave());

	it('gives what was noted, newest first, what was noted at once in its order', async () => {
		const change = (field: string) => ({ by: 'Ada', kind: 'limits' as const, subject: 'limits', field, from: '1', to: '2' });
		await place.store.changes.record([change('a'), change('b')], NOW);
		await place.store.changes.record([{ by: 'Ada', via: 'workflow 7', kind: 'pause', subject: 'all' }], later(1));
		expect((await changes()).map(({ field, kind }) => field ?? kind)).toEqual(['pause', 'a', 'b']);
		expect((await changes())[0]).toEqual({
			id: expect.any(String),
			at: later(1),
			by: 'Ada',
			via: 'workflow 7',
			kind: 'pause',
			subject: 'all',
		});
	});

	it('filters by kind, subject and time, and pages', async () => {
		const noted = (kind: 'pause' | 'limits', subject: string) => ({ by: 'Ada', kind, subject });
		await place.store.changes.record([noted('pause', 'all')], NOW);
		await place.store.changes.record([noted('limits', 'limits')], later(10));
		await place.store.changes.record([noted('pause', 'survey:shop')], later(20));
		const subjects = async (filter: object) => (await changes(filter)).map(({ subject }) => subject);
		expect(await subjects({ kinds: ['pause'] })).toEqual(['survey:shop', 'all']);
		expect(await subjects({ kinds: [] })).toEqual([]);
		expect(await subjects({ subject: 'all' })).toEqual(['all']);
		expect(await subjects({ since: later(10), until: later(20) })).toEqual(['limits']);
		expect(await subjects({ limit: 1, offset: 1 })).toEqual(['limits']);
	});

	it('caps long texts and keeps nothing that could be mistaken for something else', async () => {
		const text = `a\0b\u202ec${'x'.repeat(5_000)}`;
		await place.store.changes.record([{ by: text, kind: 'limits', subject: text, from: text, to: text }], NOW);
		const [{ by, subject, from } = { by: '', subject: '' }] = await changes();
		expect([by.length, subject.length, from?.length]).toEqual([198, 198, 998]);
		expect(by.startsWith('abc')).toBe(true);
	});

	it('says of a survey what was changed, field by field, and by which workflow', async () => {
		const host = { ...HOST, workflowName: 'NPS programme' };
		await place.store.surveys.register(survey(), host, NOW);
		await place.store.surveys.register(survey(), host, later(1));
		await place.store.surveys.register(
			survey({ question: 'How likely?', target: 40, minimumGroup: 5, anonymous: true, ended: true, name: 'Shop 2' }),
			{ ...host, workflowId: 'w2' },
			later(2),
		);
		const told = await changes();
		expect(told.map(({ kind, field, from, to }) => [kind, field, from, to])).toEqual([
			['survey.privacy', 'anonymous', undefined, 'true'],
			['survey.ended', 'ended', 'false', 'true'],
			['survey.privacy', 'minimumGroup', undefined, '5'],
			['survey.settings', 'name', 'Shop', 'Shop 2'],
			['survey.texts', 'question', undefined, 'How likely?'],
			['survey.target', 'target', undefined, '40'],
			['survey.workflow', 'workflowId', 'w1', 'w2'],
			['survey.registered', undefined, undefined, 'Shop'],
		]);
		expect(told.every(({ subject, by }) => subject === 'shop' && by === 'the workflow "NPS programme"')).toBe(true);
		expect(new Set(told.map(({ via }) => via))).toEqual(new Set(['workflow w1', 'workflow w2']));
	});

	it('notes a change once however many processes register it at once', async () => {
		await place.store.surveys.register(survey(), HOST, NOW);
		await Promise.all(
			Array.from({ length: 6 }, async () => await place.store.surveys.register(survey({ target: 40 }), HOST, later(1))),
		);
		expect(await changes()).toHaveLength(2);
	});

	it('forgets with the transaction what did not happen', async () => {
		await expect(
			place.store.write(async (tx) => {
				await tx.surveys.register(survey(), HOST, NOW);
				throw new Error('no');
			}),
		).rejects.toThrow('no');
		expect(await changes()).toEqual([]);
	});

	it('marks when each version of the wording began and what was new in it', async () => {
		await place.store.surveys.register(survey(), HOST, NOW);
		await place.store.surveys.register(survey({ question: 'How likely?' }), HOST, later(10));
		await place.store.surveys.register(survey({ question: 'How likely?', target: 30 }), HOST, later(20));
		await place.store.surveys.register(survey({ target: 30, followUp: { detractor: 'Why?' } }), HOST, later(30));
		expect(await place.store.surveys.versions('shop')).toEqual([
			{ version: 1, since: NOW, changed: [] },
			{ version: 2, since: later(10), changed: ['question'] },
			{ version: 3, since: later(30), changed: ['followUp.detractor', 'question'] },
		]);
		expect(await place.store.surveys.versions('nothing')).toEqual([]);
	});
});
