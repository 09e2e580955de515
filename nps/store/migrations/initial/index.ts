import type { Queries } from '../../session';
import { deliveries } from './deliveries';
import { invitations } from './invitations';
import { people } from './people';
import { programme } from './programme';
import { responses } from './responses';
import { surveys } from './surveys';

const PARTS = [surveys, people, invitations, responses, deliveries, programme];

/** Everything of the first version. */
export async function initial(db: Queries): Promise<void> {
	for (const part of PARTS) await part(db);
}
