import { join } from 'node:path';
import { startMailbox } from '../support/mailbox';
import { kill, says, start } from '../support/programs';
import { DIALECTS, emptyPlace, type TestPlace } from '../support/stores';
import { startTwilio } from '../support/twilioStandIn';
import { HOST, survey } from './samples';

const PROGRAM = join(__dirname, 'programs/sendDue.cjs');
const RECIPIENTS = 1_000;
/** As many as NPS Send Survey has on their way at the same time. */
const AT_ONCE = 75;
const KILLS = 4;
const LONGER_THAN_A_LEASE_MS = 15 * 60_000;
const SOON = new Date();

jest.setTimeout(300_000);

/** What one channel needs, and how what arrived is counted. */
interface Channel {
	readonly provider: object;
	arrived(): number;
	/** Address → how many messages it got. */
	received(): Map<string, number>;
	stop(): Promise<void>;
}

const count = (addresses: readonly string[]): Map<string, number> => {
	const times = new Map<string, number>();
	for (const address of addresses) times.set(address, (times.get(address) ?? 0) + 1);
	return times;
};

const CHANNELS: Record<'email' | 'sms', () => Promise<Channel>> = {
	async email() {
		const mailbox = await startMailbox();
		const from = { email: 'survey@shop.example', name: 'Shop' };
		return {
			provider: { host: '127.0.0.1', port: mailbox.port, secure: false, allowUnauthorized: true, from },
			arrived: () => mailbox.all().length,
			received: () => count(mailbox.all().flatMap(({ to }) => to)),
			stop: async () => await mailbox.stop(),
		};
	},
	async sms() {
		const twilio = await startTwilio();
		return {
			provider: { ...twilio.credential, from: '+15005550006' },
			arrived: () => twilio.messages.length,
			received: () => count(twilio.messages.map(({ to }) => to)),
			stop: async () => await twilio.stop(),
		};
	},
};

const addressOf = {
	email: (number: number) => ({ email: `c${number}@example.com` }),
	sms: (number: number) => ({ phone: `+491511${String(1_000_000 + number)}` }),
};

describe.each(DIALECTS)(`a process that is killed while it sends ${RECIPIENTS} surveys, on %s`, (dialect) => {
	let place: TestPlace;

	beforeEach(async () => {
		place = await emptyPlace(dialect);
		await place.store.surveys.register(survey(), HOST, SOON);
	});
	afterEach(async () => await place.leave());

	async function schedule(channel: 'email' | 'sms'): Promise<string[]> {
		return await place.store.write(async (tx) => {
			const addresses: string[] = [];
			for (let number = 0; number < RECIPIENTS; number++) {
				const customer = { id: `c-${number}`, ...addressOf[channel](number) };
				const [[kind, address]] = Object.entries(addressOf[channel](number)) as [['email' | 'phone', string]];
				const person = await tx.people.resolve(customer, [{ kind: 'id', value: customer.id }, { kind, value: address }], SOON);
				const created = await tx.invitations.create({
					id: `invitation-${number}`,
					surveyKey: 'shop',
					surveyVersion: 1,
					personId: person.id,
					customer,
					event: { source: 'test', type: 'order', id: `order-${number}`, occurredAt: SOON.toISOString() },
					touchpoint: 'delivery',
					channel,
					address,
					status: 'scheduled',
					dueAt: SOON,
					createdAt: SOON,
					expiresAt: new Date(SOON.getTime() + 30 * 86_400_000),
					test: false,
				});
				if (!created.created) throw new Error(created.conflict);
				addresses.push(address);
			}
			return addresses;
		});
	}

	/** Kills the process each time another part has arrived, and lets the last one finish. Gives how often it was killed. */
	async function sendWithKills(name: 'email' | 'sms', channel: Channel): Promise<number> {
		const policy = { surveyKey: 'shop', quarantineAnsweredDays: 90, quarantineUnansweredDays: 30, channels: [name] };
		const begin = async (round: number) => {
			const program = start(PROGRAM);
			await says(program);
			const aheadMs = round * LONGER_THAN_A_LEASE_MS;
			program.send({ config: place.config, env: place.env, aheadMs, channel: name, provider: channel.provider, policy, atOnce: AT_ONCE });
			return program;
		};
		for (let round = 0; round < KILLS; round++) {
			const program = await begin(round);
			const enough = ((round + 1) * RECIPIENTS) / (KILLS + 1);
			while (channel.arrived() < enough) {
				if (program.exitCode !== null) throw new Error('The program ended by itself');
				await new Promise((next) => setTimeout(next, 2));
			}
			await kill(program);
		}
		const last = await begin(KILLS);
		const said = await says(last);
		expect(said).not.toHaveProperty('error');
		return KILLS;
	}

	async function statuses() {
		const found = await Promise.all(
			Array.from({ length: RECIPIENTS }, async (_, number) => await place.store.invitations.get(`invitation-${number}`)),
		);
		const inDoubt = found.filter((one) => one?.reason?.startsWith('Interrupted while sending'));
		return { sent: found.filter((one) => one?.status === 'sent').length, inDoubt: inDoubt.map((one) => one?.address ?? '') };
	}

	it('texts every recipient exactly once: the provider is asked what it took', async () => {
		const channel = await CHANNELS.sms();
		try {
			const addresses = await schedule('sms');
			await sendWithKills('sms', channel);
			const received = channel.received();
			expect([...received.keys()].sort()).toEqual([...addresses].sort());
			expect([...received].filter(([, times]) => times !== 1)).toEqual([]);
			expect(await statuses()).toEqual({ sent: RECIPIENTS, inDoubt: [] });
		} finally {
			await channel.stop();
		}
	});

	it('mails nobody twice, and everybody but those few of whom it says that it cannot know', async () => {
		const channel = await CHANNELS.email();
		try {
			const addresses = await schedule('email');
			const kills = await sendWithKills('email', channel);
			const received = channel.received();
			expect([...received].filter(([, times]) => times !== 1)).toEqual([]);
			const { sent, inDoubt } = await statuses();
			expect(sent).toBe(RECIPIENTS);
			expect(inDoubt.length).toBeLessThanOrEqual(kills * AT_ONCE);
			expect(addresses.filter((address) => !received.has(address) && !inDoubt.includes(address))).toEqual([]);
		} finally {
			await channel.stop();
		}
	});
});
