import { fingerprint, wordingFingerprint } from '../../survey/fingerprint';
import type { SurveyDefinition } from '../../survey/definition';
import { sql } from '../../vendor/kysely';
import type { SurveyTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { RegisteredSurvey, SurveyRepository } from '../types';
import { json, parsed } from '../values';

export function surveysOf(session: Session): SurveyRepository {
	const all = (from: Session) => from.db.selectFrom('nps_survey').selectAll();

	return {
		async register(definition, host, now) {
			const wanted = rowOf(definition, host, now);
			const stored = await all(session).where('key', '=', definition.key).executeTakeFirst();
			if (stored && isSame(stored, wanted)) return surveyOf(stored);
			return await session.write(async (tx) => {
				const first = await tx.db
					.insertInto('nps_survey')
					.values(wanted)
					.onConflict((conflict) => conflict.doNothing())
					.returningAll()
					.executeTakeFirst();
				if (first) return await recorded(tx, first);
				const before = await all(tx)
					.where('key', '=', definition.key)
					.$call(lockRows(tx))
					.executeTakeFirstOrThrow();
				const reworded = before.wording !== wanted.wording;
				const { registered_at } = before;
				const version = before.version + (reworded ? 1 : 0);
				const after = await tx.db
					.updateTable('nps_survey')
					.set({ ...wanted, registered_at, version })
					.where('key', '=', definition.key)
					.returningAll()
					.executeTakeFirstOrThrow();
				return reworded ? await recorded(tx, after) : surveyOf(after);
			});
		},

		async deactivate(key, workflowId, now) {
			await session.write(async (tx) => {
				await tx.db
					.updateTable('nps_survey')
					.set({ active: 0, updated_at: now.getTime() })
					.where('key', '=', key)
					.where('workflow_id', '=', workflowId)
					.where('active', '=', 1)
					.execute();
			});
		},

		async get(key) {
			const row = await all(session).where('key', '=', key).executeTakeFirst();
			return row && surveyOf(row);
		},

		async list() {
			const rows = await all(session).execute();
			return rows.map(surveyOf).sort((a, b) => compare(a.definition.name, b.definition.name));
		},

		async openLinks(key, now) {
			const row = await session.db
				.selectFrom('nps_invitation')
				.select(sql<number>`count(*)`.as('links'))
				.where('survey_key', '=', key)
				.where('expires_at', '>', now.getTime())
				.where(sql<boolean>`test = 0 and status in ('sent', 'delivered')`)
				.executeTakeFirstOrThrow();
			return row.links;
		},
	};
}

// Not the database's order: the two sort upper case and accents differently.
const compare = new Intl.Collator('en').compare;

function rowOf(
	definition: SurveyDefinition,
	{ workflowId, baseUrl }: { workflowId: string; baseUrl: string },
	now: Date,
): SurveyTable {
	return {
		key: definition.key,
		name: definition.name,
		definition: json(definition),
		fingerprint: fingerprint(definition),
		wording: wordingFingerprint(definition),
		time_zone: definition.timeZone,
		version: 1,
		active: 1,
		workflow_id: workflowId,
		base_url: baseUrl,
		registered_at: now.getTime(),
		updated_at: now.getTime(),
	};
}

function isSame(stored: SurveyTable, wanted: SurveyTable): boolean {
	const decisive = ['fingerprint', 'workflow_id', 'base_url', 'active'] as const;
	return decisive.every((column) => stored[column] === wanted[column]);
}

/** Keeps what this version said, and gives the survey. */
async function recorded(tx: Session, row: SurveyTable): Promise<RegisteredSurvey> {
	await tx.db
		.insertInto('nps_survey_version')
		.values({
			survey_key: row.key,
			version: row.version,
			definition: row.definition,
			since: row.updated_at,
		})
		.execute();
	return surveyOf(row);
}

function surveyOf(row: SurveyTable): RegisteredSurvey {
	return {
		definition: parsed<SurveyDefinition>(row.definition),
		version: row.version,
		active: row.active === 1,
		workflowId: row.workflow_id,
		baseUrl: row.base_url,
		registeredAt: new Date(row.registered_at),
		updatedAt: new Date(row.updated_at),
	};
}
