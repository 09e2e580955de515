export type { MailEvent, MailEventSource, MailEventsResult, MailFact } from './source';
export { mailEventSources, type MailEventSourceName } from './sources';
export { sendgridKey } from './sources/sendgrid';
