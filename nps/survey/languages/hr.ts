import type { SurveyTexts } from './types';

export const hr: SurveyTexts = {
	language: 'hr',
	direction: 'ltr',
	question: 'Koliko je vjerojatno da biste {brand} preporučili prijatelju ili kolegi?',
	low: 'Nimalo vjerojatno',
	high: 'Iznimno vjerojatno',
	followUp: {
		promoter: 'Drago nam je! Što najviše cijenite kod {brand}?',
		passive: 'Hvala! Što bismo mogli raditi još bolje?',
		detractor: 'Hvala na iskrenosti. Što bismo trebali poboljšati?',
	},
	thanks: {
		promoter: 'Hvala! Drago nam je što ste zadovoljni.',
		passive: 'Hvala! Vaš odgovor pomaže nam da budemo bolji.',
		detractor: 'Hvala. Vaš odgovor shvaćamo ozbiljno i radit ćemo na tome.',
	},
	page: {
		send: 'Pošalji',
		skip: 'Preskoči',
		close: 'Zatvori',
		confirmScore: 'Potvrdite svoj odabir gumbom „Pošalji”.',
		missingScore: 'Odaberite broj od 0 do 10.',
		scoreSaved: 'Vaša ocjena {score} je spremljena.',
		changeScore: 'Promijeni ocjenu',
		commentLabel: 'Vaš komentar',
		commentPlaceholder: 'Dovoljna je rečenica ili dvije',
		editNotice: 'Odgovor još možete promijeniti putem iste poveznice.',
		reviewLink: 'Napišite javnu recenziju',
		testBanner: 'Ovo je test. Vaš se odgovor ne računa.',
		closed: {
			title: 'Već ste odgovorili',
			text: 'Odgovor se više ne može promijeniti. Hvala vam na vremenu.',
		},
		ended: { title: 'Ova je anketa završila', text: 'Hvala na zanimanju.' },
		expired: {
			title: 'Ova je poveznica istekla',
			text: 'Vrijeme za odgovor je isteklo. Hvala na zanimanju.',
		},
		notFound: {
			title: 'Nismo pronašli ovu anketu',
			text: 'Provjerite jeste li otvorili cijelu poveznicu.',
		},
		error: {
			title: 'Nešto je pošlo po zlu',
			text: 'Vaš odgovor nije spremljen. Pokušajte ponovno za nekoliko minuta.',
		},
		unsubscribe: {
			title: 'Bez daljnjih anketa?',
			text: 'Na ovu adresu više nećemo slati ankete.',
			button: 'Odjavi se',
		},
		unsubscribed: {
			title: 'Odjavljeni ste',
			text: 'Od nas više nećete primati ankete.',
		},
	},
	mail: {
		subject: 'Biste li preporučili {brand}?',
		reminder: {
			subject: 'Podsjetnik: Biste li preporučili {brand}?',
			intro: 'prije nekoliko dana pitali smo vas što mislite o {brand}. Ako imate minutu, vaš nam je odgovor i dalje važan.',
		},
		greeting: 'Poštovani, {name},',
		intro: 'željeli bismo znati što mislite o {brand}. Traje manje od minute.',
		answerHere: 'Odgovorite ovdje:',
		footer: 'Ovu poruku primate jer ste kupac {brand}.',
		unsubscribe: 'Odjava od anketa',
	},
	sms: {
		// Text messages are written without diacritics in Croatian: they would make three segments of one.
		question: '{brand}: Biste li nas preporucili prijateljima?',
		instruction: 'Odgovorite brojem od 0 (nikako) do 10 (svakako). Odjava: STOP',
		reminder: 'Podsjetnik: odgovorite s 0 (nikako) do 10 (svakako). Odjava: STOP',
		clarify: 'Hvala! Odgovorite jednim cijelim brojem od 0 do 10.',
		followUp: {
			promoter: 'Hvala! Sto najvise cijenite kod nas?',
			passive: 'Hvala! Sto bismo mogli raditi jos bolje?',
			detractor: 'Hvala na iskrenosti. Sto bismo trebali poboljsati?',
		},
		thanks: {
			promoter: 'Hvala! Drago nam je sto ste zadovoljni.',
			passive: 'Hvala! Vas odgovor pomaze nam da budemo bolji.',
			detractor: 'Hvala. Vas odgovor shvacamo ozbiljno i radit cemo na tome.',
		},
		handedOver: 'Hvala. Vasu ce poruku procitati nas kolega.',
		help: 'Anketa za kupce {brand}. Odgovorite brojem od 0 do 10. Odjava: STOP',
		optedOut: 'Vise necete primati poruke od {brand}.',
		optedIn: 'Ponovno cete primati poruke od {brand}. Odjava: STOP',
		closed: 'Hvala! Ova je anketa vec zatvorena.',
	},
	voice: {
		greeting: 'Dobar dan, ovdje {brand} s jednim kratkim pitanjem.',
		instruction:
			'Recite ili pritisnite broj od 0, nimalo vjerojatno, do 10, vrlo vjerojatno. Ako ne želite takve pozive, pritisnite tipku zvjezdica.',
		clarify: 'Žao nam je, nismo razumjeli. Recite ili pritisnite jedan cijeli broj od 0 do 10.',
		recording:
			'Govorite nakon zvučnog signala. Vaš će se odgovor snimiti. Kad završite, pritisnite bilo koju tipku ili jednostavno poklopite.',
		handedOver: 'Hvala. Netko iz našeg tima pročitat će što ste rekli. Doviđenja.',
		optedOut: 'U redu, više vas nećemo zvati. Doviđenja.',
		closed: 'Hvala! Ova je anketa već zatvorena. Doviđenja.',
		goodbye: 'Hvala na vašem vremenu. Doviđenja.',
		test: 'Ovo je probni poziv. Vaš se odgovor ne računa.',
	},
};
