import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import { parseReply, type ParsedReply, type ParseReplyOptions } from '../../nps/reply';
import { categoryOf, npsFactorOf } from '../../nps/score';
import { readField } from '../shared/field';

/** Reads one kind of item. */
export interface ItemReader {
	/** What the node adds to the item; throws an error that names the item where it holds nothing to read. */
	readonly read: (index: number, item: INodeExecutionData) => IDataObject | Promise<IDataObject>;
	/** Says what is to be said about all items together. */
	readonly finish?: () => void;
}

/** Reads the reply in a field that the user names. */
export function textReader(context: IExecuteFunctions, hints: ParseReplyOptions): ItemReader {
	const field = String(context.getNodeParameter('textField', 0)).trim();
	return {
		read: (index, { json }) => {
			const text = readField(json, field);
			if (typeof text !== 'string' && typeof text !== 'number') {
				throw new NodeOperationError(
					context.getNode(),
					`The field "${field}" holds no text [item ${index}]`,
					{
						itemIndex: index,
						description:
							"Name the field that holds the reply under 'Text Field'; for the items of an e-mail trigger choose the input 'E-Mail'",
					},
				);
			}
			return resultOf(parseReply(String(text), hints));
		},
	};
}

/** A reply as the node gives it: with its category, and the factor whose average is the Net Promoter Score. */
export function resultOf(reply: ParsedReply): IDataObject {
	return {
		...reply,
		candidates: [...reply.candidates],
		category: categoryOf(reply.score),
		npsFactor: npsFactorOf(reply.score),
	};
}
