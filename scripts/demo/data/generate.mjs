import { commentOn, COMMENTS } from './comments/index.mjs';
import { daysUpTo } from './days.mjs';
import { diceOf } from './dice.mjs';
import { makePeople } from './people.mjs';
import { answerShare, CHANNELS, NEWCOMER, parcel, scoreOf, sendingHour, standing, ticket, variantOn, volume } from './story.mjs';
import { demoSurveys } from './surveys.mjs';

/** Eighteen months. */
const DAYS = 548;
const SEED = 20;
const PEOPLE = 14_000;
/** On a usual day. */
const ASKED = { delivery: 22, support: 11, relationship: 600 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nobody is asked twice within so many days. */
const REST = 45;
const WINDOW = 30 * DAY;

/** @typedef {import('../../../nps/store/index.js').NewInvitation} NewInvitation */
/** @typedef {import('../../../nps/survey/index.js').Response} Response */
/** @typedef {import('./days.mjs').Day} Day */
/** @typedef {import('./dice.mjs').Dice} Dice */
/** @typedef {import('./people.mjs').DemoPerson} DemoPerson */
/** @typedef {keyof typeof CHANNELS} Channel */

/**
 * One invitation and what became of it. The comment of the answer was not read yet.
 * @typedef {object} Asked
 * @property {DemoPerson} person
 * @property {NewInvitation & { sentAt: Date }} invitation
 * @property {boolean} delivered
 * @property {Date} [openedAt]
 * @property {boolean} optedOut
 * @property {Response} [response]
 */

/**
 * Why somebody is asked.
 * @typedef {object} Reason
 * @property {import('./surveys.mjs').DemoSurveyKey} surveyKey
 * @property {'delivery' | 'support' | 'relationship'} touchpoint
 * @property {string} type
 * @property {number} mood
 * @property {number} [slowDays]
 * @property {string} [agent]
 * @property {string} [team]
 * @property {Record<string, string>} segments
 * @property {Partial<Record<Channel, number>>} channels
 * @property {boolean} [answersAnyway]
 */

/**
 * Eighteen months of an invented shop that end now: the same for the same moment and zone.
 * @param {{ now: Date, zone: string, scale?: number, days?: number, seed?: number }} options `scale`: of the usual number of customers.
 */
export function generate({ now, zone, scale = 1, days = DAYS, seed = SEED }) {
	const dice = diceOf(seed);
	const surveys = demoSurveys(zone, days);
	const people = makePeople(dice, Math.max(200, Math.round(PEOPLE * scale)));
	const story = { dice, now, surveys, people, restUntil: new Map(), optedOut: new Set() };
	const calendar = daysUpTo(now, zone, days);
	/** @type {Asked[]} */
	const asked = [];
	for (const day of calendar) {
		for (const [touchpoint, reasonOn] of /** @type {const} */ ([['delivery', delivered], ['support', solved]])) {
			const wanted = Math.round(ASKED[touchpoint] * scale * volume(touchpoint, day, days) * dice.normal(1, 0.14));
			for (let count = 0; count < wanted; count++) asked.push(...ask(story, day, (person) => reasonOn(dice, day, person)));
		}
		for (let count = 0; count < wave(day) * scale; count++) {
			asked.push(...ask(story, day, (person) => listed(person, day)));
		}
	}
	asked.push(...newcomer(story, calendar));
	const known = new Set(asked.map(({ person }) => person));
	return { surveys, people: people.filter((person) => known.has(person)), asked };
}

/** The list that is asked each quarter, over four working days. @param {Day} day */
function wave({ date, weekday }) {
	const [month, dayOfMonth] = [Number(date.slice(5, 7)), Number(date.slice(8))];
	return month % 3 === 1 && dayOfMonth >= 8 && dayOfMonth <= 14 && weekday <= 4 ? ASKED.relationship / 4 : 0;
}

/** @param {Dice} dice @param {Day} day @param {DemoPerson} person @returns {Reason} */
function delivered(dice, day, { country }) {
	const { courier, days, team, mood } = parcel(dice, day);
	return {
		surveyKey: 'demo-delivery',
		touchpoint: 'delivery',
		type: 'order.delivered',
		mood,
		...(days > 4 && { slowDays: days }),
		team,
		segments: { courier, deliveryDays: String(days), country },
		channels: { email: 70, sms: 18, whatsapp: 12 },
	};
}

/** @param {Dice} dice @param {Day} day @returns {Reason} */
function solved(dice, day) {
	const { agent, team, topic, hours, mood } = ticket(dice, day);
	return {
		surveyKey: 'demo-support',
		touchpoint: 'support',
		type: 'ticket.solved',
		mood: mood - 0.1,
		agent,
		team,
		segments: { topic, waitHours: String(hours) },
		channels: { email: 66, sms: 22, voice: 12 },
	};
}

/** @param {DemoPerson} person @param {Day} day @returns {Reason} */
function listed(person, day) {
	const { country, membership } = person;
	return {
		surveyKey: 'demo-relationship',
		touchpoint: 'relationship',
		type: 'list',
		mood: standing(person, day) - 0.45,
		segments: { membership, country },
		channels: { email: 100 },
	};
}

/** @param {{ dice: Dice, restUntil: Map<DemoPerson, number>, optedOut: Set<DemoPerson>, people: DemoPerson[], now: Date, surveys: ReturnType<typeof demoSurveys> }} story @param {Day[]} calendar */
function newcomer(story, calendar) {
	const { agent, team, mood, answers } = NEWCOMER;
	const recent = calendar.slice(-12, -2);
	return Array.from({ length: answers }, () =>
		ask(story, story.dice.pick(recent), () => ({
			surveyKey: 'demo-support',
			touchpoint: 'support',
			type: 'ticket.solved',
			mood,
			agent,
			team,
			segments: { topic: 'Order', waitHours: '3' },
			channels: { email: 1 },
			answersAnyway: true,
		})),
	).flat();
}

/**
 * Asks somebody who has rested and not opted out; nobody when nobody is found quickly, or the hour has not come yet.
 * @param {{ dice: Dice, restUntil: Map<DemoPerson, number>, optedOut: Set<DemoPerson>, people: DemoPerson[], now: Date, surveys: ReturnType<typeof demoSurveys> }} story
 * @param {Day} day
 * @param {(person: DemoPerson) => Reason} reasonFor
 * @returns {Asked[]}
 */
function ask(story, day, reasonFor) {
	const { dice, restUntil, optedOut, now } = story;
	const person = somebody(story, day);
	if (!person) return [];
	const reason = reasonFor(person);
	const hour = sendingHour(dice);
	const sentAt = new Date(day.at(hour + dice.next()).getTime() + dice.between(0, 59_999));
	if (sentAt >= now) return [];
	restUntil.set(person, day.ago - REST);
	const channel = channelFor(dice, reason, person);
	const { bounces, optsOut, opens } = CHANNELS[channel];
	const invitation = invitationFor(story, day, { person, reason, channel, sentAt });
	if (dice.chance(bounces) && !reason.answersAnyway) {
		return [{ person, invitation: { ...invitation, status: 'failed', reason: 'bounced' }, delivered: false, optedOut: false }];
	}
	const score = scoreOf(dice, reason.mood);
	const { variant } = invitation;
	const answers = reason.answersAnyway || dice.chance(answerShare({ channel, hour, weekday: day.weekday, score, ...(variant && { variant }) }));
	const response = answers ? answerTo(dice, { person, reason, invitation, hour, score, now }) : undefined;
	const leaves = dice.chance(optsOut);
	if (leaves) optedOut.add(person);
	const opened = response?.answeredAt ?? (leaves || dice.chance(opens) ? new Date(sentAt.getTime() + dice.wait(9 * HOUR)) : undefined);
	const isOver = invitation.expiresAt <= now;
	return [
		{
			person,
			invitation: { ...invitation, status: response ? 'answered' : isOver ? 'expired' : 'delivered' },
			delivered: true,
			...(opened && opened <= now && { openedAt: opened }),
			optedOut: leaves,
			...(response && { response }),
		},
	];
}

/** @param {{ dice: Dice, restUntil: Map<DemoPerson, number>, optedOut: Set<DemoPerson>, people: DemoPerson[] }} story @param {Day} day */
function somebody({ dice, people, restUntil, optedOut }, { ago }) {
	for (let attempt = 0; attempt < 20; attempt++) {
		const person = dice.pick(people);
		if (!optedOut.has(person) && ago <= (restUntil.get(person) ?? ago)) return person;
	}
	return undefined;
}

/** @param {Dice} dice @param {Reason} reason @param {DemoPerson} person @returns {Channel} */
function channelFor(dice, { channels }, { customer }) {
	const { email = 1, ...byPhone } = channels;
	if (!customer.phone || Object.keys(byPhone).length === 0) return 'email';
	// Only some have a phone number, so of those more are asked by it.
	return dice.weighted({ email: email / 3, ...byPhone });
}

/**
 * @param {{ dice: Dice, surveys: ReturnType<typeof demoSurveys> }} story
 * @param {Day} day
 * @param {{ person: DemoPerson, reason: Reason, channel: Channel, sentAt: Date }} asked
 * @returns {Asked['invitation']}
 */
function invitationFor({ dice, surveys }, day, { person, reason, channel, sentAt }) {
	const { surveyKey, touchpoint, type, agent, team, segments } = reason;
	const { email, phone } = person.customer;
	const variant = surveyKey === 'demo-delivery' ? variantOn(dice, day) : undefined;
	const createdAt = new Date(sentAt.getTime() - dice.between(1, 20) * 60_000);
	return {
		id: dice.id(),
		surveyKey,
		surveyVersion: surveys[surveyKey].filter(({ ago }) => ago >= day.ago).length,
		...(variant && { variant }),
		personId: person.id,
		customer: person.customer,
		event: {
			source: 'demo',
			type,
			id: `${type}-${dice.id().slice(0, 8)}`,
			occurredAt: createdAt.toISOString(),
			...(agent && { agent }),
			...(team && { team }),
		},
		touchpoint,
		channel,
		...(channel === 'email' ? email && { address: email } : phone && { address: phone }),
		status: 'sent',
		dueAt: createdAt,
		createdAt,
		sentAt,
		expiresAt: new Date(sentAt.getTime() + WINDOW),
		test: false,
		segments,
	};
}

/** Of those who answer by text: what they write is no score. */
const UNCLEAR = 0.035;
/** Of the answers by mail: a program has sent them, as far as one can tell. */
const ROBOTS = 0.012;
/** Who writes something, by what they think. */
const writes = (/** @type {number} */ score) => (score <= 6 ? 0.62 : score <= 8 ? 0.34 : 0.44);

/** Hours after which somebody answers who sleeps at night. @param {Dice} dice @param {number} hour At which they were asked. @param {number} waited */
function awake(dice, hour, waited) {
	const clock = (hour + 0.5 + waited) % 24;
	return clock < 6.5 ? waited + 6.5 - clock + dice.wait(1.5) : waited;
}

/**
 * Undefined where the answer would only come after now.
 * @param {Dice} dice
 * @param {{ person: DemoPerson, reason: Reason, invitation: Asked['invitation'], hour: number, score: number, now: Date }} asked
 * @returns {Response | undefined}
 */
function answerTo(dice, { person, reason, invitation, hour, score, now }) {
	const { channel, sentAt } = invitation;
	const isText = channel === 'sms' || channel === 'whatsapp';
	const hours = dice.wait(CHANNELS[/** @type {Channel} */ (channel)].patience) * (dice.chance(0.25) ? 5 : 1);
	const waited = awake(dice, hour, Math.min(20 * 24, reason.answersAnyway ? Math.min(hours, 20) : hours));
	const answeredAt = new Date(sentAt.getTime() + 40_000 + waited * HOUR);
	if (answeredAt >= now) return undefined;
	const isUnclear = isText && dice.chance(UNCLEAR);
	const isRobot = channel === 'email' && !reason.answersAnyway && dice.chance(ROBOTS);
	const { language } = person;
	const comment = isUnclear
		? dice.pick(COMMENTS[language].unclear)
		: !isRobot && dice.chance(writes(score)) && channel !== 'voice'
			? commentOn(dice, { language, score, touchpoint: reason.touchpoint, ...(reason.slowDays && { slowDays: reason.slowDays }) })
			: undefined;
	const { id, surveyKey, surveyVersion, variant, touchpoint, segments } = invitation;
	return {
		id: dice.id(),
		surveyKey,
		surveyVersion,
		...(variant && { variant }),
		invitationId: id,
		invitationSentAt: sentAt,
		personId: person.id,
		customer: person.customer,
		score: /** @type {Response['score']} */ (isUnclear ? null : score),
		...(comment !== undefined && { comment }),
		channel,
		touchpoint,
		...(reason.agent && { agent: reason.agent }),
		...(reason.team && { team: reason.team }),
		...(segments && { segments }),
		answeredAt,
		updatedAt: answeredAt,
		editUntil: new Date(answeredAt.getTime() + DAY),
		completeAt: answeredAt,
		confirmed: !isRobot,
		test: false,
		...(isUnclear && { quality: { ambiguous: true, reason: 'No score could be read' } }),
		...(isRobot && { quality: { suspectedRobot: true, reason: 'A script sent the form: nobody pressed its button' } }),
		revision: 1,
		emittedRevision: 1,
	};
}
