import type { FormInput } from '../channels/web';
import { cleanLine } from '../report/cleanText';
import { categoryOf, type Score } from '../score';
import type { RegisteredSurvey } from '../store/types';
import type { Sending } from '../survey';
import type { Deps } from './deps';
import { takeOpenAnswer } from './openAnswer';
import type { PageResult } from './surveyPage';

/** A form of the survey's open link. */
export interface OpenForm {
	/** New for every page that is opened: one form, one answer. */
	readonly formId: string;
	/** What was chosen on the page before. */
	readonly scoreBefore: Score | null;
	/** Where the link stands, such as "receipt"; kept as the segment `source`. */
	readonly source?: string;
	readonly agent?: string;
	readonly team?: string;
	readonly locale?: string;
	readonly sending?: Sending;
	readonly test: boolean;
}

/** Takes what somebody without a personal link sent from the page; it is in the store before this returns. */
export async function submitOpenPage(
	deps: Deps,
	survey: RegisteredSurvey,
	input: FormInput,
	form: OpenForm,
): Promise<PageResult> {
	const { test } = form;
	if (survey.definition.ended) return { state: { page: 'ended' }, test };
	const score = input.step === 'score' ? input.score : form.scoreBefore;
	if (input.step === 'nothing' || score === null) return { state: { page: 'score', missing: true }, test };
	const label = (text: string | undefined) => text && cleanLine(text, 200);
	const outcome = await takeOpenAnswer(deps, survey, {
		source: 'link',
		answerId: form.formId,
		score,
		...(input.step === 'comment' && { comment: input.comment }),
		done: input.step !== 'score',
		trust: 'claimed',
		locale: form.locale,
		agent: label(form.agent),
		team: label(form.team),
		...(form.source && { segments: { source: cleanLine(form.source, 200) } }),
		sending: form.sending,
		test,
	});
	if (outcome.kind === 'tooMany') return { state: { page: 'error' }, test };
	if (outcome.kind === 'closed') return { state: { page: 'closed' }, test };
	if (outcome.kind === 'doubted') return { state: { page: 'score', selected: score }, test };
	const { response, start } = outcome;
	const category = categoryOf(score);
	return {
		state:
			input.step === 'score'
				? { page: 'followUp', score, category, ...(response.comment && { comment: response.comment }) }
				: { page: 'thanks', category },
		test,
		mayChange: response.editUntil > deps.clock.now(),
		...(start && { start }),
	};
}
