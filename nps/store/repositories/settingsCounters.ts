import { sql } from '../../vendor/kysely';
import type { CounterTable } from '../schema';
import type { Session } from '../session';
import type { BrakeRepository, Caps, Charge } from '../types';

type Counters = Pick<
	BrakeRepository,
	'charge' | 'release' | 'usage' | 'releaseCapped' | 'cappedAndDue'
>;

const ALL = '*';
const ofSurvey = (key: string): string => `survey:${key}`;
export const monthOf = (day: string): string => day.slice(0, 7);

/** The rows a message is counted in; always in this order, so that two messages wait for each other and never in a circle. */
function rowsOf({ surveyKey, day, cost }: Charge, sign: 1 | -1): CounterTable[] {
	const counts = { messages: sign, cost: sign * cost };
	return [
		{ scope: ALL, period: day, ...counts },
		{ scope: ALL, period: monthOf(day), ...counts },
		{ scope: ofSurvey(surveyKey), period: day, ...counts },
	];
}

/** Adds to the counters and gives what they say now. In PostgreSQL the rows stay locked until the transaction ends. */
async function add({ db }: Session, rows: CounterTable[]): Promise<CounterTable[]> {
	return await db
		.insertInto('nps_counter')
		.values(rows)
		.onConflict((conflict) =>
			conflict.columns(['scope', 'period']).doUpdateSet({
				messages: sql<number>`nps_counter.messages + excluded.messages`,
				cost: sql<number>`nps_counter.cost + excluded.cost`,
			}),
		)
		.returningAll()
		.execute();
}

/** The first cap these counters are over. Money that a message does not cost keeps no message back. */
function exceeded(counters: readonly CounterTable[], charge: Charge, caps: Caps): keyof Caps | undefined {
	const at = (scope: string, period: string) =>
		counters.find((row) => row.scope === scope && row.period === period);
	const today = at(ALL, charge.day);
	const month = at(ALL, monthOf(charge.day));
	const survey = at(ofSurvey(charge.surveyKey), charge.day);
	const over = (used: number | undefined, cap: number | undefined) =>
		used !== undefined && cap !== undefined && used > cap;
	if (over(today?.messages, caps.dailyMessages)) return 'dailyMessages';
	if (over(survey?.messages, caps.surveyMessages)) return 'surveyMessages';
	if (charge.cost === 0) return undefined;
	if (over(month?.cost, caps.monthlySpend)) return 'monthlySpend';
	if (over(today?.cost, caps.dailySpend)) return 'dailySpend';
	return undefined;
}

const awaited = new WeakMap<object, CounterTable[]>();

/** Counts what is under no cap at the end of the transaction, once for all of it. For where nobody else can look at the counters before. */
function addAtEnd(atEnd: NonNullable<Session['atEnd']>, rows: readonly CounterTable[]): void {
	const sums = awaited.get(atEnd) ?? [];
	awaited.set(atEnd, sums);
	for (const row of rows) {
		const sum = sums.find(({ scope, period }) => scope === row.scope && period === row.period);
		if (!sum) sums.push({ ...row });
		else Object.assign(sum, { messages: sum.messages + row.messages, cost: sum.cost + row.cost });
	}
	atEnd.set(addAtEnd, addAwaited);
}

async function addAwaited(tx: Session): Promise<void> {
	const rows = (tx.atEnd && awaited.get(tx.atEnd)?.splice(0)) ?? [];
	if (rows.length > 0) await add(tx, rows);
}

export async function releaseCharge(session: Session, charge: Charge): Promise<void> {
	await session.write(async (tx) => {
		await add(tx, rowsOf(charge, -1));
	});
}

const PUT_OFF = sql<boolean>`held is not null and status = 'scheduled'`;

export function countersOf(session: Session): Counters {
	return {
		charge: async (charge, caps) =>
			await session.write(async (tx) => {
				const isCapped = Object.values(caps).some((cap) => cap !== undefined);
				if (!isCapped && tx.atEnd && tx.dialect === 'sqlite') {
					addAtEnd(tx.atEnd, rowsOf(charge, 1));
					return undefined;
				}
				await addAwaited(tx);
				const counted = await add(tx, rowsOf(charge, 1));
				const cap = exceeded(counted, charge, caps);
				if (cap) await add(tx, rowsOf(charge, -1));
				return cap;
			}),

		release: async (charge) => await releaseCharge(session, charge),

		async usage(period, surveyKey) {
			await addAwaited(session);
			const row = await session.db
				.selectFrom('nps_counter')
				.select(['messages', 'cost'])
				.where('scope', '=', surveyKey === undefined ? ALL : ofSurvey(surveyKey))
				.where('period', '=', period)
				.executeTakeFirst();
			return row ?? { messages: 0, cost: 0 };
		},

		releaseCapped: async () =>
			await session.write(async ({ db }) => {
				const { numUpdatedRows } = await db
					.updateTable('nps_invitation')
					.set({ held: null, claimable_at: sql<number>`due_at` })
					.where(PUT_OFF)
					.where('held', '=', 'cap')
					.where('lease', 'is', null)
					.executeTakeFirstOrThrow();
				return Number(numUpdatedRows);
			}),

		async cappedAndDue(surveyKey, now, limit) {
			let query = session.db
				.selectFrom('nps_invitation')
				.select('id')
				.where(PUT_OFF)
				.where('held', '=', 'cap')
				.where((where) =>
					where.or([where('claimable_at', '<=', now.getTime()), where('lease', 'is not', null)]),
				)
				.limit(limit);
			if (surveyKey !== undefined) query = query.where('survey_key', '=', surveyKey);
			return (await query.execute()).length;
		},
	};
}
