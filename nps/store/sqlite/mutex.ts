import { StoreUnavailableError } from '../errors';

/** Lets one caller in at a time, in the order they came; who waits past its deadline is turned away. */
export class Mutex {
	private held = false;
	private readonly queue: Array<() => void> = [];

	constructor(private readonly label: string) {}

	/** `deadline` on the scale of `performance.now()`. */
	async acquire(deadline: number): Promise<void> {
		if (!this.held) {
			this.held = true;
			return;
		}
		await new Promise<void>((resolve, reject) => {
			const enter = () => {
				clearTimeout(timer);
				resolve();
			};
			const timer = setTimeout(
				() => {
					this.queue.splice(this.queue.indexOf(enter), 1);
					reject(
						new StoreUnavailableError(
							`The ${this.label} is busy: too many writes are waiting.`,
						),
					);
				},
				Math.max(0, deadline - performance.now()),
			);
			this.queue.push(enter);
		});
	}

	release(): void {
		const next = this.queue.shift();
		if (next) next();
		else this.held = false;
	}
}
