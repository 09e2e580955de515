import { DAY } from '../../nps/clock';
import { openStore, type Store } from '../../nps/store';
import { embeddedFile } from '../../nps/store/config';
import { openSqlite } from '../../nps/store/sqlite/open';

/** The embedded store of a running n8n, seen from outside. */
export interface N8nStore {
	readonly store: Store;
	/** As if this invitation were so much older; a reminder's or a call's turn comes sooner. */
	ageInvitation(id: string, milliseconds?: number): Promise<void>;
	/** As if the answers to this survey were so much older. */
	ageResponses(surveyKey: string, milliseconds?: number): Promise<void>;
	close(): Promise<void>;
}

export async function openN8nStore(home: string): Promise<N8nStore> {
	const env = { N8N_USER_FOLDER: home };
	const store = await openStore({ kind: 'embedded', name: 'default' }, env);
	const database = await openSqlite(embeddedFile('default', env), 'embedded store');
	return {
		store,
		async ageInvitation(id, milliseconds = DAY) {
			await database.writer
				.updateTable('nps_invitation')
				.set(({ eb }) => ({
					due_at: eb('due_at', '-', milliseconds),
					created_at: eb('created_at', '-', milliseconds),
					sent_at: eb('sent_at', '-', milliseconds),
					expires_at: eb('expires_at', '-', milliseconds),
					claimable_at: eb('claimable_at', '-', milliseconds),
					reminded_at: eb('reminded_at', '-', milliseconds),
				}))
				.where('id', '=', id)
				.execute();
		},
		async ageResponses(surveyKey, milliseconds = DAY) {
			await database.writer
				.updateTable('nps_response')
				.set(({ eb }) => ({
					answered_at: eb('answered_at', '-', milliseconds),
					updated_at: eb('updated_at', '-', milliseconds),
					claimable_at: eb('claimable_at', '-', milliseconds),
				}))
				.where('survey_key', '=', surveyKey)
				.execute();
		},
		async close() {
			await database.close();
			await store.close();
		},
	};
}
