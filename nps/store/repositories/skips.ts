import type { Customer, CustomerEvent } from '../../events/candidate';
import type { SkipTable } from '../schema';
import type { Session } from '../session';
import type { Skip } from '../types';
import { json, keyText, parsed } from '../values';

export async function recordSkip(session: Session, skip: Skip): Promise<void> {
	const told = {
		customer: json(skip.customer),
		event: json(skip.event),
		reason: skip.reason,
		sentence: skip.sentence,
		at: skip.at.getTime(),
	};
	await session.write(async (tx) => {
		await tx.db
			.insertInto('nps_skip')
			.values({
				survey_key: skip.surveyKey,
				person_id: skip.personId,
				event_id: keyText(skip.event.id),
				...told,
			})
			.onConflict((conflict) =>
				conflict.columns(['survey_key', 'person_id', 'event_id']).doUpdateSet(told),
			)
			.execute();
	});
}

export async function skipsOf({ db }: Session, personId: string, limit: number): Promise<Skip[]> {
	const rows = await db
		.selectFrom('nps_skip')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.orderBy('event_id')
		.limit(limit)
		.execute();
	return rows.map(skipOf);
}

function skipOf(row: SkipTable): Skip {
	return {
		surveyKey: row.survey_key,
		personId: row.person_id,
		customer: parsed<Customer>(row.customer),
		event: parsed<CustomerEvent>(row.event),
		reason: row.reason,
		sentence: row.sentence,
		at: new Date(row.at),
	};
}
