import type { Say, Wording } from '../../survey';

/** The text message that asks the survey's question; names the sender and says how to opt out. */
export function renderSurveySms(
	wording: Wording,
	options: { readonly test?: boolean; readonly reminder?: boolean } = {},
): string {
	const { question, instruction, reminder } = wording.sms;
	const body = `${question} ${options.reminder ? reminder : instruction}`;
	return options.test ? `[TEST] ${body}` : body;
}

/** What a conversation says next, as a text message. */
export function renderReply(wording: Wording, say: Say): string {
	const { sms } = wording;
	switch (say.text) {
		case 'question':
			return renderSurveySms(wording);
		case 'followUp':
		case 'thanks':
			return sms[say.text][say.category];
		default:
			return sms[say.text];
	}
}
