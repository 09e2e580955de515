import { fold, foldAll } from '../fold';

/** The labels of the head that Outlook and others repeat above a quote, by language: the sender first. */
const LABELS: ReadonlyArray<readonly [from: readonly string[], others: readonly string[]]> = [
	[['From'], ['Sent', 'Date', 'To', 'Cc', 'Subject', 'Reply-To']],
	[['Von'], ['Gesendet', 'Datum', 'An', 'Betreff']],
	[
		['De', 'Expéditeur'],
		[
			'Envoyé',
			'Date',
			'À',
			'Objet',
			'Destinataire',
			'Enviado',
			'Enviado el',
			'Enviada em',
			'Fecha',
			'Para',
			'Asunto',
			'Data',
			'Assunto',
			'Tema',
		],
	],
	[
		['Da', 'Mittente'],
		['Inviato', 'Data', 'A', 'Oggetto'],
	],
	[['Van'], ['Verzonden', 'Datum', 'Aan', 'Onderwerp']],
	[['Från'], ['Skickat', 'Datum', 'Till', 'Ämne']],
	[['Fra'], ['Sendt', 'Dato', 'Til', 'Emne']],
	[
		['Lähettäjä', 'Keneltä'],
		['Lähetetty', 'Päivämäärä', 'Vastaanottaja', 'Aihe'],
	],
	[
		['Od'],
		[
			'Wysłano',
			'Wysłane',
			'Data',
			'Do',
			'Temat',
			'Odesláno',
			'Datum',
			'Komu',
			'Předmět',
			'Odoslané',
			'Dátum',
			'Predmet',
			'Poslano',
			'Za',
		],
	],
	[['Feladó'], ['Elküldve', 'Dátum', 'Címzett', 'Tárgy']],
	[['De la'], ['Trimis', 'Data', 'Către', 'Subiect']],
	[
		['От', 'От кого'],
		['Отправлено', 'Дата', 'Кому', 'Тема', 'Изпратено', 'До', 'Относно'],
	],
	[['Від'], ['Надіслано', 'Дата', 'Кому', 'Тема']],
	[['Από'], ['Στάλθηκε', 'Ημερομηνία', 'Προς', 'Θέμα']],
	[
		['Kimden', 'Gönderen'],
		['Gönderildi', 'Tarih', 'Kime', 'Konu'],
	],
	[
		['差出人', '送信者', '送信元'],
		['送信日時', '日付', '日時', '宛先', '件名'],
	],
	[
		['发件人', '寄件者', '發件人'],
		['发送时间', '日期', '收件人', '主题', '寄件日期', '傳送時間', '收件者', '主旨', '抄送'],
	],
	[
		['보낸 사람', '보낸사람'],
		['보낸 날짜', '날짜', '받는 사람', '받는사람', '제목'],
	],
	[['من'], ['تم الإرسال', 'التاريخ', 'إلى', 'الموضوع', 'تاريخ الإرسال']],
	[['מאת'], ['נשלח', 'תאריך', 'אל', 'נושא']],
	[['از'], ['ارسال شده', 'تاریخ', 'به', 'موضوع']],
	[['प्रेषक'], ['भेजा गया', 'दिनांक', 'प्रति', 'विषय']],
	[['Dari'], ['Dikirim', 'Tanggal', 'Kepada', 'Subjek']],
	[['Từ'], ['Đã gửi', 'Ngày', 'Đến', 'Chủ đề']],
	[['จาก'], ['ส่ง', 'วันที่', 'ถึง', 'เรื่อง']],
];

const FROM: ReadonlySet<string> = new Set(LABELS.flatMap(([from]) => from.map(fold)));
const OTHERS: ReadonlySet<string> = new Set(LABELS.flatMap(([, others]) => others.map(fold)));

