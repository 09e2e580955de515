import { cleanLine } from '../report/cleanText';
import { escapeHtml } from '../report/escapeHtml';
import { count, points } from '../report/format';
import type { Part } from './data';
import { documentOf, type RenderedDashboard } from './document';
import { likely, totalOf } from './figures';

/** A score for a place where there is little room. */
export interface Badge {
	/** "Ada, last 90 days". */
	readonly label: string;
	readonly parts: readonly Part[];
	readonly minimumN: number;
}

interface Texts {
	readonly label: string;
	readonly score: string;
	readonly detail: string;
	readonly kind: 'good' | 'middling' | 'bad' | 'none';
}

const LONGEST = 48;

function textsOf({ label, parts, minimumN }: Badge): Texts {
	const total = totalOf(parts);
	const name = cleanLine(label, LONGEST);
	if (total.score === null) return { label: name, score: '–', detail: 'no answers yet', kind: 'none' };
	if (total.n < minimumN) return { label: name, score: '–', detail: 'too few answers', kind: 'none' };
	const kind = total.interval.low > 0 ? 'good' : total.interval.high < 0 ? 'bad' : 'middling';
	return { label: name, score: points(total.score), detail: `${likely(total)}, n = ${count(total.n)}`, kind };
}

const FILLS: Readonly<Record<Texts['kind'], string>> = { good: '#1f5fa8', middling: '#69727d', bad: '#b5500b', none: '#69727d' };

const WIDTH = 220;
const HEIGHT = 64;

/** A picture of 220 by 64 pixels that stands alone: for image tags in other programs. */
export function badgeSvg(badge: Badge): string {
	const { label, score, detail, kind } = textsOf(badge);
	const title = escapeHtml(`NPS ${score}, ${detail}: ${label}`);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}"><title>${title}</title><rect width="${WIDTH}" height="${HEIGHT}" rx="10" fill="#ffffff"/><rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="9.5" fill="none" stroke="#dfe3e8"/><rect x="8" y="8" width="64" height="48" rx="8" fill="${FILLS[kind]}"/><g font-family="system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif"><text x="40" y="40.5" text-anchor="middle" font-size="24" font-weight="700" fill="#ffffff">${escapeHtml(score)}</text><text x="82" y="28" font-size="13" font-weight="600" fill="#171a20">NPS <tspan font-weight="400" fill="#565e6c">${escapeHtml(detail)}</tspan></text><text x="82" y="47" font-size="11" fill="#565e6c">${escapeHtml(cleanLine(label, 24))}</text></g></svg>`;
}

/** The same as a small page: for frames. */
export function badgePage(badge: Badge, nonce: string, frameOrigins: readonly string[]): RenderedDashboard {
	const { label, score, detail, kind } = textsOf(badge);
	const className = { good: 'promoter', middling: 'passive', bad: 'detractor', none: 'unscored' }[kind];
	return documentOf({
		title: `NPS: ${label}`,
		nonce,
		frameOrigins,
		still: true,
		body: `<main id="main" class="slip"><div class="entry"><span class="badge ${className}">${escapeHtml(score)}</span><div class="said"><h1 class="inline">NPS <span>${escapeHtml(detail)}</span></h1><p class="meta">${escapeHtml(label)}</p></div></div></main>`,
	});
}
