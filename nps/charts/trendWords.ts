import { count, points as pointsText } from '../report/format';
import { compactCount, isScored, type Scored } from './describe';
import { line, softText, text, triangle, type Element } from './elements';
import { fitted, textWidth } from './measure';
import {
	CHANGE,
	LABEL_ROW,
	LEFT,
	MARK_ROW,
	MARK_ROWS,
	MOST_DOTS,
	RIGHT,
	type Known,
	type Plot,
} from './trendPlot';

/** Between two values that are written. */
const VALUE_ROOM = 36;
const MAX_LABEL = 96;

export function target(plot: Plot): Element[] {
	const { spec, y, wide } = plot;
	if (spec.target === undefined) return [];
	const height = y(spec.target);
	const words = `Target ${pointsText(spec.target)}`;
	return [
		line([LEFT, height], [wide - RIGHT, height], '--nps-ink', {
			dashed: true,
			z: 3,
			width: 1.25,
		}),
		targetName(plot, words, height),
	];
}

/** The name of the target goes where the scores are farther from it: to the left or right end, above or below the line. */
function targetName({ spec, y, wide }: Plot, words: string, height: number): Element {
	const scored = spec.points.filter(isScored);
	const above = (point: Scored | undefined) => height - y(point?.score ?? 0);
	const [left, right] = [above(scored[0]), above(scored.at(-1))];
	const atLeft = Math.abs(left) >= Math.abs(right);
	const below = (atLeft ? left : right) > 0;
	return text({
		x: atLeft ? LEFT + 4 : wide - RIGHT,
		y: height + (below ? 11 : -11),
		text: words,
		weight: 600,
		align: atLeft ? 'left' : 'right',
		halo: true,
	});
}

/** Between two points, where the new begins; named above, in two rows where they are close. */
export function marks({ spec, x, step, top, bottom, wide }: Plot): Element[] {
	const ends = Array.from({ length: MARK_ROWS }, () => -Infinity);
	return (spec.marks ?? []).flatMap(({ point, label }) => {
		const place = Math.max(LEFT, x(point) - step / 2);
		const row = ends.findIndex((end) => end < place);
		const upright = line([place, top - (row < 0 ? 0 : 6)], [place, bottom], '--nps-rule', {
			dashed: true,
		});
		if (row < 0) return [upright];
		const y = 8 + row * MARK_ROW;
		const words = fitted(label, Math.min(180, wide - 40), { size: 12 });
		const width = textWidth(words, { size: 12 });
		const start = Math.min(place, wide - width);
		ends[row] = start + width + 12;
		return [
			line([place, y + 9], [place, bottom], '--nps-rule', { dashed: true }),
			softText({ x: start, y, text: words }),
		];
	});
}

/** The latest, then changes, then the others from the latest back, as far as there is room. */
export function values(known: readonly Known[], plot: Plot): Element[] {
	const order = [...known].reverse();
	const latest = order.slice(0, 1);
	const changed = order.slice(1).filter(({ change }) => change !== undefined);
	const others =
		known.length > MOST_DOTS ? [] : order.slice(1).filter(({ change }) => change === undefined);
	const taken: number[] = [];
	return [...latest, ...changed, ...others].flatMap((point) => {
		const x = plot.x(point.index);
		if (taken.some((other) => Math.abs(other - x) < VALUE_ROOM)) return [];
		taken.push(x);
		return valueOf(point, plot, latest.includes(point));
	});
}

function valueOf({ index, score, change }: Known, plot: Plot, latest: boolean): Element[] {
	const x = plot.x(index);
	const above = plot.y(score) - 15;
	const y = above < plot.top - 8 ? plot.y(score) + 16 : above;
	const words = pointsText(score);
	const weight = latest || change ? 600 : 400;
	const written = text({
		x: x + (change ? 6 : 0),
		y,
		text: words,
		size: 13,
		weight,
		align: 'center',
		halo: true,
	});
	if (!change) return [written];
	const place = [x - textWidth(words, { size: 13, weight }) / 2 - 1, y] as const;
	const look = { fill: CHANGE[change], stroke: '--nps-paper', lineWidth: 2, z: 11 } as const;
	return [written, triangle(place, 10, change === 'higher', look)];
}

/** As many as fit, the latest always, each with its n beneath. */
export function periods({ spec, x, step, bottom, wide }: Plot): Element[] {
	const font = { size: 12 };
	const labels = spec.points.map(({ label }) =>
		fitted(label, Math.min(MAX_LABEL, wide / 3), font),
	);
	const widest = labels.reduce((most, label) => Math.max(most, textWidth(label, font)), 24);
	const every = Math.max(1, Math.ceil((widest + 12) / step));
	const last = spec.points.length - 1;
	let free = Infinity;
	const shown: Element[] = [];
	for (let index = last; index >= 0; index -= every) {
		const label = labels[index] ?? '';
		const half = textWidth(label, font) / 2;
		const place = Math.min(wide - half, Math.max(half, x(index)));
		if (place + half > free) continue;
		free = place - half - 10;
		const n = `n ${compactOrFull(spec.points[index]?.n ?? 0, step * every)}`;
		shown.push(
			text({ x: place, y: bottom + LABEL_ROW, text: label, align: 'center' }),
			softText({ x: place, y: bottom + 2 * LABEL_ROW, text: n, align: 'center' }),
		);
	}
	return shown;
}

function compactOrFull(n: number, room: number): string {
	return textWidth(`n ${count(n)}`, { size: 12 }) + 8 <= room ? count(n) : compactCount(n);
}
