import type { FormInput, PageState } from '../channels/web';
import { DAY } from '../clock';
import { PREVIEW_TOKEN, type Invitation } from '../invitation';
import { hashToken } from '../random';
import { categoryOf, type Score } from '../score';
import type { RegisteredSurvey } from '../store/types';
import type { ConversationInput, Response, Say, Sending } from '../survey';
import { isAnonymous } from './anonymity';
import type { Deps } from './deps';
import { takeTurn } from './takeTurn';

/** A page for one respondent; `test` marks it as one whose answers do not count. */
export interface PageResult {
	readonly state: PageState;
	readonly locale?: string;
	/** Which wording of the survey it speaks. */
	readonly variant?: string;
	readonly test: boolean;
	/** Whether the score just given may still be changed. */
	readonly mayChange?: boolean;
	/** Whether what is answered here is kept without the person. */
	readonly anonymous?: boolean;
	/** Whether nobody is known to have opened the survey before. */
	readonly unopened?: boolean;
	/** The answer that should start the survey's workflow now. */
	readonly start?: Response;
}

interface Visit {
	readonly invitation: Invitation;
	readonly response?: Response;
}

/** The page behind a link. Looking records nothing: link scanners open every link. */
export async function showPage(
	deps: Deps,
	survey: RegisteredSurvey,
	token: string,
	suggested: Score | null,
): Promise<PageResult> {
	if (token === PREVIEW_TOKEN) return { ...previewPage(scorePage(suggested)), anonymous: isAnonymous(survey) };
	const visit = await visitOf(deps, survey, token);
	if (!visit) return { state: { page: 'notFound' }, test: false };
	const { invitation, response } = visit;
	const state =
		barredState(deps, survey, visit) ?? openState(deps, suggested, response);
	const unopened = !invitation.test && invitation.openedAt === undefined && !response?.confirmed;
	return { state, ...spokenTo(invitation), anonymous: isAnonymous(survey, response), ...(unopened && { unopened }) };
}

/**
 * Takes what was sent from the page; it is in the store before this returns. What a robot seems to have sent is kept, but
 * counts only once a person goes on from there.
 */
export async function submitPage(
	deps: Deps,
	survey: RegisteredSurvey,
	token: string,
	input: FormInput,
	sending?: Sending,
): Promise<PageResult> {
	if (token === PREVIEW_TOKEN) return { ...previewPage(previewNext(input)), anonymous: isAnonymous(survey) };
	const visit = await visitOf(deps, survey, token);
	if (!visit) return { state: { page: 'notFound' }, test: false };
	const about = spokenTo(visit.invitation);
	const barred = barredState(deps, survey, visit);
	if (barred) return { state: barred, ...about };
	if (input.step === 'nothing') {
		const anonymous = isAnonymous(survey, visit.response);
		return { state: { page: 'score', missing: true }, ...about, anonymous };
	}
	const { say, response, startsWorkflow, refused } = await takeTurn(
		deps,
		survey,
		visit.invitation,
		turnOf(input),
		sending,
	);
	return {
		state: refused ? afterDoubt(input, response) : stateAfter(say, response),
		...about,
		anonymous: isAnonymous(survey, response),
		mayChange: response !== undefined && response.editUntil > deps.clock.now(),
		...(startsWorkflow && response && { start: response }),
	};
}

/**
 * A link of the survey for trying it out before it is published. The invitation behind it is a test, so its answers are
 * marked and never counted.
 */
export async function testVisit(deps: Deps, survey: RegisteredSurvey): Promise<string> {
	const now = deps.clock.now();
	const token = deps.random.token();
	const id = deps.random.id();
	const customer = { id: 'test:editor', name: 'Test' };
	await deps.store.write(async (tx) => {
		const person = await tx.people.resolve(customer, [{ kind: 'id', value: customer.id }], now);
		await tx.invitations.create({
			id,
			surveyKey: survey.definition.key,
			surveyVersion: survey.version,
			personId: person.id,
			customer,
			event: { source: 'test', type: 'test', id, occurredAt: now.toISOString() },
			touchpoint: survey.definition.touchpoint,
			channel: 'web',
			status: 'sent',
			sentAt: now,
			dueAt: now,
			createdAt: now,
			expiresAt: new Date(now.getTime() + DAY),
			test: true,
		});
		await tx.invitations.addToken(id, hashToken(token), now);
	});
	return token;
}

