import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { npsSmtpTest, npsStoreTest, npsTwilioTest } from '../shared/credentialTests';
import { OPERATION_OPTIONS, OPERATIONS, type OperationName } from './actions';
import { searchSurveys, surveyPicker } from '../shared/surveyPicker';
import * as cancel from './actions/cancel.operation';
import * as dryRun from './actions/dryRun.operation';
import * as followUp from './actions/followUp.operation';
import * as getLink from './actions/getLink.operation';
import * as preview from './actions/preview.operation';
import * as remind from './actions/remind.operation';
import * as send from './actions/send.operation';
import * as sendTest from './actions/sendTest.operation';

export class NpsSendSurvey implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Send Survey',
		name: 'npsSendSurvey',
		icon: { light: 'file:../../icons/sendSurvey.svg', dark: 'file:../../icons/sendSurvey.dark.svg' },
		group: ['output'],
		version: [1],
		subtitle:
			'={{ $parameter["operation"] === "followUp" ? "Follow up answers" : ({ cancel: "Cancel", dryRun: "Dry Run", remind: "Remind of", send: "Send", preview: "Preview", getLink: "Link to", sendTest: "Test" })[$parameter["operation"]] + " " + ($parameter["survey"].value || $parameter["survey"]) }}',
		description:
			'Ask customers one NPS survey, now or later, at most once per event and never against quarantine or an opt-out',
		defaults: { name: 'NPS Send Survey' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Sent', 'Skipped'],
		// What hides a credential is said with `hide`: the editor takes a parameter whose every value shows one for the choice
		// of a log-in method, and leaves it out of the panel.
		credentials: [
			{ name: 'npsStoreApi', required: false, testedBy: 'npsStoreTest' },
			{
				name: 'npsSmtpApi',
				required: true,
				testedBy: 'npsSmtpTest',
				displayOptions: {
					show: { operation: ['followUp', 'remind', 'send', 'sendTest'] },
					hide: { channel: ['sms', 'voice', 'voiceThenSms', 'whatsapp', 'whatsappThenSms'] },
				},
			},
			{
				name: 'npsTwilioApi',
				required: true,
				testedBy: 'npsTwilioTest',
				displayOptions: {
					show: { operation: ['followUp', 'remind', 'send', 'sendTest'] },
					hide: { channel: ['email'] },
				},
			},
		],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: OPERATION_OPTIONS,
				default: 'send',
			},
			{ ...surveyPicker, displayOptions: { hide: { operation: ['followUp'] } } },
			...cancel.fields,
			...dryRun.fields,
			...followUp.fields,
			...remind.fields,
			...send.fields,
			...getLink.fields,
			...preview.fields,
			...sendTest.fields,
		],
	};

	methods = {
		listSearch: { searchSurveys },
		credentialTest: { npsSmtpTest, npsStoreTest, npsTwilioTest },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as OperationName;
		return await OPERATIONS[operation].execute(this);
	}
}
