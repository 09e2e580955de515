import type Library from 'email-reply-parser';
import * as bundle from './email-reply-parser.bundle.js';

const { EmailReplyParser } = bundle as unknown as { EmailReplyParser: typeof Library };

/** The text of a reply without its quotes and signature. Cubic in the length on hostile text: give it short ones. */
export function replyLines(text: string): string {
	return new EmailReplyParser().parseReply(text);
}
