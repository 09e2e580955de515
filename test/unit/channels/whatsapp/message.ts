import type { MessageOf } from '../../../../nps/channels/channel';
import type { WhatsAppTemplate } from '../../../../nps/channels/whatsapp';

export const OURS = '+15005550006';
export const THEIRS = '+491701234567';
export const CONTENT_SID = `HX${'1a'.repeat(16)}`;

export const template = (changes: Partial<WhatsAppTemplate> = {}): WhatsAppTemplate => ({
	language: '',
	contentSid: CONTENT_SID,
	variables: ['name', 'brand'],
	nameIfUnknown: '👋',
	...changes,
});

export const message = (changes: Partial<MessageOf<'whatsapp'>> = {}): MessageOf<'whatsapp'> => ({
	channel: 'whatsapp',
	to: THEIRS,
	body: 'How likely are you to recommend us?',
	purpose: 'survey',
	values: { name: 'Ada', brand: 'Acme', link: 'https://n8n.example/webhook/nps/x/s?t=abc', token: 'abc' },
	languages: ['en'],
	openNumbers: [],
	test: false,
	reference: 'inv-1',
	...changes,
});
