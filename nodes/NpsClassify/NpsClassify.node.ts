import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { categoryOf, npsFactorOf, toScore } from '../../nps/score';
import { readField } from '../shared/field';
import { executePerItem } from '../shared/perItem';

export class NpsClassify implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Classify',
		name: 'npsClassify',
		icon: { light: 'file:../../icons/classify.svg', dark: 'file:../../icons/classify.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ "By " + $parameter["scoreField"] }}',
		description:
			'Add category (promoter, passive, detractor or unscored) and npsFactor, whose average is the Net Promoter Score',
		defaults: { name: 'NPS Classify' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{
				displayName: 'Score Field',
				name: 'scoreField',
				type: 'string',
				default: 'score',
				required: true,
				placeholder: 'e.g. answers.recommend',
				description:
					'Name of the input field that holds the score; dots lead into objects. Only whole numbers from 0 to 10 are scores.',
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const field = String(this.getNodeParameter('scoreField', 0)).trim();
		return await executePerItem(this, 1, (_index, { json, binary }) => [
			{ output: 0, json: classified(json, readField(json, field)), binary },
		]);
	}
}

/** The item with category and factor. What is no score stays where it was, and the item says why it is unscored. */
function classified(json: IDataObject, given: unknown): IDataObject {
	const score = toScore(given);
	const verdict = { category: categoryOf(score), npsFactor: npsFactorOf(score) };
	if (score !== null) return { ...json, score, ...verdict };
	if (given === undefined || given === null || given === '') return { ...json, ...verdict };
	const quality = typeof json.quality === 'object' ? (json.quality as IDataObject) : {};
	const reason = `"${String(given).slice(0, 80)}" is no whole number from 0 to 10`;
	return { ...json, ...verdict, quality: { ...quality, reason } };
}
