import { foldAll } from '../fold';

/** How a mail server begins a bounce in plain text, folded. */
export interface Mailer {
	readonly name: string;
	readonly says: readonly string[];
}

/** The mailers whose bounces are known by their words; the addresses follow in lines of their own or in the sentence. */
export const MAILERS: readonly Mailer[] = [
	{
		name: 'Postfix',
		says: foldAll([
			'this is the mail system at host',
			"i'm sorry to have to inform you that your message could not be delivered",
		]),
	},
	{
		name: 'qmail',
		says: foldAll([
			'this is the qmail-send program at',
			"i'm afraid i wasn't able to deliver your message to the following addresses",
		]),
	},
	{
		name: 'Exim',
		says: foldAll([
			'this message was created automatically by mail delivery software',
			'a message that you sent could not be delivered to one or more of its recipients',
			'a message that you sent has not yet been delivered',
		]),
	},
	{
		name: 'Sendmail',
		says: foldAll([
			'the following addresses had permanent fatal errors',
			'the following addresses had transient non-fatal errors',
			'the original message was received at',
		]),
	},
	{
		name: 'Gmail',
		says: foldAll([
			"your message wasn't delivered to",
			'there was a problem delivering your message to',
			'delivery to the following recipient failed',
			'delivery to the following recipients failed',
			'message not delivered',
			'address not found',
			'recipient inbox full',
		]),
	},
	{
		name: 'Exchange',
		says: foldAll([
			'delivery has failed to these recipients or groups',
			'your message to the following recipients could not be delivered',
			'your message to',
			"couldn't be delivered",
			'fehler bei der nachrichtenzustellung an folgende empfanger oder gruppen',
			'echec de la remise a ces destinataires ou groupes',
			'error al entregar a los siguientes destinatarios o grupos',
			'il recapito non e riuscito per i seguenti destinatari o gruppi',
			'falha na entrega a estes destinatarios ou grupos',
			'bezorging aan deze ontvangers of groepen is mislukt',
			'leveransen till foljande mottagare eller grupper misslyckades',
			'levering mislykkedes til disse modtagere eller grupper',
			'dostarczenie do tych adresatow lub grup nie powiodlo sie',
		]).filter((phrase) => phrase !== 'your message to'),
	},
	{
		name: 'Amazon SES',
		says: foldAll([
			'an error occurred while trying to deliver the mail to the following recipients',
		]),
	},
	{
		name: 'Yahoo',
		says: foldAll(['sorry, we were unable to deliver your message to the following address']),
	},
	{
		name: 'GMX and IONOS',
		says: foldAll([
			'the message cannot be delivered to the following address',
			'a message that you sent could not be delivered to the following address',
			'eine nachricht, die sie gesendet haben, konnte nicht zugestellt werden',
		]),
	},
	{
		name: 'iCloud',
		says: foldAll([
			'this is a system-generated message to inform you that your email could not be delivered',
		]),
	},
];

/** How the subjects of bounces begin, folded; English and what Exchange and Outlook write in other languages. */
export const BOUNCE_SUBJECTS: readonly string[] = foldAll([
	'undelivered mail returned to sender',
	'undeliverable',
	'undelivered mail',
	'delivery status notification (failure)',
	'delivery status notification (delay)',
	'delivery failure',
	'delivery failed',
	'failure notice',
	'mail delivery failed',
	'mail delivery failure',
	'mail delivery error',
	'mail delivery system',
	'returned mail',
	'message undeliverable',
	'message not delivered',
	'warning: message',
	'delayed mail',
	'rejected:',
	'mail system error',
	'unzustellbar',
	'nicht zugestellt',
	'unzustellbare nachricht',
	'non remis',
	'echec de la remise',
	'message non remis',
	'no se puede entregar',
	'no entregado',
	'mensaje no entregado',
	'non recapitabile',
	'mancato recapito',
	'impossibile recapitare',
	'nao entregue',
	'nao e possivel entregar',
	'impossivel entregar',
	'onbestelbaar',
	'niet te bezorgen',
	'kan inte levereras',
	'olevererbart',
	'kunne ikke leveres',
	'kan ikke leveres',
	'toimitus epaonnistui',
	'nie mozna dostarczyc',
	'niedostarczalne',
	'nedorucitelne',
	'kezbesithetetlen',
	'nelivrabil',
	'teslim edilemedi',
	'teslim edilemiyor',
	'недоставлено',
	'не удается доставить',
	'не доставлено',
	'неможливо доставити',
	'配信不能',
	'配信できません',
	'未传递',
	'无法送达',
	'系统退信',
	'無法傳遞',
	'배달되지 않음',
	'תקלה במסירה',
	'تعذر التسليم',
	'لم يتم التسليم',
	'ανεπιτυχης παραδοση',
	'ไม่สามารถส่งได้',
]);
