import { segmentName, type CustomerCard, type Scope } from '../dashboard';
import { decide, type Policy } from '../eligibility';
import { CHANNELS, type ChannelName } from '../events/channels';
import type { Identity } from '../events/identity';
import type { Person, RegisteredSurvey } from '../store/types';
import type { Deps } from './deps';

export interface CustomerRequest {
	readonly scope: Scope;
	readonly identity: Identity;
	/** The rests that Send Survey keeps, for saying when the customer may be asked again. */
	readonly policy: Pick<Policy, 'quarantineAnsweredDays' | 'quarantineUnansweredDays' | 'defaultCountry'>;
}

const SHOWN = 5;
const NOBODY: CustomerCard = { answers: [] };

/**
 * The last answers of a customer, as far as the scope reaches. Within a team or a segment only their answers are known,
 * and whether the customer exists at all stays untold.
 */
export async function readCustomer(deps: Deps, { scope, identity, policy }: CustomerRequest): Promise<CustomerCard> {
	const person = await deps.store.people.find([identity]);
	if (!person) return NOBODY;
	const surveys = await deps.store.surveys.list();
	const nameOf = (key: string) => surveys.find(({ definition }) => definition.key === key)?.definition.name ?? key;
	const found = await deps.store.responses.list({
		personId: person.id,
		counted: true,
		...(scope.surveyKeys && { surveyKeys: scope.surveyKeys }),
		...(scope.touchpoints && { touchpoints: scope.touchpoints }),
		...(scope.team !== undefined && { teams: [scope.team] }),
		...(scope.segment !== undefined && {
			segments: { [segmentName(scope.segment)]: scope.segment.slice(scope.segment.indexOf('=') + 1) },
		}),
		limit: SHOWN,
	});
	const answers = found
		.filter(({ anonymous }) => anonymous !== true)
		.map(({ score, comment, answeredAt: at, channel, surveyKey, touchpoint }) => ({
			score,
			...(scope.comments && comment !== undefined && { comment }),
			at,
			channel,
			survey: nameOf(surveyKey),
			touchpoint,
		}));
	const narrow = scope.team !== undefined || scope.segment !== undefined;
	if (narrow && answers.length === 0) return NOBODY;
	const { name } = person.customer;
	return {
		...(scope.names && name !== undefined && { name }),
		answers,
		...(!narrow && (await askedAndNext(deps, { scope, policy, person, surveys }))),
	};
}

type Asked = Pick<CustomerCard, 'lastAsked' | 'next'>;

async function askedAndNext(
	{ store, clock }: Deps,
	{
		scope,
		policy,
		person,
		surveys,
	}: Pick<CustomerRequest, 'scope' | 'policy'> & {
		readonly person: Person;
		readonly surveys: readonly RegisteredSurvey[];
	},
): Promise<Asked> {
	const invitations = await store.invitations.ofPerson(person.id, 20);
	const sent = invitations.find(
		({ test, sentAt, surveyKey }) =>
			!test && sentAt !== undefined && (scope.surveyKeys?.includes(surveyKey) ?? true),
	);
	const surveyKey = sent?.surveyKey ?? surveys[0]?.definition.key;
	const next = surveyKey === undefined ? undefined : await nextSurvey({ store, clock }, person, surveyKey, policy);
	return {
		...(sent?.sentAt && {
			lastAsked: {
				at: sent.sentAt,
				channel: sent.channel,
				survey: surveys.find(({ definition }) => definition.key === sent.surveyKey)?.definition.name ?? sent.surveyKey,
			},
		}),
		...(next !== undefined && { next }),
	};
}

const ALL_CHANNELS = Object.keys(CHANNELS) as ChannelName[];

/** Whether a survey would go out to them now, by the decision that is really made, and else why not. */
async function nextSurvey(
	{ store, clock }: Pick<Deps, 'store' | 'clock'>,
	person: Person,
	surveyKey: string,
	policy: CustomerRequest['policy'],
): Promise<string> {
	const now = clock.now();
	const addresses = [person.customer.email, person.customer.phone].flatMap((address) => address ?? []);
	const event = { source: 'dashboard', type: 'look', id: `look:${person.id}:${now.getTime()}`, occurredAt: now.toISOString() };
	const ledger = await store.invitations.ledger({ personId: person.id, addresses, surveyKey, eventId: event.id, now });
	const decision = decide(
		{ surveyKey, channels: ALL_CHANNELS, ...policy },
		ledger,
		{ customer: person.customer, event },
		now,
	);
	if (decision.ask) return 'May be asked now.';
	return decision.sentence;
}
