import { repositoriesOf } from './repositories';
import { sessionOf, type Database, type Queries } from './session';
import type { Store } from './types';
import { writeAll } from './writeAll';

/** The store over an open database. */
export function storeOver(database: Database, onClose: () => void = () => undefined): Store {
	const session = sessionOf(database);
	let closing: Promise<void> | undefined;
	return {
		...repositoriesOf(session),
		dialect: database.dialect,
		label: database.label,
		write: async (work) => await session.write(async (tx) => await work(repositoriesOf(tx))),
		writeAll: async (acts) => await session.write(async (tx) => await writeAll(tx, acts)),
		isEmpty: async () => await isEmpty(session.db),
		close: async () => {
			onClose();
			await (closing ??= database.close());
		},
	};
}

async function isEmpty(db: Queries): Promise<boolean> {
	const found =
		(await db.selectFrom('nps_survey').select('key').limit(1).executeTakeFirst()) ??
		(await db.selectFrom('nps_invitation').select('id').limit(1).executeTakeFirst()) ??
		(await db.selectFrom('nps_response').select('id').limit(1).executeTakeFirst());
	return found === undefined;
}
