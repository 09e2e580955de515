import { DatabaseSync } from 'node:sqlite';
import { embeddedFile } from '../../nps/store/config';
import { emptyPlace } from '../support/stores';
import { liveThrough, settle } from '../support/year';

jest.setTimeout(300_000);

describe.each([
	{ seed: 11, customers: 500, days: 90 },
	{ seed: 12, customers: 500, days: 60 },
	{ seed: 13, customers: 500, days: 60 },
])('the programme, lived through with $customers customers for $days days, seed $seed', ({ seed, customers, days }) => {
	it('asks nobody too soon, at night or after an opt-out, and loses neither event nor answer', async () => {
		const place = await emptyPlace('sqlite');
		try {
			const books = await liveThrough({ store: place.store, customers, days, seed, pollHours: 3 });
			const file = new DatabaseSync(embeddedFile('default', place.env), { readOnly: true });
			const { broken } = settle(books, file);
			file.close();
			expect(Object.fromEntries(Object.entries(broken).filter(([, found]) => found.length > 0))).toEqual({});
			// A year in which nothing happens proves nothing.
			const { surveys, reminders, answers, optOuts, crashes, followUps } = books.counts;
			for (const happened of [surveys, reminders, answers, optOuts, crashes, followUps]) expect(happened).toBeGreaterThan(0);
		} finally {
			await place.leave();
		}
	});
});
