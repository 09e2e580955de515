import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { npsSmtpTest, npsStoreTest } from '../shared/credentialTests';
import { asNodeError } from '../shared/perItem';
import { OPERATIONS, type OperationName } from './actions';
import * as calculate from './actions/calculate.operation';
import * as draw from './actions/draw.operation';
import * as report from './actions/report.operation';
import { sourceFields } from './fields';
import { getSurveys } from '../shared/getSurveys';

export class NpsAggregate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'NPS Aggregate',
		name: 'npsAggregate',
		icon: {
			light: 'file:../../icons/aggregate.svg',
			dark: 'file:../../icons/aggregate.dark.svg',
		},
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ ({ draw: "draw charts", report: "report" }[$parameter["operation"]] ?? "calculate") + " from " + ($parameter["source"] === "store" ? "store" : "items") }}',
		description:
			'Net Promoter Score with its confidence interval, by group and over time, as figures, as charts or as a report by mail',
		defaults: { name: 'NPS Aggregate' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'npsStoreApi',
				required: false,
				testedBy: 'npsStoreTest',
				displayOptions: { show: { source: ['store'] } },
			},
			{
				name: 'npsSmtpApi',
				required: true,
				testedBy: 'npsSmtpTest',
				displayOptions: { show: { operation: ['report'], sendMail: [true] } },
			},
		],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [calculate.option, draw.option, report.option],
				default: 'calculate',
			},
			...sourceFields,
			...calculate.fields,
			...draw.fields,
			...report.fields,
		],
	};

	methods = {
		loadOptions: { getSurveys },
		credentialTest: { npsSmtpTest, npsStoreTest },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as OperationName;
		try {
			return [await OPERATIONS[operation].execute(this)];
		} catch (error) {
			const failure = asNodeError(this, error, 0);
			if (!this.continueOnFail()) throw failure;
			return [[{ json: { error: failure.message }, pairedItem: { item: 0 } }]];
		}
	}
}
