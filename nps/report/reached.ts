import type { Funnel } from './types';

/**
 * How many invitations reached somebody: delivered where that is known, else sent. Delivery counts as known once as many
 * were reported as answered: an answer proves an arrival that nobody reported.
 */
export function reachedOf({ sent, delivered, answered }: Pick<Funnel, 'sent' | 'delivered' | 'answered'>): number {
	return delivered > 0 && delivered >= answered ? delivered : sent;
}
