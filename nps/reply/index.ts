export { parseReply } from './parseReply';
export type { ParsedReply, ParseReplyOptions } from './types';
