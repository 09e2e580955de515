/**
 * The libraries that go into the pack, one bundle each: n8n installs packs without dependencies.
 * `entry` is the source handed to esbuild; the bundle is loaded by `nps/vendor/<name>.ts`.
 */
export const BUNDLES = {
	'awesome-phonenumber': `export * from 'awesome-phonenumber';`,
	// The smaller of its data sets: 1.6 MB, right about 97 of 100 comments.
	eld: `export { eld } from 'eld/small';`,
	'email-reply-parser': `export { default as EmailReplyParser } from 'email-reply-parser';`,
	kysely: `export * from 'kysely';`,
	luxon: `export * from 'luxon';`,
	nodemailer: `import nodemailer from 'nodemailer'; export const createTransport = nodemailer.createTransport;`,
	pg: `import pg from 'pg'; export const Pool = pg.Pool; export const types = pg.types; export const DatabaseError = pg.DatabaseError;`,
	'sms-segments': `export { SegmentedMessage } from 'sms-segments-calculator';`,
	'twilio-webhooks': `import { validateRequest } from 'twilio/lib/webhooks/webhooks'; export { validateRequest };`,
	'twilio-twiml': `import MessagingResponse from 'twilio/lib/twiml/MessagingResponse'; import VoiceResponse from 'twilio/lib/twiml/VoiceResponse'; export { MessagingResponse, VoiceResponse };`,
	'twilio-rest': `import Twilio from 'twilio/lib/rest/Twilio'; import RequestClient from 'twilio/lib/base/RequestClient'; export { Twilio, RequestClient };`,
	uqr: `export { encode } from 'uqr';`,
	// The lexicon only: negation, degree and clauses are read the same way in every language, by nps/text.
	'vader-sentiment': `export { lexicon } from 'vader-sentiment/src/vader_lexicon.js';`,
};
