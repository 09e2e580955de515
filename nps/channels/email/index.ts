export type { SmtpConfig } from './config';
export { renderSurveyMail, type SurveyMail, type SurveyMailParts } from './render';
export {
	createEmailSender,
	messageIdOf,
	verifySmtp,
	type EmailSender,
	type PlainMail,
} from './sender';
