export { checkMessages } from './checkMessages';
export { chooseMessage } from './chooseMessage';
export { fillMessage, plainText, type FollowUpFacts, type Piece } from './fillMessage';
export { isSendableLink } from './link';
export type { FollowedUp, FollowUpMessage } from './message';
export { PLACEHOLDERS } from './placeholders';
export { isPurpose, USUAL_PURPOSE } from './purpose';
export { longestSms, LONGEST_SMS, smsText } from './smsText';
