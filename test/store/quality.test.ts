import { randomUUID } from 'node:crypto';
import { toScore } from '../../nps/score';
import type { Response } from '../../nps/survey/response';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { HOST, HOUR, later, NOW, survey } from './samples';

describe.each(DIALECTS)('the quality of answers in %s', (dialect) => {
	let place: TestPlace;

	beforeAll(async () => {
		place = await emptyPlace(dialect);
		await place.store.surveys.register(survey(), HOST, NOW);
		const add = async (score: number | null, changes: Partial<Response> = {}) =>
			await place.store.responses.insert({
				id: randomUUID(),
				surveyKey: 'shop',
				surveyVersion: 1,
				customer: { id: 'c' },
				score: toScore(score),
				channel: 'email',
				touchpoint: 'delivery',
				team: 'North',
				answeredAt: NOW,
				updatedAt: NOW,
				editUntil: NOW,
				completeAt: NOW,
				confirmed: true,
				test: false,
				revision: 1,
				emittedRevision: 1,
				...changes,
			});
		await add(10, { invitationSentAt: later(-HOUR) });
		await add(0, { invitationSentAt: later(-30 * HOUR) });
		await add(9);
		await add(9, { confirmed: false });
		await add(9, { confirmed: false, quality: { suspectedRobot: true } });
		await add(null, { quality: { ambiguous: true } });
		await add(2, { quality: { mismatch: true }, team: 'South' });
		await add(1, { test: true, quality: { ambiguous: true } });
		await add(9, { confirmed: false, touchpoint: 'support' });
		await add(9, { confirmed: false, answeredAt: later(-100 * 24 * HOUR) });
	});
	afterAll(async () => await place.leave());

	const RANGE = { fromDay: '2026-03-01', toDay: '2026-03-10', touchpoints: ['delivery'] };

	it('counts what is left out, and tells early answers from late ones', async () => {
		expect(await place.store.responses.quality({ ...RANGE, surveyKeys: ['shop'] })).toEqual({
			unconfirmed: 2,
			suspectedRobots: 1,
			ambiguous: 1,
			mismatched: 1,
			tests: 1,
			early: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
			late: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
		});
	});

	it('looks only where it is told to', async () => {
		const within = [{ dimension: 'team' as const, value: 'South' }];
		expect(await place.store.responses.quality({ ...RANGE, within })).toMatchObject({ unconfirmed: 0, mismatched: 1, tests: 0 });
		expect(await place.store.responses.quality({ ...RANGE, surveyKeys: [] })).toMatchObject({ unconfirmed: 0, tests: 0 });
		expect(await place.store.responses.quality({ touchpoints: ['support'] })).toMatchObject({ unconfirmed: 1 });
	});
});
