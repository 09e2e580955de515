export {
	canMove,
	INVITATION_MOVES,
	OPEN_STATUSES,
	type HeldBy,
	type Invitation,
	type InvitationItem,
	type InvitationStatus,
} from './invitation';
export { invitationItem } from './item';
export {
	linkWarning,
	openLink,
	PREVIEW_TOKEN,
	statusUrl,
	surveyLink,
	unsubscribeLink,
} from './links';
export { MOST_SEGMENTS, segmentsFrom } from './segments';
export { readReference, writeReference, type MessageReference } from './reference';
