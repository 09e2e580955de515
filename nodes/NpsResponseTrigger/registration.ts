import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';
import { systemClock } from '../../nps/clock';
import { withSavedBrand } from '../../nps/programme';
import type { RegisteredSurvey, Store, SurveyHost } from '../../nps/store';
import { fingerprint } from '../../nps/survey/fingerprint';
import { definitionOf } from './definition';

type Context = IHookFunctions | IWebhookFunctions;

/** Registers the survey once all it needs is there. */
export async function publish(context: IHookFunctions, store: Store): Promise<void> {
	const { profile } = definitionOf(context).brand;
	if (profile !== undefined && !(await store.brands.get(profile))) {
		throw new NodeOperationError(context.getNode(), `There is no brand "${profile}" in the ${store.label}`, {
			description: 'Save it with NPS Records (Brand: Save), or choose another one',
		});
	}
	await register(context, store);
}

/** Writes the survey into the store, so that other nodes find it and links know where to lead. */
async function register(context: Context, store: Store): Promise<RegisteredSurvey> {
	return await store.surveys.register(definitionOf(context), hostOf(context), systemClock.now());
}

export async function deactivate(context: IHookFunctions, store: Store): Promise<void> {
	const { key } = definitionOf(context);
	await store.surveys.deactivate(key, context.getWorkflow().id ?? '', systemClock.now());
}

/**
 * The survey a call is about. A restart of n8n calls no hook, and a store may be new: what the store says is brought up
 * to date here. A call to the test address changes nothing.
 */
export async function surveyFor(
	context: IWebhookFunctions,
	store: Store,
	isTest: boolean,
): Promise<RegisteredSurvey> {
	const definition = definitionOf(context);
	const stored = await store.surveys.get(definition.key);
	const { workflowId, baseUrl } = hostOf(context);
	if (isTest) {
		const now = systemClock.now();
		const unpublished = { version: 0, active: false, workflowId, registeredAt: now, updatedAt: now };
		return { ...unpublished, ...stored, definition: await withSavedBrand(store, definition), baseUrl };
	}
	const isCurrent =
		stored?.active === true &&
		stored.workflowId === workflowId &&
		stored.baseUrl === baseUrl &&
		fingerprint(stored.definition) === fingerprint(definition);
	return isCurrent ? stored : await register(context, store);
}

/** Which workflow the survey lives in, and where its endpoints lie: always the production address. */
function hostOf(context: Context): SurveyHost {
	const page = context.getNodeWebhookUrl('default') ?? '';
	const { id, name } = context.getWorkflow();
	return {
		workflowId: id ?? '',
		baseUrl: page.replace(/\/s$/, ''),
		...(name && { workflowName: name }),
	};
}
