export type { SmtpConfig } from './config';
export type { DkimSettings } from './dkim';
export { renderFollowUpMail, type FollowUpMailParts } from './followUp';
export { renderSurveyMail, type SurveyMail, type SurveyMailParts } from './render';
export {
	createEmailSender,
	messageIdOf,
	verifySmtp,
	type EmailSender,
	type InlinePicture,
	type PlainMail,
} from './sender';
