import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { categoryOf, npsFactorOf, toScore, type Category } from '../../nps/score';
import { readField } from '../shared/field';
import { executePerItem } from '../shared/perItem';

const OUTPUTS: readonly Category[] = ['promoter', 'passive', 'detractor', 'unscored'];

export class NpsRoute implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Route',
		name: 'npsRoute',
		icon: { light: 'file:../../icons/route.svg', dark: 'file:../../icons/route.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ "By " + $parameter["scoreField"] }}',
		description: 'Send promoters, passives, detractors and answers without a score their own way',
		defaults: { name: 'NPS Route' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
		],
		outputNames: ['Promoter', 'Passive', 'Detractor', 'Unscored'],
		properties: [
			{
				displayName: 'Score Field',
				name: 'scoreField',
				type: 'string',
				default: 'score',
				required: true,
				description:
					'Name of the input field that holds the score; dots lead into objects. Items without a score go by their category, if they have one.',
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const field = String(this.getNodeParameter('scoreField', 0)).trim();
		const isTool = this.isToolExecution();
		return await executePerItem(this, OUTPUTS.length, (_index, { json, binary }) => {
			const given = readField(json, field);
			const score = toScore(given);
			const category = score === null ? categoryWithout(given, json.category) : categoryOf(score);
			const output = isTool ? 0 : OUTPUTS.indexOf(category);
			const factor = score === null ? (json.npsFactor ?? null) : npsFactorOf(score);
			return [{ output, json: { ...json, category, npsFactor: factor }, binary }];
		});
	}
}

/** Where nothing was scored, a category that another node has given counts; beside a malformed score it does not. */
function categoryWithout(given: unknown, category: unknown): Category {
	const absent = given === undefined || given === null || given === '';
	return (absent && OUTPUTS.find((known) => known === category)) || 'unscored';
}
