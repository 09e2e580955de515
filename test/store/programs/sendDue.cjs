// Sends what is due with the compiled pack, as a workflow with an NPS Activity Trigger does, until nothing is left or it is killed.
const { ACTIVITIES, sendDue } = require('../../../dist/nps/programme');
const { systemRandom } = require('../../../dist/nps/random');
const { gatherWrites, openStore } = require('../../../dist/nps/store');

const SENDERS = {
	email: (config) => require('../../../dist/nps/channels/email').createEmailSender(config),
	sms: (config) => require('../../../dist/nps/channels/sms').createTwilioSender(config),
};

process.once('message', async ({ config, env, aheadMs, channel, provider, policy, atOnce }) => {
	try {
		const store = gatherWrites(await openStore(config, env), { atOnce });
		const deps = { store, clock: { now: () => new Date(Date.now() + aheadMs) }, random: systemRandom };
		const senders = { [channel]: SENDERS[channel](provider) };
		const survey = await store.surveys.get(policy.surveyKey);
		const kinds = {};
		for (;;) {
			const due = await ACTIVITIES.invitationDue.claim(deps, { limit: 100, workflowId: 'w' });
			if (due.length === 0) break;
			let next = 0;
			const worker = async () => {
				while (next < due.length) {
					const { kind } = await sendDue(deps, senders, survey, policy, due[next++]);
					kinds[kind] = (kinds[kind] ?? 0) + 1;
				}
			};
			await Promise.all(Array.from({ length: atOnce }, worker));
		}
		await store.close();
		process.send({ kinds });
	} catch (error) {
		process.send({ error: String(error?.stack ?? error) });
	}
	process.disconnect();
});
process.send('ready');
