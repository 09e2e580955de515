import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { redact, type CommentAnalysis } from '../../nps/text';
import { npsStoreTest } from '../shared/credentialTests';
import { readField } from '../shared/field';
import { executePerItem } from '../shared/perItem';
import { openNodeStore } from '../shared/store';
import { analyseItems } from './analyseItems';
import { qualityOf, withCategory } from './classifyScore';
import { properties } from './fields';
import { saveAnalysis } from './saveAnalysis';

/** The Model input is there only where it is used. n8n runs this text by itself: it may use nothing from outside. */
const INPUTS = `={{ ((parameters) => parameters.commentAnalysis === 'model'
	? ['${NodeConnectionTypes.Main}', { type: '${NodeConnectionTypes.AiLanguageModel}', displayName: 'Model', maxConnections: 1, required: true }]
	: ['${NodeConnectionTypes.Main}'])($parameter) }}` as const;

export class NpsClassify implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Classify',
		name: 'npsClassify',
		icon: { light: 'file:../../icons/classify.svg', dark: 'file:../../icons/classify.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ { embedded: "Score and comment", model: "Score and comment, with AI", off: "Score" }[$parameter["commentAnalysis"]] }}',
		description:
			'Add category (promoter, passive, detractor or unscored) and npsFactor, whose average is the Net Promoter Score, and what the comment says: language, sentiment, themes',
		defaults: { name: 'NPS Classify' },
		usableAsTool: true,
		inputs: INPUTS,
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'npsStoreApi',
				required: false,
				testedBy: 'npsStoreTest',
				displayOptions: { hide: { save: [false] } },
			},
		],
		properties,
	};

	methods = { credentialTest: { npsStoreTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const scoreField = String(this.getNodeParameter('scoreField', 0)).trim();
		const analyses =
			this.getNodeParameter('commentAnalysis', 0) === 'off'
				? new Map<number, CommentAnalysis>()
				: await analyseItems(this, this.getInputData().map(({ json }) => json), scoreField);
		const saves = analyses.size > 0 && this.getNodeParameter('save', 0, false) === true;
		const store = saves ? await openNodeStore(this) : undefined;
		const { addRedacted = false, commentField = '' } = analyses.size > 0 ? settingsOf(this) : {};
		return await executePerItem(this, 1, async (index, { json, binary }) => {
			const classified = withCategory(json, readField(json, scoreField));
			const analysis = analyses.get(index);
			if (!analysis) return [{ output: 0, json: classified, binary }];
			const saved = store && (await saveAnalysis(store, json, analysis));
			const read: IDataObject = {
				...withAnalysis(classified, analysis),
				...(addRedacted && { commentRedacted: redact(String(readField(json, commentField))) }),
				...(saved !== undefined && { analysisSaved: saved }),
			};
			return [{ output: 0, json: read, binary }];
		});
	}
}

const settingsOf = (context: IExecuteFunctions) => ({
	addRedacted: context.getNodeParameter('options.addRedacted', 0, false) === true,
	commentField: String(context.getNodeParameter('commentField', 0)).trim(),
});

function withAnalysis(
	json: IDataObject,
	{ language, sentiment, themes, mismatch, analysisSource }: CommentAnalysis,
): IDataObject {
	const { mismatch: _before, ...rest } = qualityOf(json);
	const quality: IDataObject = { ...rest, ...(mismatch && { mismatch }) };
	return {
		...json,
		...(language && { language }),
		sentiment,
		themes: themes.map((mention) => ({ ...mention })),
		analysisSource,
		...((Object.keys(quality).length > 0 || 'quality' in json) && { quality }),
	};
}
