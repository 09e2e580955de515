/**
 * The libraries that go into the pack, one bundle each: n8n installs packs without dependencies.
 * `entry` is the source handed to esbuild; the bundle is loaded by `nps/vendor/<name>.ts`.
 */
export const BUNDLES = {
	'awesome-phonenumber': `export * from 'awesome-phonenumber';`,
	kysely: `export * from 'kysely';`,
	luxon: `export * from 'luxon';`,
	nodemailer: `import nodemailer from 'nodemailer'; export const createTransport = nodemailer.createTransport;`,
	pg: `import pg from 'pg'; export const Pool = pg.Pool; export const types = pg.types; export const DatabaseError = pg.DatabaseError;`,
	'twilio-webhooks': `import { validateRequest } from 'twilio/lib/webhooks/webhooks'; export { validateRequest };`,
	'twilio-twiml': `import MessagingResponse from 'twilio/lib/twiml/MessagingResponse'; export { MessagingResponse };`,
	'twilio-rest': `import Twilio from 'twilio/lib/rest/Twilio'; import RequestClient from 'twilio/lib/base/RequestClient'; export { Twilio, RequestClient };`,
};
