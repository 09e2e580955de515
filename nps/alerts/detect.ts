import { belowTarget, targetIsBack } from './belowTarget';
import { responseRateDropped } from './responseRateDropped';
import { scoreChanged } from './scoreChanged';
import type {
	Alert,
	AlertFacts,
	AlertKind,
	AlertRule,
	AlertSettings,
	EarlierAlert,
	RuleFacts,
} from './types';
import { volumeUnusual } from './volumeUnusual';

export const ALERT_DEFAULTS: AlertSettings = { days: 28, confidence: 0.99, minimumAnswers: 30 };

interface Rule {
	readonly look: AlertRule;
	/** Whether an alert tells more than the last one of its kind and subject. */
	readonly isNews: (alert: Alert, last: EarlierAlert) => boolean;
	/** Whether what the open alerts of this kind told has ended; left out where `isNews` does not ask. */
	readonly isOver?: (facts: RuleFacts, settings: AlertSettings) => boolean;
}

/** One entry per kind: what is looked for, and when it is news again. */
const RULES: Readonly<Record<AlertKind, Rule>> = {
	scoreChanged: { look: scoreChanged, isNews: sharesNoDay },
	belowTarget: { look: belowTarget, isNews: hasEnded, isOver: targetIsBack },
	responseRateDropped: { look: responseRateDropped, isNews: sharesNoDay },
	volumeUnusual: { look: volumeUnusual, isNews: sharesNoDay },
};

export const ALERT_KINDS = Object.keys(RULES) as AlertKind[];

/** The same change is in the figures of every day until all of them are newer than the alert. */
function sharesNoDay({ period }: Alert, last: EarlierAlert): boolean {
	return last.lastDay < period.start;
}

function hasEnded(_: Alert, last: EarlierAlert): boolean {
	return !last.open;
}

export interface Detected {
	/** News only: never what an earlier alert has told. */
	readonly raised: readonly Alert[];
	/** Kinds whose open alerts are over. */
	readonly over: readonly AlertKind[];
}

/** What is worth telling about one survey and touchpoint. */
export function detectAlerts(
	{ days, earlier, ...facts }: AlertFacts,
	kinds: readonly AlertKind[] = ALERT_KINDS,
	settings: AlertSettings = ALERT_DEFAULTS,
): Detected {
	const given = { ...facts, days: new Map([...days].map((each) => [each.day, each])) };
	const isNews = (alert: Alert): boolean => {
		const last = earlier.find(({ kind, subject }) => kind === alert.kind && subject === alert.subject);
		return last === undefined || RULES[alert.kind].isNews(alert, last);
	};
	return {
		raised: kinds.flatMap((kind) => RULES[kind].look(given, settings)).filter(isNews),
		over: kinds.filter((kind) => RULES[kind].isOver?.(given, settings)),
	};
}
