import { detectAlerts, type Alert, type AlertKind, type AlertSettings } from '../alerts';
import { dayFinder, shiftDay } from '../report/calendar';
import { minimumGroupOf } from '../survey';
import type { RaisedAlert, RegisteredSurvey, RollupRow } from '../store/types';
import type { Deps } from './deps';

export interface AlertQuery {
	/** Left out: all surveys. */
	readonly surveyKeys?: readonly string[];
	readonly kinds: readonly AlertKind[];
	readonly settings: AlertSettings;
}

/** The item a workflow gets. */
export type AlertItem = Omit<Alert, 'subject'> & {
	readonly alertId: string;
	readonly surveyKey: string;
	readonly touchpoint: string;
	readonly raisedAt: string;
};

/** Weeks of experience that the rule about volumes asks for, and a day. */
const LONGEST_HISTORY = 8 * 7 + 1;
/** Two periods, the days answers take, and a day. */
const historyDays = ({ days }: AlertSettings): number => Math.max(LONGEST_HISTORY, 2 * days + 9);
/** More than a year of alerts of all kinds. */
const REMEMBERED = 500;

/**
 * Looks at the figures of each active survey once a day, when the day before is over in the survey's own zone, and writes
 * down what is news. Whoever looks first does it for all processes.
 */
export async function lookForAlerts(deps: Deps, query: AlertQuery): Promise<void> {
	const now = deps.clock.now();
	const lastLooks = await deps.store.alerts.lastLooks();
	for (const { definition, active } of await deps.store.surveys.list()) {
		const { key, timeZone } = definition;
		if (!active || !(query.surveyKeys?.includes(key) ?? true)) continue;
		const today = dayFinder(timeZone)(now);
		// Polls come by the minute: most of them find nothing to do, and write nothing.
		if (today !== undefined && (lastLooks.get(key) ?? '') < today) await lookAt(deps, definition, today, query);
	}
}

async function lookAt(
	deps: Deps,
	definition: RegisteredSurvey['definition'],
	today: string,
	query: AlertQuery,
): Promise<void> {
	const now = deps.clock.now();
	const { key, target } = definition;
	// What reports must not show of a small group is not told of it, either.
	const minimumAnswers = Math.max(query.settings.minimumAnswers, minimumGroupOf(definition));
	const settings = { ...query.settings, minimumAnswers };
	await deps.store.write(async (tx) => {
		if (!(await tx.alerts.beginLook(key, today))) return;
		const rows = await tx.rollups.read({
			surveyKeys: [key],
			dimension: 'all',
			fromDay: shiftDay(today, -historyDays(query.settings)),
			toDay: shiftDay(today, -1),
		});
		for (const [touchpoint, days] of byTouchpoint(rows)) {
			const earlier = await tx.alerts.earlier(key, touchpoint, REMEMBERED);
			const facts = { days, today, earlier, ...(target !== undefined && { target }) };
			const { raised, over } = detectAlerts(facts, query.kinds, settings);
			for (const kind of over) await tx.alerts.close(key, touchpoint, kind, now);
			await tx.alerts.raise(
				raised.map((alert) => ({
					id: deps.random.id(),
					surveyKey: key,
					touchpoint,
					alert,
					raisedAt: now,
				})),
			);
		}
	});
}

function byTouchpoint(rows: readonly RollupRow[]): Map<string, RollupRow[]> {
	const all = new Map<string, RollupRow[]>();
	for (const row of rows) all.set(row.touchpoint, [...(all.get(row.touchpoint) ?? []), row]);
	return all;
}

export function alertItem({ id, surveyKey, touchpoint, alert, raisedAt }: RaisedAlert): AlertItem {
	const { subject: _, ...told } = alert;
	return { alertId: id, surveyKey, touchpoint, ...told, raisedAt: raisedAt.toISOString() };
}
