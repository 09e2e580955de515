import type { Customer, CustomerEvent } from '../../events/candidate';
import type { Session } from '../session';
import type { DecidedEvent } from '../types';
import { parsed } from '../values';

/** Events this survey was decided for since then, asked or skipped, oldest first, each once. Reads many rows. */
export async function decidedSince(
	{ heavy }: Session,
	surveyKey: string,
	since: Date,
	limit: number,
): Promise<DecidedEvent[]> {
	const asked = await heavy
		.selectFrom('nps_invitation')
		.select(['id', 'person_id', 'event_id', 'customer', 'event', 'touchpoint', 'created_at'])
		.where('survey_key', '=', surveyKey)
		.where('created_at', '>=', since.getTime())
		.where('test', '=', 0)
		.where('person_id', 'is not', null)
		.orderBy('created_at')
		.limit(limit)
		.execute();
	const skipped = await heavy
		.selectFrom('nps_skip')
		.select(['person_id', 'event_id', 'customer', 'event', 'at as created_at'])
		.where('survey_key', '=', surveyKey)
		.where('at', '>=', since.getTime())
		.orderBy('at')
		.limit(limit)
		.execute();
	const nameOf = (row: { person_id: string | null; event_id: string }) => `${row.person_id} ${row.event_id}`;
	const known = new Set(asked.map(nameOf));
	return [
		...asked.map(({ id, touchpoint, ...row }) => ({ ...row, invitationId: id, touchpoint })),
		...skipped.filter((row) => !known.has(nameOf(row))),
	]
		.sort((a, b) => a.created_at - b.created_at)
		.slice(0, limit)
		.map(({ customer, event, person_id: _person, event_id: _event, created_at: _at, ...rest }) => ({
			...rest,
			customer: parsed<Customer>(customer),
			event: parsed<CustomerEvent>(event),
		}));
}
