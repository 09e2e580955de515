import {
	canMove,
	INVITATION_MOVES,
	linkWarning,
	OPEN_STATUSES,
	surveyLink,
	type InvitationStatus,
} from '../../../nps/invitation';

describe('the life of an invitation', () => {
	const statuses = Object.keys(INVITATION_MOVES) as InvitationStatus[];

	it('never leads back from sent to sending, so that nothing goes out twice', () => {
		const reachable = (from: InvitationStatus, seen = new Set<InvitationStatus>()): Set<InvitationStatus> => {
			for (const to of INVITATION_MOVES[from]) {
				if (!seen.has(to)) reachable(to, seen.add(to));
			}
			return seen;
		};
		for (const status of ['sent', 'delivered', 'answered', 'cancelled', 'failed', 'expired'] as const) {
			expect([...reachable(status)]).not.toContain('sending');
		}
	});

	it('ends in an answer from every state in which the link is out', () => {
		for (const status of ['sent', 'delivered', 'expired'] as const) {
			expect(canMove(status, 'answered')).toBe(true);
		}
	});

	it('is open exactly while it can still be sent or answered for the first time', () => {
		const open = statuses.filter((status) => canMove(status, 'cancelled'));
		expect(open.sort()).toEqual([...OPEN_STATUSES].sort());
	});
});

describe('links', () => {
	it('carry the token in the query of a static path', () => {
		expect(surveyLink('https://n8n.example/webhook/nps/after-delivery', 'a_b-c')).toBe(
			'https://n8n.example/webhook/nps/after-delivery/s?t=a_b-c',
		);
	});

	it.each([
		['http://localhost:5678/webhook/nps/x', 'only this machine'],
		['http://127.0.0.1/webhook/nps/x', 'only this machine'],
		['http://n8n.example/webhook/nps/x', 'Use https'],
		['', 'not an address'],
	])('warn about %p', (base, words) => {
		expect(linkWarning(base)).toContain(words);
	});

	it('say nothing about a public https address', () => {
		expect(linkWarning('https://n8n.example/webhook/nps/x')).toBeUndefined();
	});
});
