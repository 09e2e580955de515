import { NodeOperationError, type ILoadOptionsFunctions, type INodeProperties, type INodePropertyOptions } from 'n8n-workflow';
import { brandOfProfile, DEFAULT_COLOUR, isSurveyKey, type SurveyBrand } from '../../nps/survey';
import { openNodeStore } from '../shared/store';
import type { DefinitionContext } from './definition';

/** How the survey shows itself: as the panel says, or as a brand that is saved once for any number of surveys. */
export const brandFields: INodeProperties[] = [
	{
		displayName: 'Brand',
		name: 'brandSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Defined Here',
				value: 'here',
				description: 'Name and colour of this survey alone',
			},
			{
				name: 'Saved Profile',
				value: 'profile',
				description:
					'Name, colour, logo, sender and number as saved with NPS Records (Brand: Save); a change shows at once, without publishing again',
			},
		],
		default: 'here',
	},
	{
		displayName: 'Brand Name',
		name: 'brandName',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. Example Shop',
		description: 'Name respondents know you by',
		displayOptions: { hide: { brandSource: ['profile'] } },
	},
	{
		displayName: 'Brand Profile Name or ID',
		name: 'brandProfile',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getBrands' },
		default: '',
		required: true,
		description:
			'The saved brand. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		displayOptions: { show: { brandSource: ['profile'] } },
	},
];

/** The saved brands, by name. */
export async function getBrands(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const { brands } = await openNodeStore(this);
	return (await brands.list()).map(({ profile: { key, name } }) => ({ name: `${name} (${key})`, value: key }));
}

/** The brand as the panel says it. Throws a NodeOperationError that names the parameter to change. */
export function brandOf(context: DefinitionContext, colour: string | undefined): SurveyBrand {
	const text = (name: string) => String(context.getNodeParameter(name, '') ?? '').trim();
	const fail = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (text('brandSource') === 'profile') {
		const profile = text('brandProfile');
		if (isSurveyKey(profile)) return brandOfProfile(profile);
		throw fail(
			profile === '' ? "Choose a 'Brand Profile'" : `'Brand Profile' is "${profile.slice(0, 80)}", which is no key of one`,
			'Save a brand with NPS Records (Brand: Save); it appears in the list then',
		);
	}
	const name = text('brandName');
	if (name === '') throw fail("'Brand Name' is empty", 'Give the name your customers know you by');
	return { name, colour: colour ?? DEFAULT_COLOUR };
}
