import { repositoriesOf } from './repositories';
import { readAhead, withAhead, type Ahead } from './repositories/readAhead';
import type { Session } from './session';
import type { Act, Foreseen, Repositories } from './types';

/** Several works in the transaction at hand; gives what they gave, in the order of the works. */
export async function writeAll(tx: Session, acts: readonly Act[]): Promise<unknown[]> {
	const repositories = remembering(repositoriesOf(tx));
	const done = new Map<Act, unknown>();
	for (const act of acts) if (!act.foreseen) done.set(act, await act.work(repositories));
	// Elsewhere others write at the same time, and two works wait for each other's rows.
	const ahead = tx.dialect === 'sqlite' ? await readAhead(tx, acts.map(({ foreseen }) => foreseen)) : new Map<Foreseen, Ahead>();
	for (const act of acts) {
		if (!act.foreseen) continue;
		const read = ahead.get(act.foreseen);
		done.set(act, await act.work(read ? withAhead(tx, repositories, read) : repositories));
	}
	return acts.map((act) => done.get(act));
}

/** What nobody can change while the transaction lasts is read once in it. */
function remembering(tx: Repositories): Repositories {
	const settings = new Map<string, Promise<unknown>>();
	let pauses: ReturnType<Repositories['brakes']['pauses']> | undefined;
	return {
		...tx,
		brakes: {
			...tx.brakes,
			pauses: async () => await (pauses ??= tx.brakes.pauses()),
			setting: async (name) => {
				const known = settings.get(name) ?? tx.brakes.setting(name);
				settings.set(name, known);
				return await known;
			},
			putSetting: async (...setting) => {
				settings.clear();
				await tx.brakes.putSetting(...setting);
			},
			pause: async (pause) => {
				pauses = undefined;
				return await tx.brakes.pause(pause);
			},
			resume: async (...scopes) => {
				pauses = undefined;
				return await tx.brakes.resume(...scopes);
			},
		},
	};
}
