import type { Clock } from '../clock';
import type { RandomSource } from '../random';
import type { Store } from '../store/types';

export interface Actor {
	/** `the workflow "NPS programme"`, where no name was given. */
	readonly by: string;
	/** "workflow 7, execution 1234". */
	readonly via: string;
}

/** What every act of the programme works with: handed in, never reached for. */
export interface Deps {
	readonly store: Store;
	readonly clock: Clock;
	readonly random: RandomSource;
	/** Who does this, as far as n8n tells, for the log of changes. */
	readonly actor?: Actor;
}
