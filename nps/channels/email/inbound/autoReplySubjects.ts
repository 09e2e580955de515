import { foldAll } from './fold';

/** How automatic answers begin their subjects: what mail programs write by themselves, by language. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
	en: [
		'Automatic reply',
		'Auto reply',
		'Auto-reply',
		'Autoreply',
		'Auto response',
		'Auto-response',
		'Autoresponse',
		'Automated reply',
		'Automated response',
		'Out of office',
		'Out of the office',
		'OOO:',
		'Away from my mail',
		'On vacation',
		'Vacation reply',
		'Annual leave',
		'I am out of the office',
		"I'm out of the office",
	],
	de: [
		'Automatische Antwort',
		'Abwesenheitsnotiz',
		'Abwesenheitsnachricht',
		'Abwesenheitsmeldung',
		'Automatische Abwesenheit',
		'Abwesend',
		'Nicht im Büro',
		'Ich bin nicht im Büro',
		'Urlaubsvertretung',
		'Außer Haus',
	],
	fr: [
		'Réponse automatique',
		'Absence du bureau',
		'Message d’absence',
		'En congés',
		'Absent du bureau',
		'Je suis absent',
	],
	es: [
		'Respuesta automática',
		'Fuera de la oficina',
		'Fuera de oficina',
		'Ausente',
		'De vacaciones',
	],
	pt: [
		'Resposta automática',
		'Fora do escritório',
		'Ausência temporária',
		'Ausente do escritório',
		'De férias',
	],
	it: ['Risposta automatica', 'Fuori ufficio', 'Fuori sede', 'Assente dall’ufficio', 'In ferie'],
	nl: [
		'Automatisch antwoord',
		'Afwezigheidsbericht',
		'Afwezig',
		'Niet aanwezig',
		'Buiten kantoor',
	],
	sv: ['Autosvar', 'Automatiskt svar', 'Frånvarande', 'Frånvaro', 'Inte på kontoret'],
	da: ['Automatisk svar', 'Ikke til stede', 'Fraværende', 'Ikke på kontoret', 'Autosvar'],
	no: ['Automatisk svar', 'Fraværsmelding', 'Ikke på kontoret', 'Ute av kontoret'],
	fi: ['Automaattinen vastaus', 'Poissa', 'Poissaoloilmoitus', 'Lomalla'],
	pl: [
		'Automatyczna odpowiedź',
		'Odpowiedź automatyczna',
		'Autoodpowiedź',
		'Poza biurem',
		'Nieobecność',
	],
	cs: ['Automatická odpověď', 'Mimo kancelář', 'Nepřítomnost'],
	sk: ['Automatická odpoveď', 'Mimo kancelárie', 'Neprítomnosť'],
	hu: ['Automatikus válasz', 'Házon kívül', 'Irodán kívül', 'Szabadságon'],
	ro: ['Răspuns automat', 'În afara biroului', 'Absent din birou'],
	bg: ['Автоматичен отговор', 'Извън офиса'],
	hr: ['Automatski odgovor', 'Izvan ureda'],
	sl: ['Samodejni odgovor', 'Odsoten'],
	el: ['Αυτόματη απάντηση', 'Εκτός γραφείου'],
	ru: ['Автоматический ответ', 'Автоответ', 'Вне офиса', 'Нет на месте', 'В отпуске'],
	uk: ['Автоматична відповідь', 'Автовідповідь', 'Поза офісом', 'У відпустці'],
	tr: ['Otomatik yanıt', 'Otomatik cevap', 'Ofis dışında', 'İzindeyim'],
	ja: ['自動応答', '自動返信', '不在通知', '外出中'],
	zh: ['自动答复', '自动回复', '自動回覆', '自動回復', '外出自动', '不在办公室', '休假'],
	ko: ['자동 회신', '자동 응답', '자동회신', '부재중'],
	ar: ['رد تلقائي', 'الرد التلقائي', 'خارج المكتب'],
	he: ['תשובה אוטומטית', 'מענה אוטומטי', 'מחוץ למשרד'],
	fa: ['پاسخ خودکار', 'خارج از دفتر'],
	hi: ['स्वचालित उत्तर', 'स्वचालित जवाब', 'कार्यालय से बाहर'],
	id: ['Balasan otomatis', 'Di luar kantor'],
	vi: ['Trả lời tự động', 'Vắng mặt'],
	th: ['ตอบกลับอัตโนมัติ', 'ตอบอัตโนมัติ', 'ไม่อยู่ที่สำนักงาน'],
};

/** Mail that says only that a mail was opened or deleted (RFC 8098), as Outlook names it. */
const RECEIPTS: readonly string[] = [
	'Read:',
	'Read receipt',
	'Not read:',
	'Gelesen:',
	'Lesebestätigung',
	'Lu :',
	'Lu:',
	'Leído:',
	'Lida:',
	'Letto:',
	'Gelezen:',
	'Läst:',
	'Læst:',
	'Lest:',
	'Luettu:',
	'Przeczytano:',
	'Přečteno:',
	'Прочтено:',
	'Okundu:',
	'開封済み',
	'已读',
	'已讀',
];

const SUBJECTS = foldAll(Object.values(BY_LANGUAGE).flat());
const RECEIPT_SUBJECTS = foldAll(RECEIPTS);
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/u;
const OPENING = /^[\s["'“„«(*【[]+/u;

/** Whether a folded subject begins as automatic answers do. "Re: Automatic reply" does not: a person answered it. */
export function isAutoReplySubject(folded: string): boolean {
	return begins(folded.replace(OPENING, ''), SUBJECTS);
}

export function isReceiptSubject(folded: string): boolean {
	return begins(folded, RECEIPT_SUBJECTS);
}

function begins(subject: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => {
		if (!subject.startsWith(phrase)) return false;
		const next = subject.charAt(phrase.length);
		return !LETTER.test(next) || UNSPACED.test(phrase);
	});
}
