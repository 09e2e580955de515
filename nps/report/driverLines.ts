import type { Limits } from '../statistics';
import { cleanLine } from './cleanText';
import { count, percent, points } from './format';

/** What a theme of the comments goes together with. */
export interface DriverFact {
	readonly theme: string;
	readonly side: 'positive' | 'negative';
	/** Comments that mention it so. */
	readonly n: number;
	/** Of all comments, 0 to 1. */
	readonly share: number;
	/** Score with it minus score without it, in points. */
	readonly impact: number;
	readonly interval: Limits;
	readonly significant: boolean;
}

const MOST_DRIVERS = 5;
const LONGEST_THEME = 60;

/** The drivers worth telling: those that are more than chance, by what they do to the whole score. */
export function topDrivers(drivers: readonly DriverFact[], most = MOST_DRIVERS): DriverFact[] {
	const weight = ({ share, impact }: DriverFact) => Math.abs(share * impact);
	return drivers
		.filter(({ significant }) => significant)
		.sort((a, b) => weight(b) - weight(a))
		.slice(0, most);
}

/** "Delivery, negative". */
export function driverName({ theme, side }: DriverFact): string {
	const name = cleanLine(theme, LONGEST_THEME) || 'Unnamed theme';
	return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${side}`;
}

/** "In 18 % of the comments (n = 57); their score is 34 points lower (22 to 46)". */
export function driverText({ n, share, impact, interval }: DriverFact): string {
	const [nearer, farther] = [interval.low, interval.high]
		.map(Math.abs)
		.sort((a, b) => a - b)
		.map(points);
	const way = impact < 0 ? 'lower' : 'higher';
	return `In ${percent(share)} of the comments (n = ${count(n)}); their score is ${points(Math.abs(impact))} points ${way} (${nearer} to ${farther})`;
}
