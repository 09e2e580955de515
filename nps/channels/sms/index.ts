export type { TwilioConfig } from './config';
export { TWILIO_ERRORS } from './errorCodes';
export { readInbound, twilioSignatureIsValid, twimlReply, type InboundSms } from './inbound';
export { renderReply, renderSurveySms } from './render';
export { readStatus, type SmsStatus } from './status';
export { smsSenderIn } from './messageSender';
export { createTwilioSender, verifyTwilio } from './sender';
