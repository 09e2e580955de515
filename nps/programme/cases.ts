import {
	caseItem,
	changedCase,
	newCase,
	type Case,
	type CaseChange,
	type CaseItem,
	type CaseOpening,
	type ChangeRefusal,
	type OpenRefusal,
} from '../cases';
import type { Result } from '../result';
import type { CaseFilter, Repositories } from '../store/types';
import { noteChanges } from './changeLog';
import type { Deps } from './deps';

/** So often others may be faster before we give up; each time one of them has got through. */
const MOST_ATTEMPTS = 20;

type Opened = Result<{ readonly case: CaseItem; readonly existing: boolean }, OpenRefusal | 'unknownResponse'>;

/** Opens the case of an answer, once: where there is one, open or closed, it is given back as it is. */
export async function openCase(deps: Deps, responseId: string, opening: CaseOpening): Promise<Opened> {
	const { store, clock, random } = deps;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const now = clock.now();
		const response = await store.responses.get(responseId);
		if (!response) return { ok: false, reason: 'unknownResponse', sentence: `There is no answer "${shown(responseId)}" in this store` };
		const known = (await store.cases.ofResponses([responseId])).get(responseId);
		if (known) return { ok: true, case: caseItem(known, response, now), existing: true };
		const made = newCase(random.id(), response, opening, now);
		if (!made.ok) return made;
		const kept = await store.cases.open(made.case, response.revision);
		if (kept) return { ok: true, case: caseItem(kept.case, response, now), existing: !kept.opened };
	}
	throw new Error(`The answer ${shown(responseId)} was changed again and again while its case was being opened`);
}

type Updated = Result<{ readonly case: CaseItem }, ChangeRefusal | 'unknownCase'>;

/** Changes a case, as it is by then. Status and owner are noted among the changes of the programme; what was written is not. */
export async function updateCase(deps: Deps, caseId: string, change: CaseChange): Promise<Updated> {
	const { store, clock } = deps;
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
		const now = clock.now();
		const known = await store.cases.get(caseId);
		const response = known && (await store.responses.get(known.responseId));
		if (!response) return { ok: false, reason: 'unknownCase', sentence: `There is no case "${shown(caseId)}" in this store` };
		const changed = changedCase(known, change, now);
		if (!changed.ok) return changed;
		const isKept = await store.write(async (tx) => await keep(tx, deps, known, changed.case));
		if (isKept) return { ok: true, case: caseItem(changed.case, response, now) };
	}
	throw new Error(`The case ${shown(caseId)} was changed again and again by others`);
}

async function keep(tx: Repositories, deps: Deps, known: Case, changed: Case): Promise<boolean> {
	if (!(await tx.cases.update(changed, known.revision))) return false;
	const noted = (['status', 'owner'] as const).flatMap((field) => {
		const [from, to] = [known[field], changed[field]];
		if (from === to) return [];
		return [{ kind: 'case' as const, subject: known.id, field, ...(from && { from }), ...(to && { to }) }];
	});
	await noteChanges(tx, deps, noted);
	return true;
}

const PAGE = 500;

/** Cases with what their answers say, in the order asked for, as many as `limit` says. */
export async function listCases({ store, clock }: Deps, filter: CaseFilter): Promise<CaseItem[]> {
	const now = clock.now();
	const items: CaseItem[] = [];
	for (let { after } = filter; items.length < filter.limit; ) {
		const limit = Math.min(PAGE, filter.limit - items.length);
		const page = await store.cases.list({ ...filter, limit, ...(after && { after }) });
		const ids = page.map(({ responseId }) => responseId);
		const found = await store.responses.list({ ids, includeTests: true, order: 'id', limit: PAGE });
		const answers = new Map(found.map((response) => [response.id, response]));
		for (const one of page) {
			const answer = answers.get(one.responseId);
			if (answer) items.push(caseItem(one, answer, now));
		}
		after = page.at(-1);
		if (page.length < limit) break;
	}
	return items;
}

const shown = (id: string): string => id.slice(0, 80);
