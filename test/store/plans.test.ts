import { DatabaseSync } from 'node:sqlite';
import type { Store } from '../../nps/store';
import { emptyPlace, type TestPlace } from '../support/stores';
import { NOW, personOf } from './samples';

/** What the store is asked, and the table and index that this must come down to. */
const QUESTIONS: Record<string, { ask(store: Store): Promise<unknown>; table: string; index: string }> = {
	'what is overdue': {
		ask: async ({ invitations }) => await invitations.overdue('shop', NOW),
		table: 'nps_invitation',
		index: 'nps_invitation_overdue',
	},
	'what a person answered without an invitation': {
		ask: async (store) => {
			const { id: personId } = await personOf(store);
			return await store.invitations.ledger({ personId, addresses: ['anna@example.com'], surveyKey: 'shop', eventId: 'e', now: NOW });
		},
		table: 'nps_response',
		index: 'nps_response_by_person',
	},
};

describe('on SQLite an index finds', () => {
	let place: TestPlace;
	beforeEach(async () => {
		place = await emptyPlace('sqlite');
	});
	afterEach(async () => {
		jest.restoreAllMocks();
		await place.leave();
	});

	it.each(Object.entries(QUESTIONS))('%s', async (_what, { ask, table, index }) => {
		const prepare = jest.spyOn(DatabaseSync.prototype, 'prepare');
		await ask(place.store);
		const asked = prepare.mock.calls.map(([text]) => text).filter((text) => text.includes(`from "${table}"`));
		expect(asked).toHaveLength(1);
		prepare.mockRestore();
		const file = (await place.connect()).reader;
		const plan = await file.executeQuery({ ...NO_QUERY, sql: `explain query plan ${asked[0]}` });
		const details = (plan.rows as Array<{ detail: string }>).map(({ detail }) => detail);
		expect(details.join('\n')).toMatch(new RegExp(`SEARCH .*INDEX ${index} `));
	});
});

/** The plan does not depend on what the parameters are. */
const NO_QUERY = { parameters: [], query: { kind: 'RawNode', sqlFragments: [], parameters: [] }, queryId: { queryId: 'plan' } } as const;
