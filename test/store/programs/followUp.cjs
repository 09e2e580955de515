// Follows up one answer with the compiled pack; its provider takes the message and never answers, so that it can be killed there.
const { followUp } = require('../../../dist/nps/programme');
const { systemRandom } = require('../../../dist/nps/random');
const { openStore } = require('../../../dist/nps/store');

process.once('message', async ({ config, env, now, request }) => {
	try {
		const store = await openStore(config, env);
		const { channels } = request;
		const sender = {
			channel: channels[0],
			send: async () => {
				process.send('handed over');
				await new Promise(() => setInterval(() => {}, 1000));
			},
			wasAccepted: async () => ({ accepted: 'unknown' }),
		};
		const deps = { store, clock: { now: () => new Date(now) }, random: systemRandom };
		process.send(await followUp(deps, { [channels[0]]: sender }, request));
	} catch (error) {
		process.send({ error: String(error?.stack ?? error) });
	}
});
process.send('ready');
