import { CHANNELS, type ChannelName } from '../events/channels';
import type { Customer, CustomerEvent } from '../events/candidate';
import { identitiesOf, type Identity } from '../events/identity';
import type { Policy } from '../eligibility';
import type { RegisteredSurvey } from '../store/types';
import { isStranded, judgeAsk, planOf, type AskPlan, type AskRequest } from './ask';
import { pauseFor, pauseSentence } from './brakes';
import { brakeSettings } from './brakesSettings';
import { billedText, costOf, smsSize } from './cost';
import type { Deps } from './deps';
import { limitedTo } from './dryRunLimits';
import { summaryOf, type DryRunSummary } from './dryRunSummary';
import type { SkippedBecause } from './outcome';

/** Somebody who might be asked. `exceptInvitation`: what was decided for this event before does not count. */
export type DryRunRow = Omit<AskRequest, 'survey' | 'policy' | 'batchId'> & {
	readonly exceptInvitation?: string;
};

interface About {
	readonly customer: Customer;
	readonly event: CustomerEvent;
	readonly touchpoint: string;
}

/** What would become of one customer. Costs in millionths. */
export type Forecast =
	| (About & {
			readonly kind: 'wouldAsk';
			readonly channel: ChannelName;
			readonly at: Date;
			/** Of an SMS. */
			readonly segments?: number;
			readonly encoding?: string;
			readonly cost: number;
			/** What would hold it back. */
			readonly sentence?: string;
	  })
	| (About & { readonly kind: 'wouldSkip'; readonly reason: SkippedBecause; readonly sentence: string });

export type Asked = Extract<Forecast, { kind: 'wouldAsk' }>;

export interface DryRun {
	/** Judges the next row, as if those before it had been asked. Gives its number. */
	judge(row: DryRunRow): Promise<number>;
	/** How many would be asked so far that were not asked for this event before. */
	asked(): number;
	/** What would become of each row, limits and pauses taken into account, and all of it in numbers. */
	finish(): Promise<{ readonly forecasts: readonly Forecast[]; readonly summary: DryRunSummary }>;
}

/**
 * Says who would be asked, when and on which channel, and who would not and why: the same decision as when somebody is
 * asked. Only reads: nobody is sent anything, nothing is written down, nobody is created.
 */
export async function startDryRun(
	deps: Deps,
	{ survey, policy }: { readonly survey: RegisteredSurvey; readonly policy: Policy },
): Promise<DryRun> {
	const now = deps.clock.now();
	const settings = await brakeSettings(deps.store);
	const forecasts: Forecast[] = [];
	const plans = new Map<Forecast, AskPlan>();
	/** Whom the rows before would have asked, by everything they are known by. */
	const before = new Map<string, Set<string>>();
	let asked = 0;

	return {
		async judge(row) {
			return forecasts.push(await judgeRow(row)) - 1;
		},
		asked: () => asked,
		async finish() {
			const moved = await limitedTo(deps, { survey, policy, settings, forecasts, plans, now });
			const pauses = await deps.store.brakes.pauses();
			const known = moved.map((forecast): Forecast => {
				const pause =
					forecast.kind === 'wouldAsk'
						? pauseFor(pauses, survey.definition.key, forecast.channel)
						: undefined;
				return pause ? { ...forecast, sentence: pauseSentence(pause) } : forecast;
			});
			return { forecasts: known, summary: summaryOf(survey, settings, known) };
		},
	};

	async function judgeRow(row: DryRunRow): Promise<Forecast> {
		const { customer } = row;
		const plan = planOf({ ...row, survey }, now);
		const { event, touchpoint } = plan;
		const about = { customer, event, touchpoint };
		if (plan.notYet) return { kind: 'wouldSkip', ...about, reason: 'notTheirDay', sentence: plan.notYet };
		const identities = identitiesOf(customer, policy.defaultCountry);
		const ledger = await ledgerOf(identities, event.id, row.exceptInvitation);
		const decision = judgeAsk({ survey, policy, customer }, plan, withEarlier(ledger, identities, event.id), now);
		if (!decision.ask) {
			const stranded = await strandedAt(ledger.duplicateEvent?.id, identities, event.id, plan.due);
			if (stranded) return stranded(about);
			return { kind: 'wouldSkip', ...about, reason: decision.reason, sentence: decision.sentence };
		}
		for (const name of identities.map(nameOf)) {
			before.set(name, (before.get(name) ?? new Set()).add(event.id));
		}
		const forecast = wouldAsk(about, decision.channel, decision.at);
		plans.set(forecast, plan);
		asked++;
		return forecast;
	}

	function wouldAsk(about: About, channel: ChannelName, at: Date): Asked {
		const text = billedText(channel, survey, about.customer);
		return {
			kind: 'wouldAsk',
			...about,
			channel,
			at,
			...(channel === 'sms' && smsSize(text)),
			cost: CHANNELS[channel].address === 'none' ? 0 : costOf(channel, settings.prices, text),
		};
	}

	async function ledgerOf(identities: readonly Identity[], eventId: string, exceptInvitation?: string) {
		const person = await deps.store.people.find(identities);
		return await deps.store.invitations.ledger({
			personId: person?.id ?? '',
			addresses: identities.filter(({ kind }) => kind !== 'id').map(({ value }) => value),
			surveyKey: survey.definition.key,
			eventId,
			...(exceptInvitation !== undefined && { exceptInvitation }),
			now,
		});
	}

	/** What the ledger would say had the rows before this one been asked. */
	function withEarlier<Known extends Awaited<ReturnType<typeof ledgerOf>>>(
		ledger: Known,
		identities: readonly Identity[],
		eventId: string,
	): Known {
		const events = identities.flatMap((identity) => [...(before.get(nameOf(identity)) ?? [])]);
		if (events.length === 0) return ledger;
		const earlier = { id: '', at: now };
		return events.includes(eventId)
			? { ...ledger, duplicateEvent: ledger.duplicateEvent ?? earlier }
			: { ...ledger, openInvitation: ledger.openInvitation ?? earlier };
	}

	/** An earlier invitation for the same event that nobody has sent yet: running again means sending that one. */
	async function strandedAt(
		invitationId: string | undefined,
		identities: readonly Identity[],
		eventId: string,
		due: Date,
	): Promise<((about: About) => Forecast) | undefined> {
		if (!invitationId || due > now || !(await isStranded(deps.store, invitationId, now))) return undefined;
		const invitation = await deps.store.invitations.get(invitationId);
		if (!invitation || invitation.held === 'approval') return undefined;
		const ledger = await ledgerOf(identities, eventId, invitationId);
		const terms = { survey, policy: { ...policy, channels: [invitation.channel] } };
		const { customer, event, touchpoint } = invitation;
		const decision = judgeAsk({ ...terms, customer }, { event, touchpoint, due: now }, ledger, now);
		return decision.ask ? (about) => wouldAsk(about, invitation.channel, decision.at) : undefined;
	}
}

const nameOf = ({ kind, value }: Identity): string => `${kind}:${value}`;

/** Most events of the past that are judged again. */
const MOST_EVENTS = 50_000;

/** The events this survey was decided for since then, each as if it came in now. */
export async function pastRows(
	deps: Deps,
	surveyKey: string,
	since: Date,
	when: AskRequest['when'],
): Promise<DryRunRow[]> {
	const decided = await deps.store.invitations.decidedSince(surveyKey, since, MOST_EVENTS);
	return decided.map(({ invitationId, ...row }) => ({
		...row,
		when,
		...(invitationId !== undefined && { exceptInvitation: invitationId }),
	}));
}
