import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { MailPart } from '../../nps/channels/email/inbound';

const MOST_PARTS = 6;
const MOST_ATTACHMENTS = 50;
/** A report is small; of the mail that came back only the head is of use. */
const LONGEST_PART = 64_000;

/** The attachments of an item that belong to a bounce or a complaint: mail triggers keep them as binary data. */
export async function reportPartsOf(
	context: IExecuteFunctions,
	index: number,
	{ binary = {} }: INodeExecutionData,
	isReportPart: (contentType: string) => boolean,
): Promise<readonly MailPart[]> {
	const reports = Object.entries(binary)
		.slice(0, MOST_ATTACHMENTS)
		.filter(([, { mimeType }]) => typeof mimeType === 'string' && isReportPart(mimeType))
		.slice(0, MOST_PARTS);
	return await Promise.all(
		reports.map(async ([name, { mimeType }]) => {
			const bytes = await context.helpers.getBinaryDataBuffer(index, name);
			return {
				contentType: mimeType.toLowerCase(),
				text: bytes.subarray(0, LONGEST_PART).toString('utf8'),
			};
		}),
	);
}
