import type { Box } from './elements';

/** A mark that wants a label as wide as this. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface Place {
	/** The middle of the text. */
	readonly x: number;
	readonly y: number;
	readonly align: 'left' | 'center' | 'right';
}

const MARK = 8;
const DISTANCE = 11;
const HALF_LINE = 8;

/** Where each label goes: beside, above or below its mark, over no other mark or label; undefined where there is no such place. Earlier ones choose first. */
export function placed(spots: readonly Spot[], frame: Box): Array<Place | undefined> {
	const taken: Box[] = spots.map(({ x, y }) => ({
		x: x - MARK,
		y: y - MARK,
		width: 2 * MARK,
		height: 2 * MARK,
	}));
	return spots.map((spot, index) => {
		const own = taken[index];
		const free = candidates(spot).find(
			({ box }) =>
				inside(box, frame) &&
				taken.every((other) => other === own || !overlaps(box, other)),
		);
		if (free) taken.push(free.box);
		return free?.place;
	});
}

function candidates({ x, y, width }: Spot): Array<{ place: Place; box: Box }> {
	const at = (left: number, middle: number, place: Place) => ({
		place,
		box: { x: left, y: middle - HALF_LINE, width, height: 2 * HALF_LINE },
	});
	const above = y - DISTANCE - 7;
	const below = y + DISTANCE + 7;
	return [
		at(x + DISTANCE, y, { x: x + DISTANCE, y, align: 'left' }),
		at(x - DISTANCE - width, y, { x: x - DISTANCE, y, align: 'right' }),
		at(x - width / 2, above, { x, y: above, align: 'center' }),
		at(x - width / 2, below, { x, y: below, align: 'center' }),
		at(x, above, { x, y: above, align: 'left' }),
		at(x, below, { x, y: below, align: 'left' }),
		at(x - width, above, { x, y: above, align: 'right' }),
		at(x - width, below, { x, y: below, align: 'right' }),
	];
}

function inside(box: Box, frame: Box): boolean {
	return (
		box.x >= frame.x &&
		box.y >= frame.y &&
		box.x + box.width <= frame.x + frame.width &&
		box.y + box.height <= frame.y + frame.height
	);
}

function overlaps(a: Box, b: Box): boolean {
	return (
		a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
	);
}
