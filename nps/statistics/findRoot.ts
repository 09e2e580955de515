const { abs, max, min } = Math;

const MAX_STEPS = 200;

interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Where a continuous function crosses zero between `low` and `high`, at whose ends it has opposite signs: Chandrupatla's
 * method (1997, Adv. Eng. Softw. 28), as safe as bisection and about as fast as inverse quadratic interpolation.
 */
export function findRoot(
	f: (x: number) => number,
	low: number,
	high: number,
	tolerance = 1e-12,
): number {
	const at = (x: number): Point => ({ x, y: f(x) });
	let [latest, opposite] = [at(high), at(low)];
	let fraction = 0.5;
	for (let step = 0; step < MAX_STEPS; step++) {
		const next = at(latest.x + fraction * (opposite.x - latest.x));
		const crossed = next.y > 0 !== latest.y > 0;
		const previous = crossed ? opposite : latest;
		if (crossed) opposite = latest;
		latest = next;

		const best = abs(latest.y) < abs(opposite.y) ? latest : opposite;
		const smallest = tolerance / abs(opposite.x - latest.x);
		if (smallest > 0.5 || best.y === 0) return best.x;
		const wanted = interpolated(latest, opposite, previous) ?? 0.5;
		fraction = min(1 - smallest, max(smallest, wanted));
	}
	return latest.x;
}

/** How far from `a` towards `b` the parabola through the three points crosses zero, where it can be trusted. */
function interpolated(a: Point, b: Point, c: Point): number | undefined {
	const xi = (a.x - b.x) / (c.x - b.x);
	const phi = (a.y - b.y) / (c.y - b.y);
	if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return undefined;
	return (
		(a.y / (b.y - a.y)) * (c.y / (b.y - c.y)) +
		((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y))
	);
}
