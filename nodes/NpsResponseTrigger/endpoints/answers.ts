import { takeOpenAnswer } from '../../../nps/programme';
import { categoryOf, type Score } from '../../../nps/score';
import { wordingFor } from '../../../nps/survey';
import { startWith } from '../../shared/startWith';
import type { Endpoint } from './endpoint';
import { checkOpenCall, replyJson } from './openCall';

/** An answer of a widget or an app: stored first, then confirmed. The same answer ID again changes the same answer. */
export const receiveAnswer: Endpoint = async (call) => {
	const { context, deps, survey, isTest } = call;
	const { definition } = survey;
	const checked = await checkOpenCall(call);
	if (!checked.ok) return checked.answered;
	const { trust, cors } = checked;
	const { answerId, score, customer, signature: _signature, ...rest } = checked.call;
	const refuse = (status: number, error: string, headers = {}) =>
		replyJson(context, status, { error }, { ...cors, ...headers });
	if (definition.ended) return refuse(410, 'This survey has ended.');
	if (score === null) return refuse(400, '"score" must be a whole number from 0 to 10.');
	if (!answerId) return refuse(400, '"answerId" must be 8 to 64 letters, digits, dashes or underscores.');
	if (!customer && trust !== 'app' && !definition.widget?.anonymous) {
		return refuse(403, 'The survey is for known customers only.');
	}
	const outcome = await takeOpenAnswer(deps, survey, {
		...rest,
		...(customer && { customer }),
		source: trust === 'app' ? 'app' : 'widget',
		answerId,
		score,
		trust,
		locale: rest.locale ?? customer?.locale,
		test: isTest,
	});
	if (outcome.kind === 'tooMany') return refuse(429, 'Too many answers at once.', { 'Retry-After': '60' });
	if (outcome.kind !== 'taken') return refuse(409, 'This answer can no longer be changed.');
	const { response, start } = outcome;
	const wording = wordingFor(definition, customer?.locale ?? rest.locale);
	const category = categoryOf(response.score ?? (0 as Score));
	const said = {
		// An app knows its user, so the name of an anonymous answer is not for it.
		...(!response.anonymous && { responseId: response.id }),
		score: response.score,
		category,
		followUp: wording.followUp[category],
		thanks: wording.thanks[category],
	};
	return { ...replyJson(context, 200, said, cors), ...(start && startWith(start)) };
};
