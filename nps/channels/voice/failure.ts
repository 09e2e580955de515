import { failureOf, type Failure } from '../sms/failure';
import { CALL_ERRORS } from './errorCodes';

/** What an error of the Twilio library means for a call. */
export function callFailureOf(error: unknown): Failure {
	const failure = failureOf(error);
	const said = error instanceof Error ? error.message : String(error);
	if (failure.kind === 'unknown') {
		return { ...failure, sentence: `Twilio gave no clear answer and may have placed the call: ${said}` };
	}
	const known = CALL_ERRORS.get(Number(failure.code));
	return known ? { ...failure, kind: known.kind, sentence: `${known.sentence} (Twilio: ${said})` } : failure;
}
