import type { Alert, AlertKind, EarlierAlert } from '../alerts/types';
import type { ClaimRequest } from './types';

/** An alert as it was raised. */
export interface RaisedAlert {
	readonly id: string;
	readonly surveyKey: string;
	readonly touchpoint: string;
	readonly alert: Alert;
	readonly raisedAt: Date;
}

export interface AlertRepository {
	/** Survey key → ISO date on which its figures were last looked at. */
	lastLooks(): Promise<ReadonlyMap<string, string>>;
	/**
	 * Notes that a survey's figures are being looked at on this ISO date; false when they have been already, for this day
	 * or a later one. Within a transaction, nobody else looks meanwhile.
	 */
	beginLook(surveyKey: string, day: string): Promise<boolean>;
	/** Alerts of this survey and touchpoint, newest first. */
	earlier(surveyKey: string, touchpoint: string, limit: number): Promise<EarlierAlert[]>;
	/** Writes alerts down, each once: what is there already, about the same last day, stays as it is. */
	raise(raised: readonly RaisedAlert[]): Promise<void>;
	/** What the open alerts of this kind told has ended. */
	close(surveyKey: string, touchpoint: string, kind: AlertKind, now: Date): Promise<void>;
	/** Leases alerts that no workflow has received yet, oldest first; given up after five emissions in vain. */
	claimUnemitted(request: ClaimRequest): Promise<RaisedAlert[]>;
	peekUnemitted(request: Omit<ClaimRequest, 'leaseMs'>): Promise<RaisedAlert[]>;
	markEmitted(ids: readonly string[], now: Date): Promise<void>;
}
