import type { SurveyTexts } from './types';

export const ro: SurveyTexts = {
	language: 'ro',
	direction: 'ltr',
	question: 'Cât de probabil este să recomandați {brand} unui prieten sau coleg?',
	low: 'Deloc probabil',
	high: 'Foarte probabil',
	followUp: {
		promoter: 'Ne bucurăm! Ce apreciați cel mai mult la {brand}?',
		passive: 'Vă mulțumim! Ce am putea face și mai bine?',
		detractor: 'Vă mulțumim pentru sinceritate. Ce ar trebui să îmbunătățim?',
	},
	thanks: {
		promoter: 'Vă mulțumim! Ne bucurăm că sunteți mulțumit de {brand}.',
		passive: 'Vă mulțumim! Răspunsul dumneavoastră ne ajută să devenim mai buni.',
		detractor: 'Vă mulțumim. Luăm în serios răspunsul dumneavoastră și vom lucra la asta.',
	},
	page: {
		send: 'Trimite',
		skip: 'Omite',
		close: 'Închide',
		confirmScore: 'Vă rugăm să confirmați alegerea cu „Trimite”.',
		missingScore: 'Vă rugăm să alegeți un număr de la 0 la 10.',
		scoreSaved: 'Nota dumneavoastră, {score}, a fost salvată.',
		changeScore: 'Schimbă nota',
		commentLabel: 'Comentariul dumneavoastră',
		commentPlaceholder: 'O propoziție sau două sunt de ajuns',
		editNotice: 'Puteți modifica răspunsul folosind același link.',
		reviewLink: 'Scrieți o recenzie publică',
		testBanner: 'Acesta este un test. Răspunsul nu se ia în calcul.',
		closed: {
			title: 'Ați răspuns deja',
			text: 'Răspunsul nu mai poate fi modificat. Vă mulțumim pentru timpul acordat.',
		},
		ended: { title: 'Acest sondaj s-a încheiat', text: 'Vă mulțumim pentru interes.' },
		expired: {
			title: 'Acest link a expirat',
			text: 'Perioada de răspuns s-a încheiat. Vă mulțumim pentru interes.',
		},
		notFound: {
			title: 'Nu am găsit acest sondaj',
			text: 'Vă rugăm să verificați că ați deschis linkul complet.',
		},
		error: {
			title: 'Ceva nu a funcționat',
			text: 'Răspunsul nu a putut fi salvat. Vă rugăm să încercați din nou peste câteva minute.',
		},
		unsubscribe: {
			title: 'Nu mai doriți sondaje?',
			text: 'Nu vom mai trimite sondaje la această adresă.',
			button: 'Dezabonare',
		},
		unsubscribed: {
			title: 'V-ați dezabonat',
			text: 'Nu veți mai primi sondaje de la noi.',
		},
	},
	mail: {
		subject: 'Cât de probabil este să recomandați {brand}?',
		reminder: {
			subject: 'Reamintire: ați recomanda {brand}?',
			intro: 'Acum câteva zile v-am întrebat ce părere aveți despre {brand}. Dacă aveți un minut, răspunsul dumneavoastră este în continuare binevenit.',
		},
		greeting: 'Bună ziua, {name},',
		intro: 'Am dori să știm ce părere aveți despre {brand}. Durează mai puțin de un minut.',
		answerHere: 'Răspundeți aici:',
		footer: 'Primiți acest mesaj pentru că sunteți client {brand}.',
		unsubscribe: 'Dezabonare de la sondaje',
	},
	sms: {
		// Text messages are written without diacritics in Romanian: they would make three segments of one.
		question: '{brand}: Cat de probabil este sa ne recomandati unui prieten?',
		instruction: 'Raspundeti cu un numar de la 0 (deloc) la 10 (foarte). Dezabonare: STOP',
		reminder: 'Reamintire: raspundeti cu 0 (deloc) pana la 10 (foarte). Dezabonare: STOP',
		clarify: 'Va multumim! Raspundeti cu un singur numar intreg de la 0 la 10.',
		followUp: {
			promoter: 'Va multumim! Ce apreciati cel mai mult la noi?',
			passive: 'Va multumim! Ce am putea face si mai bine?',
			detractor: 'Va multumim pentru sinceritate. Ce ar trebui sa imbunatatim?',
		},
		thanks: {
			promoter: 'Va multumim! Ne bucuram ca sunteti multumit de noi.',
			passive: 'Va multumim! Raspunsul ne ajuta sa devenim mai buni.',
			detractor: 'Va multumim. Luam in serios raspunsul si vom lucra la asta.',
		},
		handedOver: 'Va multumim. Un coleg va citi mesajul dumneavoastra.',
		help: 'Sondaj pentru clienti {brand}. Raspundeti cu un numar de la 0 la 10. Dezabonare: STOP',
		optedOut: 'Nu veti mai primi mesaje de la {brand}.',
		optedIn: 'Veti primi din nou mesaje de la {brand}. Dezabonare: STOP',
		closed: 'Va multumim! Acest sondaj este deja inchis.',
	},
	voice: {
		greeting: 'Bună ziua, vă sună {brand} cu o scurtă întrebare.',
		instruction:
			'Spuneți sau apăsați un număr de la 0, deloc probabil, la 10, foarte probabil. Dacă nu doriți astfel de apeluri, apăsați tasta steluță.',
		clarify: 'Ne pare rău, nu am înțeles. Spuneți sau apăsați un număr întreg de la 0 la 10.',
		recording:
			'Vorbiți după semnalul sonor. Răspunsul dumneavoastră va fi înregistrat. Când ați terminat, apăsați orice tastă sau închideți.',
		handedOver: 'Vă mulțumim. Cineva din echipa noastră va citi ce ați spus. La revedere.',
		optedOut: 'În regulă, nu vă vom mai suna. La revedere.',
		closed: 'Vă mulțumim! Acest sondaj este deja închis. La revedere.',
		goodbye: 'Vă mulțumim pentru timpul acordat. La revedere.',
		test: 'Acesta este un apel de test. Răspunsul dumneavoastră nu contează.',
	},
};