/** Lines that say that the mail before follows, without their dashes. */
const DIVIDERS: ReadonlySet<string> = new Set(
	foldAll([
		...[
			'Original Message',
			'Original message follows',
			'Forwarded message',
			'Begin forwarded message',
			'Previous message',
			'Reply above this line',
			'Please reply above this line',
		],
		...[
			'Ursprüngliche Nachricht',
			'Originalnachricht',
			'Original-Nachricht',
			'Weitergeleitete Nachricht',
			'Anfang der weitergeleiteten Nachricht',
		],
		...[
			"Message d'origine",
			'Message original',
			'Message transféré',
			'Message initial',
			'Début du message transféré',
			'Début du message réexpédié',
		],
		...[
			'Mensaje original',
			'Mensaje reenviado',
			'Mensagem original',
			'Mensagem encaminhada',
			'Missatge original',
			'Messaggio originale',
			'Messaggio inoltrato',
		],
		...[
			'Oorspronkelijk bericht',
			'Doorgestuurd bericht',
			'Ursprungligt meddelande',
			'Ursprungsmeddelande',
			'Oprindelig meddelelse',
			'Oprindelig besked',
			'Opprinnelig melding',
			'Alkuperäinen viesti',
		],
		...[
			'Wiadomość oryginalna',
			'Oryginalna wiadomość',
			'Treść przekazanej wiadomości',
			'Původní zpráva',
			'Původní e-mail',
			'Pôvodná správa',
			'Eredeti üzenet',
			'Mesaj original',
			'Mesajul original',
			'Izvorna poruka',
		],
		...[
			'Исходное сообщение',
			'Пересылаемое сообщение',
			'Оригинальное сообщение',
			'Початкове повідомлення',
			'Оригінальне повідомлення',
			'Оригинално съобщение',
			'Αρχικό μήνυμα',
			'Özgün ileti',
			'Orijinal mesaj',
			'Orijinal ileti',
		],
		...[
			'元のメッセージ',
			'転送されたメッセージ',
			'原始邮件',
			'原始郵件',
			'轉寄郵件',
			'转发邮件',
			'원본 메시지',
			'원본 메일',
			'الرسالة الأصلية',
			'رسالة أصلية',
			'הודעה מקורית',
			'पيام اصلی',
			'मूल संदेश',
			'Pesan asli',
			'Thư gốc',
			'ข้อความต้นฉบับ',
		],
	]),
);

const LONGEST = 200;
const LINES_LOOKED_AT = 6;

/** Whether everything from this line on is the mail that was answered. */
export function quoteBlockAt(lines: readonly string[], at: number): boolean {
	const line = lines[at] ?? '';
	return isDivider(line) || isRepeatedHead(lines, at) || isRepeatedScale(lines, at);
}

/** A line of dashes or the like. */
export function isRule(line: string): boolean {
	return line.length >= 5 && /^[-_=*~─━—\s]+$/.test(line) && line.trim().length >= 5;
}

function isDivider(line: string): boolean {
	if (line.length > LONGEST) return false;
	return DIVIDERS.has(
		fold(line)
			.replace(/^[-_=*~>#\s─━—]+/, '')
			.replace(/[-_=*~#:\s─━—]+$/, ''),
	);
}

/** "From: …" with an address, or with two more labels, in the lines that follow. */
function isRepeatedHead(lines: readonly string[], at: number): boolean {
	const first = labelOf(lines[at] ?? '');
	if (first === undefined || !FROM.has(first)) return false;
	const following = lines.slice(at + 1, at + 1 + LINES_LOOKED_AT).map(labelOf);
	const others = following.filter((label) => label !== undefined && OTHERS.has(label)).length;
	return others >= 2 || (others >= 1 && (lines[at] ?? '').slice(0, 1_000).includes('@'));
}

/** What stands before the first colon of a short beginning, without stars. */
function labelOf(line: string): string | undefined {
	const shown = line.slice(0, 60);
	const colon = shown.search(/[:：]/);
	return colon <= 0 ? undefined : fold(shown.slice(0, colon).replace(/\*/g, ''));
}

/** Our own scale, 0 to 10, which a quote without any mark shows as numbers below or beside each other. */
function isRepeatedScale(lines: readonly string[], at: number): boolean {
	const first = (lines[at] ?? '').slice(0, LONGEST).trim();
	if (!first.startsWith('0')) return false;
	const beside = first.split(/[\s|]+/);
	if (first !== '0') return [0, 1, 2, 3, 4].every((score) => beside[score] === String(score));
	const below = lines
		.slice(at, at + 20)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return [0, 1, 2, 3, 4].every((score) => below[score] === String(score));
}
