import type { Sending } from '../../survey';

/**
 * Whether the browser vouches that a person pressed the button. Browsers send `Sec-Fetch-User: ?1` with what somebody
 * pressed, and leave it out where a script has sent the form. Safari knows no such header and plain http carries none:
 * only of Chromium, which always says it on https (as it does its `Sec-CH-UA`), does its absence say something.
 */
export function pressOf(headers: Readonly<Record<string, unknown>>): Sending['press'] {
	if (headers['sec-fetch-user'] === '?1') return 'person';
	const isChromium = typeof headers['sec-ch-ua'] === 'string';
	return isChromium && headers['sec-fetch-mode'] === 'navigate' ? 'script' : 'unknown';
}
