/**
 * The libraries that go into the pack, one bundle each: n8n installs packs without dependencies.
 * `entry` is the source handed to esbuild; the bundle is loaded by `nps/vendor/<name>.ts`.
 */
export const BUNDLES = {
	'awesome-phonenumber': `export * from 'awesome-phonenumber';`,
	// Without a browser: only what the charts are made of, written as SVG.
	echarts: [
		`export { init, setPlatformAPI, use } from 'echarts/core';`,
		`export { BarChart, GaugeChart, LineChart } from 'echarts/charts';`,
		`export { GraphicComponent, GridComponent } from 'echarts/components';`,
		`export { SVGRenderer } from 'echarts/renderers';`,
	].join('\n'),
	// The smaller of its data sets: 1.6 MB, right about 97 of 100 comments.
	eld: `export { eld } from 'eld/small';`,
	'email-reply-parser': `export { default as EmailReplyParser } from 'email-reply-parser';`,
	kysely: `export * from 'kysely';`,
	luxon: `export * from 'luxon';`,
	nodemailer: [
		`import nodemailer from 'nodemailer';`,
		`export * as qp from 'nodemailer/lib/qp';`,
		`export const createTransport = nodemailer.createTransport;`,
	].join('\n'),
	pg: `import pg from 'pg'; export const Pool = pg.Pool; export const types = pg.types; export const DatabaseError = pg.DatabaseError;`,
	// Draws no text without fonts: Inter as in our pictures, DejaVu Sans for the scripts that Inter lacks.
	resvg: [
		`import { join } from 'node:path';`,
		`import wasm from '@resvg/resvg-wasm/index_bg.wasm';`,
		`import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf';`,
		`import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf';`,
		`import others from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';`,
		`export { initWasm, Resvg } from '@resvg/resvg-wasm';`,
		`export const wasmFile = join(__dirname, wasm);`,
		`export const fontFiles = [regular, semiBold, others].map((file) => join(__dirname, file));`,
	].join('\n'),
	'sms-segments': `export { SegmentedMessage } from 'sms-segments-calculator';`,
	'twilio-webhooks': `import { validateRequest } from 'twilio/lib/webhooks/webhooks'; export { validateRequest };`,
	'twilio-twiml': `import MessagingResponse from 'twilio/lib/twiml/MessagingResponse'; import VoiceResponse from 'twilio/lib/twiml/VoiceResponse'; export { MessagingResponse, VoiceResponse };`,
	'twilio-rest': `import Twilio from 'twilio/lib/rest/Twilio'; import RequestClient from 'twilio/lib/base/RequestClient'; export { Twilio, RequestClient };`,
	uqr: `export { encode } from 'uqr';`,
	// The lexicon only: negation, degree and clauses are read the same way in every language, by nps/text.
	'vader-sentiment': `export { lexicon } from 'vader-sentiment/src/vader_lexicon.js';`,
};
