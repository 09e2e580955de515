import type { Customer } from '../../nps/events/candidate';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { invitation, NOW, response, survey, to } from './samples';

const TEXTS = [
	`'; DROP TABLE nps_response; --`,
	`" OR 1=1 --`,
	'$1 $2 ? ?1 :name @x',
	`\\'; select pg_sleep(5) --`,
	'%_\\%',
	'{"a":1}',
	'=HYPERLINK("x")',
	'😀 ‮ اختبار \u2028 \ud83d\udc69\u200d\ud83d\udcbb',
	'line\r\nbreak\ttab\u0001\u001b[31m',
	'null',
	'',
];

describe.each(DIALECTS)('hostile text on %s', (dialect) => {
	let place: TestPlace;

	beforeAll(async () => {
		place = await emptyPlace(dialect);
	});
	afterAll(async () => await place.leave());

	it.each(TEXTS.map((text) => [JSON.stringify(text), text]))(
		'comes back as it was: %s',
		async (_name, text) => {
			const { store } = place;
			const customer: Customer = {
				id: text,
				name: text,
				email: text,
				phone: text,
				locale: text,
				attributes: { [text]: text },
			};
			const identities = [{ kind: 'id', value: text }] as const;
			const person = await store.people.resolve(customer, identities, NOW);
			expect((await store.people.find(identities))?.customer).toEqual(customer);

			const key = `k${TEXTS.indexOf(text)}`;
			const definition = survey({
				key,
				name: text,
				question: text,
				followUp: { promoter: text },
			});
			await store.surveys.register(definition, { workflowId: text, baseUrl: text }, NOW);
			expect(await store.surveys.get(key)).toMatchObject({
				definition,
				workflowId: text,
				baseUrl: text,
			});

			const event = {
				source: text,
				type: text,
				id: text,
				occurredAt: text,
				agent: text,
				team: text,
				data: { [text]: text },
			};
			const made = invitation(person, {
				surveyKey: key,
				event,
				touchpoint: text,
				address: text,
				reason: text,
				segments: { [text]: text },
				status: 'sent',
				sentAt: NOW,
			});
			await store.invitations.create(made);
			const stored = await store.invitations.get(made.id);
			expect(stored).toEqual({ ...made, emissions: 0 });
			await store.invitations.addToken(made.id, `${text}-token`, NOW);
			expect((await store.invitations.findByToken(`${text}-token`))?.id).toBe(made.id);
			expect(
				(await store.invitations.awaitingReply(text, NOW)).map(({ id }) => id),
			).toContain(made.id);

			const answer = response({
				...(stored && to(stored)),
				surveyKey: key,
				comment: text,
				language: text,
				touchpoint: text,
				agent: text,
				team: text,
				segments: { [text]: text },
				quality: { reason: text },
			});
			await store.responses.insert(answer, { source: text, id: text });
			expect(await store.responses.get(answer.id)).toEqual(answer);
			expect(await store.responses.list({ limit: 9, surveyKeys: [key] })).toEqual([answer]);
			expect(
				await store.rollups.read({
					surveyKeys: [key],
					touchpoints: [text],
					dimension: 'segment',
				}),
			).toMatchObject([{ value: `${text}=${text}`, touchpoint: text }]);

			const skip = {
				surveyKey: key,
				personId: person.id,
				customer,
				event,
				reason: text,
				sentence: text,
				at: NOW,
			};
			await store.invitations.recordSkip(skip);
			expect(await store.invitations.skips(person.id, 1)).toEqual([skip]);
			await store.conversations.put(made.id, { text, list: [text] }, 0, NOW);
			expect(await store.conversations.get(made.id)).toEqual({
				state: { text, list: [text] },
				revision: 1,
			});
			const delivery = {
				scope: text,
				source: text,
				deliveryId: text,
				payload: { text },
				now: NOW,
			};
			const { id } = await store.deliveries.receive(delivery);
			await store.deliveries.setAnswer(id, text);
			expect(await store.deliveries.receive(delivery)).toEqual({
				id,
				known: 'received',
				answer: text,
			});
			await store.suppressions.add(
				{ kind: 'email', address: text, reason: text, source: text },
				NOW,
			);
			expect([...(await store.suppressions.find([text]))]).toEqual([[text, text]]);
			await store.people.erase(person.id, NOW);
		},
	);

	it('takes answers with texts too long for an index, and with characters no database can hold', async () => {
		const { store } = place;
		// Random, since PostgreSQL compresses repetition before it measures.
		const long = Array.from({ length: 2_000 }, () => Math.random().toString(36)).join('');
		const odd = 'a\0b\ud800c';
		const identities = [{ kind: 'id', value: long }] as const;
		const person = await store.people.resolve({ id: long, name: odd }, identities, NOW);
		expect((await store.people.find(identities))?.id).toBe(person.id);
		const event = {
			source: 's',
			type: 't',
			id: long,
			occurredAt: NOW.toISOString(),
			agent: long,
			team: odd,
		};
		const made = invitation(person, {
			event,
			touchpoint: long,
			segments: { [long]: long },
			status: 'sent',
			sentAt: NOW,
		});
		expect((await store.invitations.create(made)).created).toBe(true);
		expect(await store.invitations.create({ ...made, id: 'other' })).toMatchObject({
			conflict: 'duplicateEvent',
		});
		const answer = response({
			comment: `${odd}${long}`,
			touchpoint: long,
			agent: long,
			segments: { [long]: odd },
		});
		await store.responses.insert(answer, { source: 's', id: long });
		expect((await store.responses.insert(response(), { source: 's', id: long })).inserted).toBe(
			false,
		);
		expect((await store.responses.get(answer.id))?.comment).toMatch(/^ab.+c/);
		const delivery = { scope: 's', source: 's', deliveryId: long, payload: odd, now: NOW };
		await store.deliveries.receive(delivery);
		expect((await store.deliveries.receive(delivery)).known).toBe('received');
	});

	it('erases somebody whose address is a pattern without erasing what only matches it', async () => {
		const { store } = place;
		const person = await store.people.resolve(
			{ id: 'p', email: '%_%_%_%' },
			[{ kind: 'id', value: 'p' }],
			NOW,
		);
		const waiting = {
			scope: 'pattern',
			source: 's',
			deliveryId: '1',
			payload: { email: 'bob@example.com' },
			now: NOW,
		};
		await store.deliveries.receive(waiting);
		expect((await store.people.erase(person.id, NOW)).deliveries).toBe(0);
	});
});
