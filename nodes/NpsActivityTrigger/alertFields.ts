import type { INodeProperties } from 'n8n-workflow';
import type { AlertKind, AlertSettings } from '../../nps/alerts';
import { showFor } from '../shared/showFor';

/** What changes of the figures are told, and when they are enough to tell. */
export const alertFields: INodeProperties[] = showFor({ event: ['scoreAlert'] }, [
	{
		displayName: 'Alerts',
		name: 'alerts',
		type: 'multiOptions',
		options: [
			{
				name: 'Below Target',
				value: 'belowTarget',
				description: 'The score is below the target of the survey, more than chance would have it',
			},
			{
				name: 'Response Rate Dropped',
				value: 'responseRateDropped',
				description: 'Fewer of those reached answer than in the period before',
			},
			{
				name: 'Score Changed',
				value: 'scoreChanged',
				description: 'The score differs from that of the period before by more than chance',
			},
			{
				name: 'Unusual Volume',
				value: 'volumeUnusual',
				description:
					'Yesterday brought far more or far fewer answers or invitations than that day of the week usually does',
			},
		],
		default: ['belowTarget', 'responseRateDropped', 'scoreChanged', 'volumeUnusual'],
		description:
			'What to tell. Each survey is looked at once a day, by one trigger, and nothing is told twice: a change of the score comes again only from answers newer than the last alert.',
	},
	{
		displayName: 'Period (Days)',
		name: 'alertDays',
		type: 'number',
		typeOptions: { minValue: 7, maxValue: 365 },
		default: 28,
		description: 'How many days are looked at, and compared with as many before them',
	},
	{
		displayName: 'Alert Options',
		name: 'alertOptions',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Confidence (%)',
				name: 'confidence',
				type: 'number',
				typeOptions: { minValue: 90, maxValue: 99.9 },
				default: 99,
				description:
					'How sure a change must be. Every day is another chance for a false alarm, so this is higher than in a report.',
			},
			{
				displayName: 'Fewest Answers',
				name: 'minimumAnswers',
				type: 'number',
				typeOptions: { minValue: 10 },
				default: 30,
				description: 'With fewer answers in the period nothing is said about the score',
			},
		],
	},
]);

export function alertsOf(parameter: (name: string, fallback?: unknown) => unknown): {
	kinds: readonly AlertKind[];
	settings: AlertSettings;
} {
	const { confidence = 99, minimumAnswers = 30 } = parameter('alertOptions', {}) as {
		confidence?: number;
		minimumAnswers?: number;
	};
	return {
		kinds: parameter('alerts', []) as AlertKind[],
		settings: {
			days: Math.min(365, Math.max(7, Math.round(Number(parameter('alertDays', 28)) || 28))),
			confidence: Math.round(confidence * 10) / 1000,
			minimumAnswers,
		},
	};
}
