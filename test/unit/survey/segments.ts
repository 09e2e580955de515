import { SegmentedMessage } from 'sms-segments-calculator';

/** How many segments Twilio bills for this text, by Twilio's own calculator. */
export function segmentsCount(text: string): number {
	return new SegmentedMessage(text, 'auto', true).segmentsCount;
}
