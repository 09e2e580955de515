import type { Clock } from '../clock';
import type { RandomSource } from '../random';
import type { Store } from '../store/types';

/** What every act of the programme works with: handed in, never reached for. */
export interface Deps {
	readonly store: Store;
	readonly clock: Clock;
	readonly random: RandomSource;
}
