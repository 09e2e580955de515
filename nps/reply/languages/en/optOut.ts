import { terms } from '../../language';

const pairs = (firsts: string, seconds: string): string[] =>
	terms(firsts).flatMap((first) => terms(seconds).map((second) => `${first} ${second}`));

const STOP = 'stop, quit, cease, stop stop';
const DO_NOT = `don't, do not, dont, don't ever, do not ever, dont ever, never, never ever, not`;
const MESSAGES = `texts, messages, msgs, sms, surveys, emails, e mails, spam, communication, communications,
notifications, reminders, correspondence, marketing`;
const US = 'me, us, this number, my number, my phone, again, anymore, any more';
const DO_NOT_WANT = `i don't want, i do not want, i dont want, don't want, dont want, we don't want,
we do not want, i no longer want, i no longer wish, i no longer need, no longer want,
no longer wish, i don't wish, i do not wish, we no longer wish, we no longer want,
i would rather not, i'd rather not, i don't need, i dont need`;

/** Opt-outs that are meant only when nothing follows: "Do not contact them" is advice to others. */
export const notAlone = [
	...pairs(DO_NOT, 'text, message, msg, contact, sms, whatsapp, disturb, email, survey'),
	...pairs(STOP, 'texting, messaging, contacting, emailing, calling, sending, writing'),
	...terms(
		'do not reply, not interested, no texts, no messages, no surveys, no emails, no sms, be removed',
	),
];

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = [
	...pairs(
		STOP,
		`texting, messaging, contacting, emailing, e mailing, spamming, smsing, whatsapping,
		bothering, harassing, pestering, bugging me, annoying me, asking me, writing me,
		writing to me, writing to us, ringing me, ringing us, calling me, calling us, calling my,
		calling this number, the text, these, those, all these, with these, with those, with the,
		with your, sending me, sending us, sending these, sending this, sending those, sending it,
		sending stuff, sending out these, sending any, sending your, sending more, sending the,
		surveying`,
	),
	...pairs(
		'stop, stop the, stop your, stop all, stop all the, stop these, stop sending, no more, no further, end the, end these, cancel the, cancel these, cancel all',
		MESSAGES,
	),
	...pairs('no more, no further', 'text, contact, message'),
	...terms(DO_NOT).flatMap((not) =>
		pairs(
			`${not} text, ${not} message, ${not} msg, ${not} contact, ${not} call, ${not} sms, ${not} email, ${not} e mail,
			${not} mail, ${not} whatsapp, ${not} ring, ${not} bother, ${not} write, ${not} write to, ${not} spam, ${not} send,
			${not} disturb, ${not} survey, ${not} harass, ${not} pester`,
			US,
		),
	),
	...terms(DO_NOT).flatMap((not) =>
		pairs(`${not} send any, ${not} send more, ${not} send any more`, MESSAGES),
	),
	...terms(DO_NOT_WANT).flatMap((not) =>
		pairs(
			not,
			`any more ${terms(MESSAGES).join(', any more ')}, anymore ${terms(MESSAGES).join(', anymore ')},
			any ${terms(MESSAGES).join(', any ')}, your ${terms(MESSAGES).join(', your ')},
			these ${terms(MESSAGES).join(', these ')}, more ${terms(MESSAGES).join(', more ')}, ${MESSAGES}`,
		),
	),
	...terms(DO_NOT_WANT).flatMap((not) =>
		pairs(
			not,
			`to receive these, to receive this, to receive any, to receive your, to receive further,
			to receive such, to receive texts, to receive messages, to receive surveys, to receive sms,
			to receive emails, to get these, to get your, to be contacted, to be texted,
			to be messaged, to be surveyed, to hear from, be contacted, to participate,
			to be part of this`,
		),
	),
	...pairs(
		'remove, delete, erase, take, unsubscribe, block, drop',
		'me from, my name from, me off, my number from, my number off',
	),
	...pairs(
		'remove, delete, erase, lose, forget',
		'my number, my details, my data, my email, my phone number, my contact details, my personal data',
	),
	...pairs('get, take, leave', 'me off, me out of'),
	...pairs('be removed, be taken off, opt out, opt me out', 'from, of, your, this, the'),
	...terms(
		`stop receiving, stop getting, unsubscribe from, unsubscribe me from, unsubscribe my,
		unsubscribe this, unsubscribe us, i want out, i opt out, put me on your do not,
		add me to your do not`,
	),
];
