import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { openLink } from '../../nps/invitation';
import { qrPng, qrSvg } from '../../nps/channels/web';
import type { RegisteredSurvey } from '../../nps/store';
import type { Emitted } from '../shared/perItem';

export const openLinkField: INodeProperties = {
	displayName: 'Open Link',
	name: 'openLink',
	type: 'boolean',
	default: false,
	description:
		'Whether to give the one link of the survey that anybody may answer, for printed receipts and helpdesk macros, instead of a personal one. Needs the option Open Link of the NPS Response Trigger.',
};

export const sourceField: INodeProperties = {
	displayName: 'Source',
	name: 'source',
	type: 'string',
	default: '',
	placeholder: 'e.g. receipt',
	description: 'Where the open link will stand; answers are counted by it as the segment "source"',
	displayOptions: { show: { openLink: [true] } },
};

export const qrCodeField: INodeProperties = {
	displayName: 'QR Code',
	name: 'qrCode',
	type: 'options',
	options: [
		{ name: 'None', value: 'none' },
		{ name: 'PNG', value: 'png', description: 'An image for chats, documents and receipt printers' },
		{ name: 'SVG', value: 'svg', description: 'A drawing that stays sharp at any size' },
	],
	default: 'none',
	description: 'Adds the link as a QR code to the item, in the binary field "qrCode"',
};

interface LinkOptions {
	readonly openLink?: boolean;
	readonly qrCode?: 'none' | 'png' | 'svg';
	readonly source?: string;
}

const optionsOf = (context: IExecuteFunctions, index: number) =>
	context.getNodeParameter('options', index, {}) as LinkOptions;

/** The survey's open link, where the item wants that one. */
export function openLinkItem(
	context: IExecuteFunctions,
	itemIndex: number,
	{ definition, baseUrl }: RegisteredSurvey,
): Emitted[] | undefined {
	const { openLink: isWanted, source } = optionsOf(context, itemIndex);
	if (!isWanted) return undefined;
	if (definition.openLink !== true) {
		throw new NodeOperationError(context.getNode(), `The survey "${definition.key}" has no open link`, {
			itemIndex,
			description: "Switch on the option 'Open Link' of its NPS Response Trigger and publish that workflow",
		});
	}
	return [{ output: 0, json: { surveyKey: definition.key, link: openLink(baseUrl, source?.trim()) } }];
}

const MIME = { png: 'image/png', svg: 'image/svg+xml' } as const;

/** Adds the QR code of its link to whatever has one. */
export async function withQrCode(
	context: IExecuteFunctions,
	itemIndex: number,
	emitted: readonly Emitted[],
): Promise<readonly Emitted[]> {
	const { qrCode = 'none' } = optionsOf(context, itemIndex);
	if (qrCode === 'none') return emitted;
	return await Promise.all(
		emitted.map(async (item) => {
			const { link } = item.json;
			if (typeof link !== 'string') return item;
			const image = qrCode === 'png' ? await qrPng(link) : Buffer.from(await qrSvg(link));
			const file = await context.helpers.prepareBinaryData(image, `survey-link.${qrCode}`, MIME[qrCode]);
			return { ...item, binary: { qrCode: file } };
		}),
	);
}
