import MailComposer from 'nodemailer/lib/mail-composer';
import * as qp from 'nodemailer/lib/qp';
import { renderSurveyMail } from '../../../../nps/channels/email';
import { wholeMessage } from '../../../../nps/channels/email/wholeMessage';
import { wordingFor } from '../../../../nps/survey';

const BRAND = { name: 'Müller & Söhne', colour: '#2f5bea' };
const LINK = 'https://n8n.example/webhook/nps/after-delivery/s?t=0123456789abcdefghijkl';

function surveyMail(language: string, name?: string) {
	return renderSurveyMail({
		wording: wordingFor({ brand: BRAND, language, followUp: {}, thanks: {} }, language),
		link: (score) => (score === undefined ? LINK : `${LINK}&score=${score}`),
		unsubscribeUrl: LINK,
		brand: BRAND,
		...(name !== undefined && { customerName: name }),
		test: false,
	});
}

const composed = (mail: object) =>
	new MailComposer({
		from: { name: 'Müller & Söhne', address: 'survey@shop.example' },
		to: { name: 'Анна "A" 花子', address: 'anna@customers.example' },
		headers: { 'Auto-Submitted': 'auto-generated' },
		list: { unsubscribe: [[LINK]] },
		...mail,
	}).compile();

describe('a mail that is written at once', () => {
	const MAILS: Record<string, object> = {
		'in English': surveyMail('en', 'Anna'),
		'in German': surveyMail('de', 'Jürgen Größe'),
		'in Arabic': surveyMail('ar', 'آنا'),
		'in Hindi': surveyMail('hi', 'अन्ना'),
		'with lines that begin with a dot or end with a space': { subject: 'x', text: '.\n..a \n.\r\nb\t\n', html: '<p>.\n.é </p>' },
		'of text alone': { subject: 'Plain', text: 'A short line' },
		'of long lines': { subject: 'x'.repeat(300), text: `${'long '.repeat(300)}\n` },
		'of mostly other scripts': { subject: 'ありがとう', text: `${'ありがとうございます。'.repeat(19)}` },
		empty: { subject: '', text: '' },
	};

	it.each(Object.keys(MAILS))('is byte for byte what nodemailer writes: %s', async (name) => {
		const message = composed(MAILS[name] as object);
		const whole = wholeMessage(message, qp);
		expect((await message.build()).toString()).toBe(whole?.toString());
	});

	it('is left to nodemailer with anything but texts in it', () => {
		const attachments = [{ filename: 'a.png', content: Buffer.from('a') }];
		expect(wholeMessage(composed({ text: 'x', attachments }), qp)).toBeUndefined();
	});
});
