/** Red, green, blue, 0 to 255 each. */
type Rgb = readonly [number, number, number];

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;
const FALLBACK = '#4f46e5';
const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [17, 24, 39];
const BLACK: Rgb = [0, 0, 0];

/** WCAG 2.2: text 4.5 : 1, parts of controls 3 : 1. */
const TEXT_CONTRAST = 4.5;
const CONTROL_CONTRAST = 3;

/** A brand's colour made fit for one background: all values are `#rrggbb`. */
export interface BrandColours {
	/** For filled controls; 3 : 1 against the background. */
	readonly fill: string;
	/** For text on `fill`; 4.5 : 1. */
	readonly onFill: string;
	/** For links and other text on the background; 4.5 : 1. */
	readonly text: string;
}

/** The brand's colour, darkened or lightened no more than the background needs. Not a hex colour: indigo. */
export function brandColours(colour: string, background: string): BrandColours {
	const key = `${colour} ${background}`;
	const known = mixed.get(key);
	if (known) return known;
	if (mixed.size >= REMEMBERED) mixed.clear();
	const colours = mixColours(colour, background);
	mixed.set(key, colours);
	return colours;
}

const REMEMBERED = 100;
const mixed = new Map<string, BrandColours>();

function mixColours(colour: string, background: string): BrandColours {
	const brand = parse(colour) ?? parse(FALLBACK) ?? INK;
	const behind = parse(background) ?? WHITE;
	const fill = visibleOn(behind, brand, CONTROL_CONTRAST);
	const onFill = contrast(fill, WHITE) >= TEXT_CONTRAST ? WHITE : readableOn(fill);
	return {
		fill: toHex(fill),
		onFill: toHex(onFill),
		text: toHex(visibleOn(behind, brand, TEXT_CONTRAST)),
	};
}

/** Contrast of two hex colours by WCAG 2.2, from 1 to 21; 1 when either is none. */
export function contrastOf(one: string, other: string): number {
	const [a, b] = [parse(one), parse(other)];
	return a && b ? contrast(a, b) : 1;
}

function readableOn(fill: Rgb): Rgb {
	if (contrast(fill, INK) >= TEXT_CONTRAST) return INK;
	return contrast(fill, BLACK) >= contrast(fill, WHITE) ? BLACK : WHITE;
}

/** Mixes towards white or black in steps of 1 % until the contrast suffices. */
function visibleOn(background: Rgb, colour: Rgb, enough: number): Rgb {
	const towards = contrast(background, WHITE) > contrast(background, BLACK) ? WHITE : BLACK;
	for (let percent = 0; percent < 100; percent += 1) {
		const mixed = mix(colour, towards, percent / 100);
		if (contrast(background, mixed) >= enough) return mixed;
	}
	return towards;
}

function mix(colour: Rgb, towards: Rgb, share: number): Rgb {
	const at = (channel: 0 | 1 | 2) =>
		Math.round(colour[channel] + (towards[channel] - colour[channel]) * share);
	return [at(0), at(1), at(2)];
}

function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
	const linear = (channel: number) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function parse(colour: string): Rgb | undefined {
	const digits = HEX.exec(colour.trim())?.[1];
	if (digits === undefined) return undefined;
	const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const at = (index: number) => Number.parseInt(wide.slice(index, index + 2), 16);
	return [at(0), at(2), at(4)];
}

function toHex(colour: Rgb): string {
	return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
