import { checkTemplates, contentOf, missingTemplate } from '../../../../nps/channels/whatsapp';
import { CONTENT_SID, message, OURS, template } from './message';

const OTHER = `HX${'2b'.repeat(16)}`;
const sidFor = (languages: string[], ...templates: Array<[language: string, sid: string]>) => {
	const rows = templates.map(([language, contentSid]) => template({ language, contentSid }));
	const content = contentOf(message({ languages }), { templates: rows });
	return content.kind === 'template' ? content.contentSid : content.kind;
};

describe('the template of a message', () => {
	it.each([
		[['de'], [['', CONTENT_SID], ['de', OTHER]], OTHER],
		[['pt-BR'], [['pt', OTHER]], OTHER],
		[['pt_BR'], [['pt-PT', CONTENT_SID], ['pt-BR', OTHER]], OTHER],
		[['pt-BR'], [['pt-PT', OTHER]], OTHER],
		[['es', 'en'], [['en', OTHER]], OTHER],
		[['es'], [['de', CONTENT_SID], ['', OTHER]], OTHER],
		[['es'], [['de', CONTENT_SID]], 'none'],
	] as Array<[string[], Array<[string, string]>, string]>)('for %j of %j is %s', (languages, rows, sid) => {
		expect(sidFor(languages, ...rows)).toBe(sid);
	});

	it('has its variables filled in their order', () => {
		const templates = [template({ variables: ['name', 'brand', 'link', 'token'] })];
		expect(contentOf(message(), { templates })).toEqual({
			kind: 'template',
			contentSid: CONTENT_SID,
			variables: { 1: 'Ada', 2: 'Acme', 3: 'https://n8n.example/webhook/nps/x/s?t=abc', 4: 'abc' },
		});
	});

	it('puts something in the place of a name nobody knows', () => {
		const nameless = message({ values: { name: '', brand: 'Acme' } });
		expect(contentOf(nameless, { templates: [template()] })).toMatchObject({ variables: { 1: '👋', 2: 'Acme' } });
	});

	it('holds no line breaks, which WhatsApp refuses', () => {
		const values = { name: 'Ada\n\n Lovelace\t1', brand: 'Acme' };
		expect(contentOf(message({ values }), { templates: [template()] })).toMatchObject({
			variables: { 1: 'Ada Lovelace 1' },
		});
	});

	it.each(['name', 'firstName'] as const)('with a %s says what stands there where nobody knows it', (name) => {
		expect(checkTemplates([template({ variables: ['brand', name], nameIfUnknown: ' ' })])).toMatch(/template 1 .*Name If Unknown/);
		expect(checkTemplates([template({ variables: ['brand'], nameIfUnknown: '' })])).toBeUndefined();
	});

	it('cannot be sent where one of its variables stands for nothing', () => {
		const templates = [template({ variables: ['question'] })];
		const content = contentOf(message(), { templates });
		expect(content).toMatchObject({ kind: 'none', sentence: expect.stringContaining('{{1}}') });
	});

	it.each([
		[['token', 'name'], { 1: 'abc', 2: '[TEST] Ada' }],
		[['link', 'token'], { 1: 'https://n8n.example/webhook/nps/x/s?t=abc', 2: 'abc' }],
	] as const)('says in %j that it is a test and leaves the links as they are', (variables, expected) => {
		const content = contentOf(message({ test: true }), { templates: [template({ variables })] });
		expect(content).toMatchObject({ variables: expected });
	});

	it('says that it is a test', () => {
		expect(contentOf(message({ test: true }), { templates: [template()] })).toMatchObject({
			variables: { 1: '[TEST] Ada' },
		});
	});
});

describe('within 24 hours after the person wrote', () => {
	const open = { openNumbers: [OURS] };
	const text = { kind: 'text', body: message().body };

	it('reminders and follow-ups are said in words of our own', () => {
		for (const purpose of ['reminder', 'followUp'] as const) {
			expect(contentOf(message({ ...open, purpose }), { from: OURS, templates: [template()] })).toEqual(text);
		}
	});

	it('a survey is asked by its template, and without one in words of our own', () => {
		expect(contentOf(message(open), { from: OURS, templates: [template()] }).kind).toBe('template');
		expect(contentOf(message(open), { from: OURS, templates: [] })).toEqual(text);
	});

	it('counts for the number the person wrote to, and for no other', () => {
		const elsewhere = message({ purpose: 'reminder', openNumbers: ['+15005550007'] });
		expect(contentOf(elsewhere, { from: OURS, templates: [] }).kind).toBe('none');
	});

	it('counts for any number behind a Messaging Service', () => {
		expect(contentOf(message({ ...open, purpose: 'reminder' }), { templates: [] })).toEqual(text);
	});
});

describe('what is wrong with templates is said before anything is sent', () => {
	it.each([
		['no Content SID', [template({ contentSid: '' })], /template 1 has the Content SID/],
		['an SID of another kind', [template({ contentSid: `MG${'1'.repeat(32)}` })], /HX/],
		['no language', [template({ language: 'German!' })], /language "German!"/],
		['one language twice', [template({ language: 'pt-BR' }), template({ language: 'pt_br' })], /template 1/],
		['two for everybody', [template(), template()], /no language/],
	])('%s', (_name, templates, problem) => {
		expect(checkTemplates(templates)).toMatch(problem);
	});

	it('nothing', () => {
		expect(checkTemplates([template(), template({ language: 'de' })])).toBeUndefined();
	});

	it('none at all, or none for the language of the survey', () => {
		expect(missingTemplate([], 'en')).toMatch(/empty/);
		expect(missingTemplate([template({ language: 'de' })], 'en')).toMatch(/"en"/);
		expect(missingTemplate([template({ language: 'de' })], 'de')).toBeUndefined();
		expect(missingTemplate([template()], 'en')).toBeUndefined();
	});
});
