import { runNode } from '../support/engine';
import { publishSurvey } from '../support/publishedSurvey';

const run = async (operation: string, parameters: object = {}, input: object[] = [{}], more: object = {}) =>
	await runNode({ type: 'npsRecords', parameters: { resource: 'case', operation, ...parameters }, ...more }, input as never);
const open = async (input: object[], options: object = {}, more: object = {}) =>
	await run('open', { responseId: '={{ $json.responseId }}', options }, input, more);
const update = async (input: object[], changes: object) => await run('update', { caseId: '={{ $json.caseId }}', changes }, input);
const list = async (filters: object, parameters: object = {}) => await run('getMany', { returnAll: true, sort: 'due', filters, ...parameters });

let answers: object[];

beforeAll(async () => {
	await publishSurvey();
	const rows = [0, 3, 6].map((score) => ({
		customer: { id: `case-${score}`, email: `case-${score}@example.com`, name: 'Ann' },
		score,
		comment: `Scored ${score}`,
		externalId: `case-${score}`,
	}));
	const saved = await runNode({ type: 'npsRecords', parameters: { resource: 'response', operation: 'save', surveyKey: 'cases', fields: {} } }, rows);
	answers = (saved.json[0] ?? []) as object[];
});

it('opens a case for each of many items, once', async () => {
	const { json, error } = await open(answers, { owner: 'Ada', cause: 'Late', dueHours: 24 });
	expect(error).toBeUndefined();
	expect(json[0]).toMatchObject([0, 3, 6].map((score) => ({
		status: 'open', existing: false, overdue: false, owner: 'Ada', cause: 'Late', score, category: 'detractor',
		comment: `Scored ${score}`, customer: { email: `case-${score}@example.com` },
	})));
	const [first] = json[0] ?? [];
	expect(Date.parse(String(first?.dueAt)) - Date.parse(String(first?.openedAt))).toBe(24 * 3_600_000);
	const again = await open(answers, { owner: 'Bob' });
	expect(again.json[0]?.map(({ existing, owner, caseId }) => [existing, owner, caseId])).toEqual(json[0]?.map(({ caseId }) => [true, 'Ada', caseId]));
});

it('moves cases along, and refuses a move that makes no sense, naming the item', async () => {
	const [first = {}, second = {}] = (await open(answers)).json[0] ?? [];
	const contacted = await update([first, second], { status: 'contacted' });
	expect(contacted.json[0]).toMatchObject([{ status: 'contacted', contactedAt: expect.any(String) as string }, { status: 'contacted' }]);
	const closed = await update([first], { status: 'closed', outcome: 'Refund', owner: '' });
	expect(closed.json[0]?.[0]).toMatchObject({ status: 'closed', outcome: 'Refund', closedAt: expect.any(String) as string });
	expect(closed.json[0]?.[0]).not.toHaveProperty('owner');
	const { error } = await update([second, first], { status: 'contacted' });
	expect(error?.message).toMatch(/must be reopened.*item 1/);
	const reopened = await update([first], { status: 'reopened', dueHours: 2 });
	expect(reopened.json[0]?.[0]).toMatchObject({ status: 'open', outcome: 'Refund', overdue: false });
	expect(reopened.json[0]?.[0]).not.toHaveProperty('closedAt');
	await update([first], { status: 'closed' });
});

it('lists cases by status, owner, answer and survey, the most urgent first', async () => {
	const scores = async (filters: object, parameters: object = {}) =>
		(await list({ surveyKey: 'cases', ...filters }, parameters)).json[0]?.map(({ score }) => score);
	expect(await scores({ statuses: ['open', 'contacted'] })).toEqual([3, 6]);
	expect(await scores({ statuses: ['closed'] })).toEqual([0]);
	expect(await scores({ owner: 'Ada' })).toEqual([3, 6]);
	expect(await scores({ overdue: true })).toEqual([]);
	expect(await scores({ surveyKey: 'other' })).toEqual([]);
	expect(await scores({ responseId: (answers[1] as { responseId: string }).responseId })).toEqual([3]);
	expect(await scores({}, { returnAll: false, limit: 1, sort: 'newest' })).toHaveLength(1);
});

it('says what is missing, and goes on with the others where that is wanted', async () => {
	const { error } = await open([{ responseId: '' }]);
	expect(error?.message).toMatch(/'Response ID' is empty.*item 0/);
	expect((await update([{ caseId: 'unknown' }], { status: 'closed' })).error?.message).toContain('no case "unknown"');
	expect((await update([{ caseId: 'unknown' }], {})).error?.message).toContain('nothing to change');
	expect((await update([{ caseId: 'unknown' }], { status: 'gone' })).error?.message).toContain(`'Status' is "gone"`);
	expect((await open(answers, { dueHours: 0 })).json[0]).toHaveLength(3);
	const { json } = await open([{ responseId: 'unknown' }, answers[0] ?? {}], {}, { onError: 'continueRegularOutput' });
	expect(json[0]).toMatchObject([{ error: expect.stringContaining('no answer "unknown"') as string }, { existing: true }]);
});

it('opens none for the answer to an anonymous survey, and says why', async () => {
	await publishSurvey({ surveyKey: 'anonymous-cases', reporting: { anonymous: true } }, 'anonymous-cases-workflow');
	const saved = await runNode(
		{ type: 'npsRecords', parameters: { resource: 'response', operation: 'save', surveyKey: 'anonymous-cases', fields: {} } },
		[{ score: 1, externalId: 'x' }],
	);
	expect((await open(saved.json[0] as object[])).error?.message).toMatch(/nobody to contact.*anonymous.*item 0/);
});

it('the report of the store says how many stand open', async () => {
	const { json, error } = await runNode({
		type: 'npsAggregate',
		parameters: { operation: 'report', source: 'store', surveys: ['cases'], period: 'last30', dimension: 'all', bucket: 'none', options: {} },
	} as never, [{}]);
	expect(error).toBeUndefined();
	expect(json[0]?.[0]?.cases).toEqual({ open: 2, overdue: 0, closed: 1 });
	expect(json[0]?.[0]?.text).toContain('Open cases: 2, 0 overdue; 1 closed in the period.');
});
