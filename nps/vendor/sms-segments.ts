import type * as Library from 'sms-segments-calculator';
import * as bundle from './sms-segments.bundle.js';

const { SegmentedMessage } = bundle as typeof Library;

/** How many segments a text message takes, with Twilio's smart encoding, and in which alphabet it goes out. */
export function countSegments(text: string): { segments: number; encoding: 'GSM-7' | 'UCS-2' } {
	const message = new SegmentedMessage(text, 'auto', true);
	return { segments: message.segmentsCount, encoding: message.encodingName };
}
