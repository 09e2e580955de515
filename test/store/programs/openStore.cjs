// Opens the compiled store when told to, registers a survey in it, and says what it found.
const { openStore } = require('../../../dist/nps/store');

process.once('message', async ({ config, env, survey }) => {
	try {
		const store = await openStore(config, env);
		await store.surveys.register(
			survey,
			{ workflowId: 'w', baseUrl: 'https://n8n.example' },
			new Date(0),
		);
		const surveys = await store.surveys.list();
		const list = await store.responses.list({ limit: 1 });
		await store.close();
		process.send({ surveys: surveys.length, responses: list.length });
	} catch (error) {
		process.send({ error: String(error?.stack ?? error) });
	}
	process.disconnect();
});
process.send('ready');
