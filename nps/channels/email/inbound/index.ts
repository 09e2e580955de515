export { addressOf } from './addresses';
export { answeredInvitationOf, invitationIdOf } from './invitationId';
export { readInboundMail } from './readInboundMail';
export { isReportPart, MAIL_SHAPES, readMailItem, type MailShapeName } from './shapes';
export type {
	AutoReplyMail,
	AutoReplyReason,
	BounceCause,
	BouncedRecipient,
	BounceMail,
	ComplaintMail,
	InboundMail,
	MailPart,
	MailReading,
	ReplyMail,
} from './types';
