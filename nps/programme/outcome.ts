import type { SkipReason } from '../eligibility';
import type { Customer, CustomerEvent } from '../events/candidate';
import type { Invitation } from '../invitation';

export type SkippedBecause =
	| SkipReason
	| 'alreadyHandled'
	| 'undeliverable'
	| 'refused'
	| 'expired'
	/** Of a reminder: somebody has answered, or the invitation waits for no answer for another reason. */
	| 'answered'
	| 'notWaiting'
	/** Of a reminder for those who did not open the survey: somebody has. */
	| 'opened'
	/** Of a reminder: went out on a channel the node does not remind on. */
	| 'otherChannel'
	/** Of a reminder: not now; it comes again. */
	| 'postponed'
	/** Of a recurring survey: the customer's day is further ahead than is planned for. */
	| 'notTheirDay'
	/** Of a run that needed approval and did not get it. */
	| 'rejected';

/** What became of one decision to ask somebody. */
export type Outcome =
	| { readonly kind: 'sent'; readonly invitation: Invitation; readonly link?: string }
	| { readonly kind: 'scheduled'; readonly invitation: Invitation; readonly sentence?: string }
	| {
			readonly kind: 'skipped';
			readonly reason: SkippedBecause;
			readonly sentence: string;
			readonly customer: Customer;
			readonly event: CustomerEvent;
			readonly touchpoint: string;
			readonly invitationId?: string;
	  }
	/** A setting stands in the way: nothing is lost, and nothing more will be sent until it is put right. */
	| { readonly kind: 'blocked'; readonly sentence: string; readonly code?: string };
