import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import {
	callFromField,
	channelField,
	customerFields,
	defaultCountryOption,
	smsFromField,
	testRecipientField,
} from '../fields';
import { showFor } from '../../shared/showFor';
import { mailFromOption } from '../mailFrom';
import { test, testRecipientOf } from '../rehearse';
import { whatsappFromField, whatsappTemplatesField } from '../whatsappFields';

export const option = {
	name: 'Send Test',
	value: 'sendTest',
	description: 'Send what the first customers of the input would get to the test recipient; its answers do not count',
	action: 'Send a test survey',
};

export const fields: INodeProperties[] = showFor(
	{ operation: ['sendTest'] },
	[
		channelField,
		callFromField,
		smsFromField,
		whatsappFromField,
		whatsappTemplatesField,
		testRecipientField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [customerFields, defaultCountryOption, mailFromOption],
		},
	],
);

export async function execute(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const recipient = testRecipientOf(context);
	if (!recipient) {
		throw new NodeOperationError(context.getNode(), "Give a 'Test Recipient'", {
			description: 'A test goes to your own e-mail address or phone number, never to a customer',
		});
	}
	return await test(context, recipient);
}
