import { fingerprint, wordingFingerprint } from '../../survey/fingerprint';
import { withProfile, type BrandProfile } from '../../survey/brand';
import type { SurveyDefinition } from '../../survey/definition';
import { differencesBetween, isText } from '../../survey/differences';
import { sql } from '../../vendor/kysely';
import type { SurveyTable } from '../schema';
import { lockRows, type Session } from '../session';
import type { RegisteredSurvey, SurveyHost, SurveyRepository } from '../types';
import { json, optional, parsed } from '../values';
import { surveyFacts } from './surveyFacts';
import { lockBrand, profilesOf } from './brands';
import { changesOf } from './changes';
import { firstChange, surveyChanges } from './surveyChanges';

export function surveysOf(session: Session): SurveyRepository {
	const all = (from: Session) => from.db.selectFrom('nps_survey').selectAll();

	return {
		async register(definition, host, now) {
			const wanted = rowOf(definition, host, now);
			const stored = await all(session).where('key', '=', definition.key).executeTakeFirst();
			if (stored && isSame(stored, wanted)) return await whole(session, stored);
			return await session.write(async (tx) => {
				if (wanted.brand_key !== null) await lockBrand(tx, wanted.brand_key);
				const first = await tx.db
					.insertInto('nps_survey')
					.values(wanted)
					.onConflict((conflict) => conflict.doNothing())
					.returningAll()
					.executeTakeFirst();
				if (first) {
					await changesOf(tx).record([firstChange(definition, host)], now);
					return await recorded(tx, first);
				}
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
				const changed = surveyChanges(parsed<SurveyDefinition>(before.definition), definition, {
					before: { workflowId: before.workflow_id, baseUrl: before.base_url },
					after: host,
				});
				await changesOf(tx).record(changed, now);
				return reworded ? await recorded(tx, after) : await whole(tx, after);
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
			return row && (await whole(session, row));
		},

		async list() {
			const rows = await all(session).execute();
			const brands = await profilesOf(session, keysIn(rows));
			return rows.map((row) => surveyOf(row, brands)).sort((a, b) => compare(a.definition.name, b.definition.name));
		},

		async versions(key) {
			const rows = await session.db
				.selectFrom('nps_survey_version')
				.selectAll()
				.where('survey_key', '=', key)
				.orderBy('version')
				.execute();
			const definitions = rows.map(({ definition }) => parsed<SurveyDefinition>(definition));
			return rows.map(({ version, since }, index) => {
				const [before, after] = [definitions[index - 1], definitions[index]];
				const differences = before && after ? differencesBetween(before, after) : [];
				const changed = differences.map(({ field }) => field).filter(isText);
				return { version, since: new Date(since), changed };
			});
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
	{ workflowId, baseUrl }: SurveyHost,
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
		brand_key: definition.brand.profile ?? null,
		...surveyFacts(definition),
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
	return await whole(tx, row);
}

const keysIn = (rows: readonly SurveyTable[]): string[] => rows.flatMap(({ brand_key }) => brand_key ?? []);

/** The survey with what its saved brand says at this moment. */
async function whole(session: Session, row: SurveyTable): Promise<RegisteredSurvey> {
	return surveyOf(row, await profilesOf(session, keysIn([row])));
}

function surveyOf(row: SurveyTable, brands: ReadonlyMap<string, BrandProfile>): RegisteredSurvey {
	return {
		definition: withProfile(parsed<SurveyDefinition>(row.definition), brands.get(optional(row.brand_key) ?? '')),
		version: row.version,
		active: row.active === 1,
		workflowId: row.workflow_id,
		baseUrl: row.base_url,
		registeredAt: new Date(row.registered_at),
		updatedAt: new Date(row.updated_at),
	};
}
