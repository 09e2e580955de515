import type { Session } from '../session';
import type { Repositories } from '../types';
import { alertsOf } from './alerts';
import { brandsOf } from './brands';
import { casesOf } from './cases';
import { changesOf } from './changes';
import { conversationsOf } from './conversations';
import { deliveriesOf } from './deliveries';
import { followUpsOf } from './followUps';
import { invitationsOf } from './invitations';
import { keysOf } from './keys';
import { peopleOf } from './people';
import { remindersOf } from './reminders';
import { responsesOf } from './responses';
import { rollupsOf } from './rollups';
import { brakesOf } from './settings';
import { subscribersOf } from './subscribers';
import { suppressionsOf } from './suppressions';
import { surveysOf } from './surveys';
import { threadsOf } from './threads';

export function repositoriesOf(session: Session): Repositories {
	return {
		surveys: surveysOf(session),
		brands: brandsOf(session),
		people: peopleOf(session),
		invitations: invitationsOf(session),
		reminders: remindersOf(session),
		responses: responsesOf(session),
		deliveries: deliveriesOf(session),
		conversations: conversationsOf(session),
		suppressions: suppressionsOf(session),
		rollups: rollupsOf(session),
		subscribers: subscribersOf(session),
		keys: keysOf(session),
		brakes: brakesOf(session),
		followUps: followUpsOf(session),
		changes: changesOf(session),
		threads: threadsOf(session),
		alerts: alertsOf(session),
		cases: casesOf(session),
	};
}
