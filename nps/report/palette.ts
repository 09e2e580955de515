import type { ScoredCategory } from '../score';

/** Blue, grey and orange stay apart for every kind of colour blindness; white text reads on all three (WCAG AA). */
export const CATEGORY_COLOUR: Readonly<Record<ScoredCategory, string>> = {
	promoter: '#1f5fa8',
	passive: '#69727d',
	detractor: '#b5500b',
};

/** Colours of marks beside a text, by the class that makes them readable on a dark screen. */
export const MARK_COLOUR = {
	rise: CATEGORY_COLOUR.promoter,
	fall: CATEGORY_COLOUR.detractor,
	calm: CATEGORY_COLOUR.passive,
} as const;

export const INK = '#1c2430';
export const SOFT = '#5a6472';
export const LINE = '#dfe3e8';
export const TRACK = '#e9ecf0';
export const PAPER = '#ffffff';
export const DESK = '#f3f5f7';
/** The uncertainty around a score, and the score in it. */
export const BAND = '#8fb2da';
export const MARK = '#12365f';

/** Class → what it becomes on a dark screen, where the mail program lets us choose. */
export const DARK_RULES: Readonly<Record<string, string>> = {
	desk: 'background:#14171b !important',
	paper: 'background:#1e2329 !important;border-color:#343b44 !important',
	ink: 'color:#eef1f4 !important',
	soft: 'color:#a9b3bf !important',
	line: 'border-color:#343b44 !important',
	track: 'background:#343b44 !important',
	band: 'background:#3f6ea6 !important',
	mark: 'background:#ffffff !important',
	rise: 'color:#7db4f2 !important',
	fall: 'color:#f0965a !important',
	calm: 'color:#a9b3bf !important',
	note: 'background:#3a3115 !important;color:#ffe9a8 !important',
};
