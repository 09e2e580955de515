import { fold, phrasesOf } from '../fold';

/** How the paragraphs begin that companies and gateways add to every mail, by language. */
const OPENINGS = phrasesOf({
	en: 'This e-mail and any|This email and any|This e-mail is confidential|This email is confidential|This message is confidential|This message and any|This e-mail may contain|This email may contain|The information contained in this|The contents of this e-mail|The contents of this email|Confidentiality notice|Confidential:|Disclaimer|Legal notice|If you are not the intended recipient|Please consider the environment|Think before you print|P Please consider',
	gateways:
		'Caution: This email|Caution: External|External email:|[External|Warning: This email|You don’t often get email from|This email originated from outside|This message originated outside|Achtung: Externe|Sie erhalten nicht oft eine E-Mail von|Vous n’obtenez pas souvent d’e-mail|Attention : courriel externe',
	de: 'Diese E-Mail enthält|Diese E-Mail ist vertraulich|Diese Nachricht ist vertraulich|Der Inhalt dieser E-Mail|Bitte denken Sie an die Umwelt|Haftungsausschluss|Vertraulichkeitshinweis|Wichtiger Hinweis:',
	fr: 'Ce message et|Ce courriel|Ce mail est confidentiel|Ce message est confidentiel|Avis de confidentialité|Pensez à l’environnement',
	es: 'Este mensaje y|Este correo electrónico|Este mensaje es confidencial|Aviso legal|Antes de imprimir',
	pt: 'Esta mensagem|Este e-mail|Aviso de confidencialidade',
	it: 'Questa e-mail|Questo messaggio|Le informazioni contenute|Avvertenza',
	nl: 'Dit bericht|Deze e-mail|Dit e-mailbericht',
	nordic: 'Detta e-postmeddelande|Det här meddelandet|Denne e-mail|Denne e-posten|Tämä viesti',
	slavic: 'Ta wiadomość|Niniejsza wiadomość|Treść tej wiadomości|Tento e-mail|Táto správa|Это сообщение|Настоящее сообщение',
	others: 'Ez az üzenet|Acest mesaj|Bu e-posta|本邮件|本電郵|このメール|이 메일은|هذه الرسالة|הודעה זו',
});

/** Those openings also begin a person's sentences; a notice says one of these, too. */
const TELLING = phrasesOf({
	confidential:
		'confiden|vertraulich|riserva|vertrouwelijk|luottamuks|fortrolig|konfidentiell|poufn|důvěrn|dôvern|bizalmas|конфиденц|gizli|机密|機密|기밀|سرية|חסוי|privileged|legal|liab|haft',
	recipient: 'intended|recipient|empfänger|destinat',
	outside: 'outside|external|extern|often get email|nicht oft eine|pas souvent',
	paper: 'environment|umwelt|environnement|imprim|print',
});

const LINES_READ = 8;
const CHARACTERS_READ = 600;

/** The lines without the paragraphs about secrecy, the environment and mail from outside. */
export function withoutNotices(lines: readonly string[]): readonly string[] {
	const kept: string[] = [];
	let within = false;
	lines.forEach((line, at) => {
		const begins = (lines[at - 1] ?? '').trim() === '';
		if (line.trim() === '') within = false;
		else if (!within && begins) within = isNotice(lines.slice(at, at + LINES_READ));
		if (!within) kept.push(line);
	});
	return kept;
}

function isNotice(lines: readonly string[]): boolean {
	const text = lines.map((line) => line.slice(0, CHARACTERS_READ)).join(' ');
	const folded = fold(text.slice(0, CHARACTERS_READ)).replace(/^[-–—*_=\s]+/, '');
	return (
		OPENINGS.some((words) => folded.startsWith(words)) &&
		TELLING.some((words) => folded.includes(words))
	);
}
