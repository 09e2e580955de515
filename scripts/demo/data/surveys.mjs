/**
 * The surveys of the story, each with its wordings from the oldest to the one in use.
 * @typedef {{ definition: import('../../../nps/survey/index.js').SurveyDefinition, ago: number }} Wording Since how many days before today it is in use.
 * @typedef {'demo-delivery' | 'demo-support' | 'demo-relationship'} DemoSurveyKey
 */

/** When the second wording of the delivery survey was first tried, and when the support survey's question changed; days before today. */
export const VARIANT_AGO = 240;
const NEW_QUESTION_AGO = 52;

/**
 * @param {{ key: DemoSurveyKey, name: string, touchpoint: string, target: number, timeZone: string }} survey
 * @returns {import('../../../nps/survey/index.js').SurveyDefinition}
 */
const definitionOf = ({ key, name, touchpoint, target, timeZone }) => ({
	schema: 1,
	key,
	name: `${name} (demo data)`,
	metric: 'nps',
	touchpoint,
	brand: { name: 'Example Shop', colour: '#2f5bea' },
	language: 'en',
	timeZone,
	followUp: {},
	thanks: {},
	editWindowHours: 24,
	answerWindowDays: 30,
	commentWaitMinutes: 15,
	emission: 'complete',
	target,
	demo: true,
	ended: false,
});

/**
 * @param {string} timeZone IANA.
 * @param {number} days How long the story is.
 * @returns {Record<DemoSurveyKey, Wording[]>}
 */
export function demoSurveys(timeZone, days) {
	const delivery = definitionOf({ key: 'demo-delivery', name: 'After delivery', touchpoint: 'delivery', target: 40, timeZone });
	const support = definitionOf({ key: 'demo-support', name: 'Support solved', touchpoint: 'support', target: 45, timeZone });
	const relationship = definitionOf({ key: 'demo-relationship', name: 'Relationship', touchpoint: 'relationship', target: 35, timeZone });
	return {
		'demo-delivery': [
			{ definition: delivery, ago: days },
			{
				definition: {
					...delivery,
					variants: [{ name: 'B', share: 0.5, subject: 'One question about your parcel', intro: 'It takes ten seconds.' }],
				},
				ago: VARIANT_AGO,
			},
		],
		'demo-support': [
			{ definition: support, ago: days },
			{
				definition: {
					...support,
					question: 'After this contact with us: how likely are you to recommend {brand} to a friend?',
				},
				ago: NEW_QUESTION_AGO,
			},
		],
		'demo-relationship': [{ definition: relationship, ago: days }],
	};
}
