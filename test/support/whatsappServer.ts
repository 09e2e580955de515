import { createWhatsAppSender, type WhatsAppConfig, type WhatsAppTemplate } from '../../nps/channels/whatsapp';
import { HOUR } from '../../nps/clock';
import { startTwilio, type Call } from '../unit/channels/sms/twilioServer';

export const OURS = '+15005550006';

export const template = (changes: Partial<WhatsAppTemplate> = {}): WhatsAppTemplate => ({
	language: '',
	contentSid: `HX${'1a'.repeat(16)}`,
	variables: ['name', 'brand'],
	nameIfUnknown: '👋',
	...changes,
});

/** Twilio as far as the 24 hours go, by the test's own clock: free text outside of them is refused with 63016. */
export async function startWhatsApp(now: () => Date) {
	const heard = new Map<string, Date>();
	const sent: Array<Call & { readonly sid: string; readonly isTemplate: boolean }> = [];
	const refusals: Array<{ readonly status: number; readonly code: number }> = [];
	const server = await startTwilio((call) => {
		const refusal = refusals.shift();
		if (refusal) return { status: refusal.status, body: { ...refusal, message: 'No', more_info: '' } };
		const isTemplate = call.form.has('ContentSid');
		const last = heard.get(call.form.get('To') ?? '');
		const isOpen = last !== undefined && now().getTime() - last.getTime() < 24 * HOUR;
		if (!isTemplate && !isOpen) return { status: 400, body: { status: 400, code: 63016, message: 'No', more_info: '' } };
		const sid = `MM${String(sent.length + 1).padStart(32, '0')}`;
		sent.push({ ...call, sid, isTemplate });
		return { status: 201, body: { sid, status: 'queued' } };
	});
	return {
		sent,
		refusals,
		/** This number has written to ours just now. */
		hear: (from: string) => void heard.set(`whatsapp:${from}`, now()),
		sender: (changes: Partial<WhatsAppConfig> = {}) =>
			createWhatsAppSender({ ...server.config, from: OURS, templates: [template()], ...changes }),
		close: server.close,
	};
}
