import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { parseReply } from '../../nps/reply';
import { categoryOf, npsFactorOf } from '../../nps/score';
import { readField, withFields } from '../shared/field';
import { executePerItem } from '../shared/perItem';

export class NpsParseReply implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Parse Reply',
		name: 'npsParseReply',
		icon: { light: 'file:../../icons/parseReply.svg', dark: 'file:../../icons/parseReply.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{ "Reads " + $parameter["textField"] }}',
		description:
			'Read the score and the comment out of whatever somebody replied, and say why; never guesses a score',
		defaults: { name: 'NPS Parse Reply' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{
				displayName: 'Text Field',
				name: 'textField',
				type: 'string',
				default: 'text',
				required: true,
				placeholder: 'e.g. body.text',
				description: 'Name of the input field that holds the reply; dots lead into objects',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add Option',
				default: {},
				options: [
					{
						displayName: 'Language',
						name: 'language',
						type: 'string',
						default: '',
						placeholder: 'e.g. de',
						description: 'Language the question was asked in; a hint, other languages are understood too',
					},
					{
						displayName: 'Numbers Only',
						name: 'numericOnly',
						type: 'boolean',
						default: false,
						description: 'Whether replies can only be numbers, as from a keypad',
					},
					{
						displayName: 'Put Result in Field',
						name: 'resultField',
						type: 'string',
						default: '',
						placeholder: 'e.g. nps',
						description: 'Name of an object field for the result; left empty, it is added to the item itself',
					},
				],
			},
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const field = String(this.getNodeParameter('textField', 0)).trim();
		const options = this.getNodeParameter('options', 0, {}) as {
			language?: string;
			numericOnly?: boolean;
			resultField?: string;
		};
		const hints = {
			...(options.language && { language: options.language }),
			...(options.numericOnly && { numericOnlyContext: true }),
		};
		return await executePerItem(this, 1, (index, { json, binary }) => {
			const text = readField(json, field);
			if (typeof text !== 'string' && typeof text !== 'number') {
				throw new NodeOperationError(
					this.getNode(),
					`The field "${field}" holds no text [item ${index}]`,
					{ itemIndex: index, description: "Name the field that holds the reply under 'Text Field'" },
				);
			}
			const reply = parseReply(String(text), hints);
			const result = {
				...reply,
				category: categoryOf(reply.score),
				npsFactor: npsFactorOf(reply.score),
			} as unknown as IDataObject;
			return [{ output: 0, json: withFields(json, options.resultField ?? '', result), binary }];
		});
	}
}
