import type { Session } from '../session';
import type { BrakeRepository } from '../types';
import { json, parsed } from '../values';
import { batchesOf } from './settingsBatches';
import { countersOf } from './settingsCounters';
import { pausesOf } from './settingsPauses';
import { pausesToldOf } from './settingsPausesTold';
import { troublesOf } from './settingsTroubles';

/** The brakes of sending, as far as they are stored. */
export function brakesOf(session: Session): BrakeRepository {
	return {
		...pausesOf(session),
		...pausesToldOf(session),
		...countersOf(session),
		...batchesOf(session),
		...troublesOf(session),

		async setting(name) {
			const row = await session.db
				.selectFrom('nps_setting')
				.select('value')
				.where('name', '=', name)
				.executeTakeFirst();
			return row && parsed<unknown>(row.value);
		},

		async putSetting(name, value, by, now) {
			const changed = { value: json(value), changed_at: now.getTime(), changed_by: by };
			await session.write(async ({ db }) => {
				await db
					.insertInto('nps_setting')
					.values({ name, ...changed })
					.onConflict((conflict) => conflict.column('name').doUpdateSet(changed))
					.execute();
			});
		},
	};
}
