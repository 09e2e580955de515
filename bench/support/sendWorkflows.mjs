/** The workflows of `bench/send`. Called by webhook, because that is how production runs, manual runs pay for the editor. */

const SURVEY = 'bench';

/** @param {string} name @param {string} type @param {Record<string, unknown>} parameters @param {number} [typeVersion] */
const node = (name, type, parameters, typeVersion = 1) => ({
	id: name,
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters,
});

/** @param {string} name */
const to = (name) => ({ main: [[{ node: name, type: 'main', index: 0 }]] });

/** @param {string} path */
const call = (path) => ({
	...node('Call', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path, responseMode: 'onReceived', options: {} }, 2),
	webhookId: path,
});

const customers = node(
	'Customers',
	'n8n-nodes-base.code',
	{
		jsCode: `const { from, count } = $json.body;
return Array.from({ length: count }, (_, index) => {
	const number = from + index;
	return { json: { id: 'c' + number, email: 'c' + number + '@customers.example', name: 'Customer ' + number, locale: 'en' } };
});`,
	},
	2,
);

/** @param {string} path @param {object} last @param {Record<string, unknown>} more */
const workflow = (path, last, more = {}) => ({
	name: path,
	nodes: [call(path), customers, last, ...Object.values(more)],
	connections: { Call: to('Customers'), Customers: to('Send') },
	settings: { executionOrder: 'v1', saveDataSuccessExecution: 'all' },
});

/** n8n's own node, with the same mail written into it. @param {{ subject: string, html: string, text: string }} mail */
export const withSendEmail = ({ subject, html, text }) =>
	workflow(
		'bench-send-email',
		node(
			'Send',
			'n8n-nodes-base.emailSend',
			{
				fromEmail: 'Shop <survey@shop.example>',
				toEmail: '={{ $json.email }}',
				subject,
				emailFormat: 'both',
				html,
				text,
				options: { appendAttribution: false },
			},
			2.1,
		),
	);

/** Ours: the survey lives in the same workflow. */
export const withSendSurvey = () =>
	workflow(
		'bench-send-survey',
		node('Send', 'n8n-nodes-nps.npsSendSurvey', {
			operation: 'send',
			survey: { __rl: true, mode: 'key', value: SURVEY },
			when: 'now',
			sendWindow: 'any',
			channel: 'email',
			testRecipient: {},
			options: {},
		}),
		{
			survey: {
				...node('Survey', 'n8n-nodes-nps.npsResponseTrigger', {
					surveyKey: SURVEY,
					surveyName: 'Bench',
					brandName: 'Example Shop',
					touchpoint: 'relationship',
					language: 'en',
					emission: 'complete',
					options: {},
				}),
				webhookId: 'bench-survey',
			},
		},
	);
