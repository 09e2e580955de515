export {
	canMove,
	INVITATION_MOVES,
	OPEN_STATUSES,
	type Invitation,
	type InvitationItem,
	type InvitationStatus,
} from './invitation';
export { invitationItem } from './item';
export { linkWarning, PREVIEW_TOKEN, surveyLink, unsubscribeLink } from './links';
