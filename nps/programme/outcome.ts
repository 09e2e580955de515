import type { SkipReason } from '../eligibility';
import type { Customer, CustomerEvent } from '../events/candidate';
import type { Invitation } from '../invitation';

export type SkippedBecause = SkipReason | 'alreadyHandled' | 'undeliverable' | 'refused' | 'expired';

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
