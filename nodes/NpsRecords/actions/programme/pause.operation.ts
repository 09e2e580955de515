import { pauseSending } from '../../../../nps/programme';
import type { Operation } from '../../operation';
import { byField, byOf, scopeFields, scopeOf, textOf } from './parameters';

export const pause: Operation = {
	option: {
		name: 'Pause',
		value: 'pause',
		description: 'Stop all sending at once, or that of one survey or channel; nothing is lost meanwhile',
		action: 'Pause sending',
	},
	fields: [
		{
			displayName: 'What',
			name: 'what',
			type: 'options',
			options: [
				{ name: 'All Sending', value: 'all' },
				{ name: 'One Channel', value: 'channel' },
				{ name: 'One Survey', value: 'survey' },
			],
			default: 'all',
			description:
				'New events are decided and scheduled during a pause, and go out once it is over. Answers, links and tests work on.',
		},
		...scopeFields,
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'string',
			default: '',
			placeholder: 'e.g. Parcels are delayed this week',
			description: 'Shown wherever somebody finds sending paused',
		},
		byField,
	],
	async execute(context, deps, index) {
		const isKnown = async (key: string) => (await deps.store.surveys.get(key)) !== undefined;
		const scope = (await scopeOf(context, index, isKnown)) ?? 'all';
		const reason = textOf(context, 'reason', index).slice(0, 500) || 'no reason given';
		const { changed, pause: made, sentence } = await pauseSending(deps, {
			scope,
			reason,
			by: byOf(context, index),
		});
		return [
			{
				output: 0,
				json: {
					paused: true,
					changed,
					scope: made.scope,
					reason: made.reason,
					by: made.by,
					at: made.at.toISOString(),
					sentence,
				},
			},
		];
	},
};
