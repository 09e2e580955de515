import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { ParseReplyOptions } from '../../nps/reply';
import { withFields } from '../shared/field';
import { executePerItem } from '../shared/perItem';
import { properties } from './fields';
import { mailReader } from './readMail';
import { textReader } from './readText';

export class NpsParseReply implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Parse Reply',
		name: 'npsParseReply',
		icon: {
			light: 'file:../../icons/parseReply.svg',
			dark: 'file:../../icons/parseReply.dark.svg',
		},
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ $parameter["input"] === "mail" ? "Reads e-mails" : "Reads " + $parameter["textField"] }}',
		description:
			'Read the score and the comment out of whatever somebody replied, and say why; never guesses a score',
		defaults: { name: 'NPS Parse Reply' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const options = this.getNodeParameter('options', 0, {}) as {
			language?: string;
			numericOnly?: boolean;
			resultField?: string;
			mailFormat?: string;
		};
		const hints: ParseReplyOptions = {
			...(options.language && { language: options.language }),
			...(options.numericOnly && { numericOnlyContext: true }),
		};
		const reader =
			this.getNodeParameter('input', 0, 'text') === 'mail'
				? await mailReader(this, hints, options.mailFormat)
				: textReader(this, hints);
		const lists = await executePerItem(this, 1, async (index, item) => {
			const json = withFields(
				item.json,
				options.resultField ?? '',
				await reader.read(index, item),
			);
			return [{ output: 0, json, binary: item.binary }];
		});
		reader.finish?.();
		return lists;
	}
}
