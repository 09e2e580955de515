import { NodeOperationError, type IDataObject } from 'n8n-workflow';
import { readCustomer } from '../../../../nps/events';
import { saveResponse } from '../../../../nps/programme';
import { toScore } from '../../../../nps/score';
import { isSurveyKey } from '../../../../nps/survey';
import { responseItem } from '../../../../nps/survey/responseItem';
import { readField } from '../../../shared/field';
import type { Operation } from '../../operation';
import { optionalDate } from '../../readParameters';

const DEFAULTS = {
	agent: 'agent',
	answeredAt: 'answeredAt',
	comment: 'comment',
	customer: 'customer',
	externalId: 'externalId',
	score: 'score',
	team: 'team',
	touchpoint: 'touchpoint',
};

export const save: Operation = {
	option: {
		name: 'Save',
		value: 'save',
		description: 'Take an answer given elsewhere into the store, once',
		action: 'Save a response',
	},
	fields: [
		{
			displayName: 'Survey Key',
			name: 'surveyKey',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. imported-2025',
			description: 'Survey the answer belongs to; it need not be one of this pack',
		},
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			description:
				'Names of the input fields to read. The customer is an object with an ID, email or phone; rows without one may have these fields themselves.',
			options: [
				{ displayName: 'Agent Field', name: 'agent', type: 'string', default: 'agent' },
				{
					displayName: 'Answered At Field',
					name: 'answeredAt',
					type: 'string',
					default: 'answeredAt',
				},
				{ displayName: 'Comment Field', name: 'comment', type: 'string', default: 'comment' },
				{
					displayName: 'Customer Field',
					name: 'customer',
					type: 'string',
					default: 'customer',
				},
				{
					displayName: 'External ID Field',
					name: 'externalId',
					type: 'string',
					default: 'externalId',
					description: 'ID of the answer where it comes from: the same ID is saved once',
				},
				{ displayName: 'Score Field', name: 'score', type: 'string', default: 'score' },
				{ displayName: 'Team Field', name: 'team', type: 'string', default: 'team' },
				{
					displayName: 'Touchpoint Field',
					name: 'touchpoint',
					type: 'string',
					default: 'touchpoint',
				},
			],
		},
	],
	async execute(context, deps, index, { json }) {
		const surveyKey = String(context.getNodeParameter('surveyKey', index)).trim();
		const fail = (message: string, description: string) =>
			new NodeOperationError(context.getNode(), `${message} [item ${index}]`, {
				itemIndex: index,
				description,
			});
		if (!isSurveyKey(surveyKey)) {
			throw fail(
				`'Survey Key' is "${surveyKey.slice(0, 80)}"`,
				'A survey key has only lower-case letters, digits and inner dashes',
			);
		}
		const fields = { ...DEFAULTS, ...(context.getNodeParameter('fields', index, {}) as object) };
		const given = (name: keyof typeof DEFAULTS) => readField(json, fields[name]);
		const textOf = (name: keyof typeof DEFAULTS) => {
			const value = given(name);
			return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
		};

		const rawScore = given('score');
		const score = toScore(rawScore);
		const isUnscored = rawScore === undefined || rawScore === null || rawScore === '';
		if (score === null && !isUnscored) {
			throw fail(
				`The field "${fields.score}" is "${String(rawScore).slice(0, 80)}", which is no score`,
				'A score is a whole number from 0 to 10. Read free text with NPS Parse Reply first',
			);
		}
		const anonymous = (await deps.store.surveys.get(surveyKey))?.definition.anonymous === true;
		const externalId = textOf('externalId');
		if (anonymous && externalId === undefined) {
			throw fail(
				`The field "${fields.externalId}" is empty, and the survey "${surveyKey}" is anonymous`,
				'Without an ID of the answer itself, the same row saved twice would count twice: nothing of the customer is kept to know it by',
			);
		}
		const customer = given('customer');
		const isObject = typeof customer === 'object' && customer !== null;
		const read = readCustomer(isObject ? customer : json);
		if (!read.ok && !anonymous) {
			throw fail(read.sentence, 'Give the customer an ID, e-mail address or phone number');
		}

		const { saved, response } = await saveResponse(deps, {
			surveyKey,
			score,
			...(read.ok && { customer: read.customer }),
			comment: textOf('comment'),
			answeredAt: optionalDate(context, given('answeredAt'), fields.answeredAt, index),
			touchpoint: textOf('touchpoint'),
			agent: textOf('agent'),
			team: textOf('team'),
			externalId,
			source: `records:${surveyKey}`,
		});
		return [{ output: 0, json: { ...responseItem(response), saved } as unknown as IDataObject }];
	},
};
