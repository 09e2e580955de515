import { textsFor } from './texts';

/** What the page of an anonymous survey says, by language: it must not say more than is kept. */
export const ANONYMOUS_NOTICE: Readonly<Record<string, string>> = {
	ar: 'تُحفظ إجابتك بدون اسمك وبيانات الاتصال بك.',
	bg: 'Отговорът Ви се съхранява без Вашето име и данни за контакт.',
	cs: 'Vaše odpověď se ukládá bez Vašeho jména a kontaktních údajů.',
	da: 'Dit svar gemmes uden dit navn og dine kontaktoplysninger.',
	de: 'Ihre Antwort wird ohne Ihren Namen und Ihre Kontaktdaten gespeichert.',
	el: 'Η απάντησή σας αποθηκεύεται χωρίς το όνομα και τα στοιχεία επικοινωνίας σας.',
	en: 'Your answer is kept without your name and contact details.',
	es: 'Su respuesta se guarda sin su nombre ni sus datos de contacto.',
	fi: 'Vastauksesi tallennetaan ilman nimeäsi ja yhteystietojasi.',
	fr: 'Votre réponse est conservée sans votre nom ni vos coordonnées.',
	he: 'התשובה שלך נשמרת ללא שמך ופרטי הקשר שלך.',
	hi: 'आपका उत्तर आपके नाम और संपर्क विवरण के बिना रखा जाता है।',
	hr: 'Vaš se odgovor čuva bez Vašeg imena i podataka za kontakt.',
	hu: 'Válaszát a neve és elérhetőségei nélkül őrizzük meg.',
	id: 'Jawaban Anda disimpan tanpa nama dan data kontak Anda.',
	it: 'La Sua risposta viene conservata senza il Suo nome e i Suoi recapiti.',
	ja: 'ご回答は、お名前とご連絡先を含めずに保存されます。',
	ko: '귀하의 답변은 이름과 연락처 없이 저장됩니다.',
	nl: 'Uw antwoord wordt bewaard zonder uw naam en contactgegevens.',
	no: 'Svaret ditt lagres uten navnet og kontaktopplysningene dine.',
	pl: 'Państwa odpowiedź jest przechowywana bez imienia, nazwiska i danych kontaktowych.',
	pt: 'A sua resposta é guardada sem o seu nome e os seus dados de contacto.',
	ro: 'Răspunsul dumneavoastră este păstrat fără numele și datele dumneavoastră de contact.',
	ru: 'Ваш ответ сохраняется без Вашего имени и контактных данных.',
	sk: 'Vaša odpoveď sa ukladá bez Vášho mena a kontaktných údajov.',
	sv: 'Ditt svar sparas utan ditt namn och dina kontaktuppgifter.',
	th: 'คำตอบของคุณจะถูกเก็บไว้โดยไม่มีชื่อและข้อมูลติดต่อของคุณ',
	tr: 'Yanıtınız, adınız ve iletişim bilgileriniz olmadan saklanır.',
	uk: 'Ваша відповідь зберігається без Вашого імені та контактних даних.',
	vi: 'Câu trả lời của bạn được lưu mà không kèm tên và thông tin liên hệ của bạn.',
	zh: '您的回答在保存时不包含您的姓名和联系方式。',
};

/** The sentence in the first of these languages that has built-in texts, else in English. */
export function anonymousNotice(...languages: ReadonlyArray<string | undefined>): string {
	return ANONYMOUS_NOTICE[textsFor(...languages).language] ?? ANONYMOUS_NOTICE.en ?? '';
}
