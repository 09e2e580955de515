/**
 * Writes a generated story into a store that is new: with the store's own rows and counts, and all in one transaction, so
 * that there is all of it or nothing.
 */

const ROWS_PER_STATEMENT = 100;

/**
 * The parts of the domain this needs, wherever they are loaded from.
 * @typedef {ReturnType<typeof domainOf>} Domain
 * @param {(path: string) => any} load Gives a module of `nps/`.
 */
export function domainOf(load) {
	return {
		openSqlite: /** @type {typeof import('../../../nps/store/sqlite/open.js').openSqlite} */ (load('store/sqlite/open').openSqlite),
		migrate: /** @type {typeof import('../../../nps/store/migrations/runner.js').migrate} */ (load('store/migrations/runner').migrate),
		sessionOf: /** @type {typeof import('../../../nps/store/session.js').sessionOf} */ (load('store/session').sessionOf),
		surveysOf: /** @type {typeof import('../../../nps/store/repositories/surveys.js').surveysOf} */ (load('store/repositories/surveys').surveysOf),
		newInvitationRow: /** @type {typeof import('../../../nps/store/repositories/invitationRow.js').newInvitationRow} */ (load('store/repositories/invitationRow').newInvitationRow),
		newResponseRow: /** @type {typeof import('../../../nps/store/repositories/responseRow.js').newResponseRow} */ (load('store/repositories/responseRow').newResponseRow),
		addressKey: /** @type {typeof import('../../../nps/store/repositories/suppressions.js').addressKey} */ (load('store/repositories/suppressions').addressKey),
		contribution: /** @type {typeof import('../../../nps/store/rollup/contribution.js')} */ (load('store/rollup/contribution')),
		applyChange: /** @type {typeof import('../../../nps/store/rollup/apply.js').applyChange} */ (load('store/rollup/apply').applyChange),
		localTime: /** @type {typeof import('../../../nps/store/rollup/day.js').localTime} */ (load('store/rollup/day').localTime),
		identitiesOf: /** @type {typeof import('../../../nps/events/identity.js').identitiesOf} */ (load('events/identity').identitiesOf),
		understand: /** @type {typeof import('../../../nps/programme/understand.js').understand} */ (load('programme/understand').understand),
	};
}

/**
 * @param {Domain} domain
 * @param {import('../../../nps/store/session.js').Database} database Empty and migrated.
 * @param {ReturnType<typeof import('./generate.mjs').generate>} story
 * @param {{ now: Date, zone: string }} when
 * @returns {Promise<{ asked: number, answered: number }>}
 */
export async function writeStory(domain, database, { surveys, people, asked }, { now, zone }) {
	// Read before the transaction, which must not wait for dictionaries.
	const answers = await Promise.all(asked.map(async ({ person, response }) => response && { ...response, ...(await domain.understand(response, person.language, response.quality)) }));
	await domain.sessionOf(database).write(async (tx) => {
		for (const wordings of Object.values(surveys)) {
			for (const { definition, ago } of wordings) {
				const host = { workflowId: 'demo', baseUrl: `https://survey.example.com/nps/${definition.key}` };
				await domain.surveysOf(tx).register(definition, host, new Date(now.getTime() - ago * 86_400_000));
			}
		}
		await insert(tx, 'nps_person', people.map(({ id, customer }) => ({ id, customer: JSON.stringify(customer), created_at: now.getTime(), updated_at: now.getTime() })));
		await insert(tx, 'nps_identity', people.flatMap(({ id, customer }) => domain.identitiesOf(customer).map((identity) => ({ ...identity, person_id: id }))));
		const invitations = asked.map((one, index) => invitationRow(domain, one, answers[index], zone));
		await insert(tx, 'nps_invitation', invitations);
		const responses = answers.flatMap((response, index) => {
			const { day } = response ? domain.localTime(zone, response.answeredAt) : { day: '' };
			return response ? [domain.newResponseRow(response, { day, sentHour: invitations[index]?.sent_hour ?? null }, undefined)] : [];
		});
		await insert(tx, 'nps_response', responses);
		await insert(tx, 'nps_suppression', asked.flatMap((one) => suppressionRow(domain, one)));
		const { ofInvitation, ofResponse } = domain.contribution;
		for (const row of invitations) await domain.applyChange(tx, [], ofInvitation(row));
		for (const row of responses) await domain.applyChange(tx, [], ofResponse(row));
	});
	return { asked: asked.length, answered: answers.filter(Boolean).length };
}

/**
 * @param {Domain} domain
 * @param {import('./generate.mjs').Asked} asked
 * @param {import('../../../nps/survey/index.js').Response | undefined} response
 * @param {string} zone
 */
function invitationRow({ newInvitationRow, localTime }, { invitation, delivered, openedAt, optedOut }, response, zone) {
	const isAnswered = response?.confirmed === true;
	return {
		...newInvitationRow(invitation, localTime(zone, invitation.createdAt).day, invitation.sentAt, localTime(zone, invitation.sentAt)),
		answered_at: response?.answeredAt.getTime() ?? null,
		delivered: flag(delivered),
		opened: flag(openedAt !== undefined || isAnswered),
		opened_at: openedAt?.getTime() ?? null,
		answered: flag(isAnswered),
		commented: flag(isAnswered && response.comment !== undefined),
		opted_out: flag(optedOut),
	};
}

/** @param {boolean} value @returns {0 | 1} */
const flag = (value) => (value ? 1 : 0);

/** @param {Domain} domain @param {import('./generate.mjs').Asked} asked */
function suppressionRow({ addressKey }, { invitation, openedAt, optedOut }) {
	const { address, channel, status, sentAt } = invitation;
	const hasBounced = status === 'failed';
	if (address === undefined || !(optedOut || hasBounced)) return [];
	const kind = address.startsWith('+') ? 'phone' : 'email';
	const why = hasBounced ? { reason: 'The address does not exist', source: 'bounce' } : { reason: 'Opted out', source: channel };
	return [{ hash: addressKey(address), kind, address, ...why, at: (openedAt ?? sentAt).getTime() }];
}

/**
 * @template {keyof import('../../../nps/store/schema.js').Schema} Table
 * @param {import('../../../nps/store/session.js').Session} tx
 * @param {Table} table
 * @param {ReadonlyArray<any>} rows
 */
async function insert({ db }, table, rows) {
	for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
		await db.insertInto(table).values(rows.slice(start, start + ROWS_PER_STATEMENT)).onConflict((conflict) => conflict.doNothing()).execute();
	}
}
