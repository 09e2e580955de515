interface Entry<What> {
	readonly at: number;
	readonly what: What;
}

/** What is going to happen, in the order of time: a binary heap. */
export class Agenda<What> {
	private readonly heap: Array<Entry<What>> = [];

	get size(): number {
		return this.heap.length;
	}

	add(at: number, what: What): void {
		const { heap } = this;
		heap.push({ at, what });
		for (let child = heap.length - 1; child > 0; ) {
			const parent = (child - 1) >> 1;
			if (this.at(parent) <= this.at(child)) break;
			this.swap(parent, child);
			child = parent;
		}
	}

	/** Everything up to then, oldest first. */
	takeUntil(time: number): What[] {
		const taken: What[] = [];
		while (this.heap.length > 0 && this.at(0) <= time) taken.push(this.takeFirst());
		return taken;
	}

	private takeFirst(): What {
		const { heap } = this;
		const [{ what }] = heap as [Entry<What>];
		const last = heap.pop() as Entry<What>;
		if (heap.length > 0) {
			heap[0] = last;
			for (let parent = 0; ; ) {
				const [left, right] = [2 * parent + 1, 2 * parent + 2];
				let first = parent;
				if (left < heap.length && this.at(left) < this.at(first)) first = left;
				if (right < heap.length && this.at(right) < this.at(first)) first = right;
				if (first === parent) break;
				this.swap(parent, first);
				parent = first;
			}
		}
		return what;
	}

	private at(index: number): number {
		return (this.heap[index] as Entry<What>).at;
	}

	private swap(one: number, other: number): void {
		const { heap } = this;
		[heap[one], heap[other]] = [heap[other] as Entry<What>, heap[one] as Entry<What>];
	}
}
