import { NodeOperationError, type INodeProperties } from 'n8n-workflow';
import { MOST_VARIANTS, ORIGINAL, type PerCategory, type SurveyVariant } from '../../nps/survey';
import type { DefinitionContext } from './definition';

const CATEGORIES = ['promoter', 'passive', 'detractor'] as const;

const text = (displayName: string, name: string, description: string, rows = 1): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	...(rows > 1 && { typeOptions: { rows } }),
	default: '',
	description,
});

/** Other wordings, tried on a share of the customers. */
export const variantsField: INodeProperties = {
	displayName: 'Variants',
	name: 'variants',
	type: 'fixedCollection',
	typeOptions: {
		multipleValues: true,
		multipleValueButtonText: 'Add Variant',
		maxAllowedFields: MOST_VARIANTS,
	},
	placeholder: 'Add Variant',
	default: {},
	description:
		'Other wordings, tried on a share of the customers; the rest gets the texts above, as variant A. A customer gets the same one each time, and answers carry its name. Customers who read the built-in texts of another language take no part.',
	options: [
		{
			displayName: 'Variant',
			name: 'variant',
			values: [
				text(
					'Name',
					'name',
					'Name that answers carry, such as B. Left empty, the letter of its place: B, C, D or E.',
				),
				{
					displayName: 'Share (%)',
					name: 'share',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 1 },
					default: 50,
					description:
						'Of all customers. A changed share moves nobody who has had an invitation already.',
				},
				text('Question', 'question', 'Left empty, as above', 2),
				text('E-Mail Subject', 'subject', 'Left empty, the built-in one'),
				text('E-Mail Introduction', 'intro', 'Sentence before the question. Left empty, the built-in one.', 2),
				...CATEGORIES.map((category) =>
					text(
						`Follow-Up Question: ${category[0]?.toUpperCase()}${category.slice(1)}s`,
						category,
						'Left empty, as above',
						2,
					),
				),
			],
		},
	],
};

type Row = Partial<Record<'name' | 'question' | 'subject' | 'intro' | (typeof CATEGORIES)[number], string>> & {
	readonly share?: number;
};

const TEXTS = ['question', 'subject', 'intro'] as const;
const LONGEST_NAME = 20;

/** The wordings of the panel; undefined where there are none. Throws a NodeOperationError that names what to change. */
export function variantsOf(context: DefinitionContext): SurveyVariant[] | undefined {
	const { variant: rows = [] } = context.getNodeParameter('variants', {}) as { variant?: Row[] };
	if (rows.length === 0) return undefined;
	const fail = (message: string, description: string) =>
		new NodeOperationError(context.getNode(), message, { description });
	if (rows.length > MOST_VARIANTS) {
		throw fail(`There are ${rows.length} variants`, `Try at most ${MOST_VARIANTS} beside the original`);
	}
	const variants = rows.map(variantOf);
	const names = new Set([ORIGINAL]);
	for (const { name, share, ...texts } of variants) {
		if (names.has(name)) {
			throw fail(
				`Two variants are named "${name}"`,
				`Give each variant a name of its own; ${ORIGINAL} is the survey itself`,
			);
		}
		names.add(name);
		if (Object.keys(texts).length === 0) {
			throw fail(`The variant "${name}" changes no text`, 'Give it a question, subject, introduction or follow-up');
		}
		if (!(share >= 0)) throw fail(`The share of the variant "${name}" is no number`, 'Give a share from 0 to 100 %');
	}
	const shares = variants.reduce((sum, { share }) => sum + share, 0);
	if (shares > 1 + 1e-9) {
		throw fail(`The shares of the variants are ${Math.round(shares * 100)} % together`, 'Keep them at 100 % or less');
	}
	return variants;
}

function variantOf(row: Row, index: number): SurveyVariant {
	const given = (name: Exclude<keyof Row, 'share'>) => String(row[name] ?? '').trim();
	const texts = TEXTS.flatMap((name) => (given(name) ? [[name, given(name)] as const] : []));
	const followUp = CATEGORIES.flatMap((name) => (given(name) ? [[name, given(name)] as const] : []));
	return {
		name: given('name').slice(0, LONGEST_NAME) || String.fromCharCode(ORIGINAL.charCodeAt(0) + 1 + index),
		share: Number(row.share ?? 50) / 100,
		...Object.fromEntries(texts),
		...(followUp.length > 0 && { followUp: Object.fromEntries(followUp) as Partial<PerCategory<string>> }),
	};
}
