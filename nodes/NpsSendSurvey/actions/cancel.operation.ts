import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import { systemClock } from '../../../nps/clock';
import { invitationItem } from '../../../nps/invitation';
import { cancel } from '../../../nps/programme';
import { systemRandom } from '../../../nps/random';
import { executePerItem } from '../../shared/perItem';
import { showFor } from '../../shared/showFor';
import { openNodeStore } from '../../shared/store';
import { customerFields, defaultCountryOption } from '../fields';
import { candidateReader } from '../readItem';
import { chosenKey } from '../survey';

export const option = {
	name: 'Cancel',
	value: 'cancel',
	description: 'Take back invitations of customers whose order was refunded or whose ticket was reopened',
	action: 'Cancel a survey',
};

export const fields: INodeProperties[] = showFor({ operation: ['cancel'] }, [
	{
		displayName: 'Cancel',
		name: 'cancelWhich',
		type: 'options',
		options: [
			{ name: 'All Open Invitations', value: 'open', description: 'Also those that wait for an answer' },
			{ name: 'Invitations Not Sent Yet', value: 'unsent' },
		],
		default: 'unsent',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			customerFields,
			defaultCountryOption,
			{
				displayName: 'Only the Same Event',
				name: 'sameEvent',
				type: 'boolean',
				default: true,
				description:
					'Whether to cancel only the invitation to the event in the item (same event ID), not those to other events of the customer',
			},
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. Order refunded',
				description: 'Kept with the invitation, and shown by NPS Records',
			},
		],
	},
]);

interface Options {
	readonly sameEvent?: boolean;
	readonly defaultCountry?: string;
}

/** Cancels for the customer of each item; one item for each invitation taken back, on Skipped where none was open. */
export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const store = await openNodeStore(context);
	const deps = { store, clock: systemClock, random: systemRandom };
	const options = context.getNodeParameter('options', 0, {}) as Options;
	const candidateOf = candidateReader(context);
	const surveyKey = chosenKey(context);
	const includeSent = context.getNodeParameter('cancelWhich', 0) === 'open';
	return await executePerItem(context, 2, async (index, { json }) => {
		const { customer, event } = candidateOf(index, json);
		if (options.sameEvent === true && !event) throw withoutEvent(context, index);
		const reason = String(context.getNodeParameter('options.reason', index, '')).trim();
		const cancelled = await cancel(deps, {
			surveyKey,
			customer,
			includeSent,
			reason: reason || 'Cancelled by the workflow',
			...(options.sameEvent === true && event && { eventId: event.id }),
			...(options.defaultCountry && { defaultCountry: options.defaultCountry }),
		});
		if (cancelled.length === 0) {
			const none = { status: 'skipped', surveyKey, customer, ...NOTHING } as unknown as IDataObject;
			return [{ output: context.isToolExecution() ? 0 : 1, json: none }];
		}
		return cancelled.map((invitation) => ({
			output: 0,
			json: invitationItem(invitation) as unknown as IDataObject,
		}));
	});
}

const NOTHING = { reason: 'nothingOpen', sentence: 'The customer has no such invitation to this survey.' };

/** Cancelling them all would be more than was asked for. */
const withoutEvent = (context: IExecuteFunctions, itemIndex: number): NodeOperationError =>
	new NodeOperationError(context.getNode(), `The item has no event to go by [item ${itemIndex}]`, {
		itemIndex,
		description:
			"Give the item a customer and an event with an ID, as the NPS Event Trigger does, or turn off 'Only the Same Event'",
	});
