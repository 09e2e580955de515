import { resumeSending } from '../../../../nps/programme';
import type { Pause } from '../../../../nps/store';
import type { Operation } from '../../operation';
import { byField, byOf, refuseAgents, scopeFields, scopeOf } from './parameters';

export const resume: Operation = {
	option: {
		name: 'Resume',
		value: 'resume',
		description: 'Let sending go on; what became due meanwhile goes out next, oldest first',
		action: 'Resume sending',
	},
	fields: [
		{
			displayName: 'What',
			name: 'what',
			type: 'options',
			options: [
				{ name: 'Everything That Is Paused', value: 'everything' },
				{ name: 'One Channel', value: 'channel' },
				{ name: 'One Survey', value: 'survey' },
			],
			default: 'everything',
		},
		...scopeFields,
		byField,
	],
	async execute(context, deps, index) {
		refuseAgents(context, index, 'Resuming');
		const isKnown = async () => await Promise.resolve(true);
		const scope = await scopeOf(context, index, isKnown);
		const { resumed, stillPaused, sentence } = await resumeSending(deps, scope, byOf(context, index));
		return [
			{
				output: 0,
				json: { resumed: resumed.map(told), stillPaused: stillPaused.map(told), sentence },
			},
		];
	},
};

const told = ({ scope, reason, by, at, automatic }: Pause) => ({
	scope,
	reason,
	by,
	at: at.toISOString(),
	automatic,
});