function turnOf(input: Exclude<FormInput, { step: 'nothing' }>): ConversationInput {
	switch (input.step) {
		case 'score':
			return { kind: 'score', score: input.score };
		case 'comment':
			return { kind: 'comment', text: input.comment };
		case 'skip':
			return { kind: 'skipComment' };
	}
}

const spokenTo = ({ customer, variant, test }: Invitation) => ({ locale: customer.locale, variant, test });

async function visitOf(
	deps: Deps,
	survey: RegisteredSurvey,
	token: string,
): Promise<Visit | undefined> {
	const invitation = await deps.store.invitations.findByToken(hashToken(token));
	if (!invitation || invitation.surveyKey !== survey.definition.key) return undefined;
	return { invitation, response: await deps.store.responses.byInvitation(invitation.id) };
}

/** Why the visitor cannot answer; undefined when they can. */
function barredState(
	deps: Deps,
	survey: RegisteredSurvey,
	{ invitation, response }: Visit,
): PageState | undefined {
	const now = deps.clock.now();
	if (survey.definition.ended) return { page: 'ended' };
	if (invitation.status === 'cancelled') return { page: 'expired' };
	// An anonymous answer that can change no more knows nothing of its invitation.
	if (invitation.status === 'answered' && !response) return { page: 'closed' };
	// What a robot left behind keeps nobody from answering.
	if (!response?.confirmed) return invitation.expiresAt <= now ? { page: 'expired' } : undefined;
	// The edit window bounds changes; a first comment is welcome as long as the survey may be answered.
	const mayComment = response.comment === undefined && invitation.expiresAt > now;
	return response.editUntil > now || mayComment ? undefined : { page: 'closed' };
}

/** The score while it may be given or changed; after that, the question that is still open. */
function openState(deps: Deps, suggested: Score | null, response: Response | undefined): PageState {
	const score = response?.confirmed ? response.score : null;
	if (response && score !== null && response.editUntil <= deps.clock.now()) {
		return { page: 'followUp', score, category: categoryOf(score) };
	}
	return scorePage(suggested ?? score);
}

function scorePage(selected: Score | null): PageState {
	return { page: 'score', ...(selected !== null && { selected }) };
}

function stateAfter(say: readonly Say[], response: Response | undefined): PageState {
	const last = say.at(-1);
	const score = response?.score ?? null;
	if (last?.text === 'closed') return { page: 'closed' };
	if (score === null) return { page: 'score', missing: true };
	const category = categoryOf(score);
	if (last?.text !== 'followUp') return { page: 'thanks', category };
	return {
		page: 'followUp',
		score,
		category,
		...(response?.comment !== undefined && { comment: response.comment }),
	};
}

/** A confirmed answer stands; whoever wants another presses once more. */
function afterDoubt(input: FormInput, response: Response | undefined): PageState {
	const score = response?.score ?? null;
	if (input.step === 'score' && input.score !== score) return scorePage(input.score);
	if (score === null) return { page: 'score', missing: true };
	const category = categoryOf(score);
	return input.step === 'score' ? { page: 'followUp', score, category } : { page: 'thanks', category };
}

function previewNext(input: FormInput): PageState {
	switch (input.step) {
		case 'nothing':
			return { page: 'score', missing: true };
		case 'score':
			return { page: 'followUp', score: input.score, category: categoryOf(input.score) };
		default:
			return { page: 'thanks', category: 'promoter' };
	}
}

function previewPage(state: PageState): PageResult {
	return { state, test: true };
}
