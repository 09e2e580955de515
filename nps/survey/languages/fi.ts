import type { SurveyTexts } from './types';

export const fi: SurveyTexts = {
	language: 'fi',
	direction: 'ltr',
	question: 'Kuinka todennäköisesti suosittelisit meitä ({brand}) ystävälle tai kollegalle?',
	low: 'En lainkaan todennäköisesti',
	high: 'Erittäin todennäköisesti',
	followUp: {
		promoter: 'Hienoa kuulla! Mitä arvostat meissä eniten?',
		passive: 'Kiitos! Mitä voisimme tehdä vielä paremmin?',
		detractor: 'Kiitos rehellisyydestäsi. Mitä meidän pitäisi parantaa?',
	},
	thanks: {
		promoter: 'Kiitos! Olemme iloisia, että olet tyytyväinen.',
		passive: 'Kiitos! Vastauksesi auttaa meitä kehittymään.',
		detractor: 'Kiitos. Otamme vastauksesi vakavasti ja korjaamme asiaa.',
	},
	page: {
		send: 'Lähetä',
		skip: 'Ohita',
		close: 'Sulje',
		confirmScore: 'Vahvista valintasi painamalla ”Lähetä”.',
		missingScore: 'Valitse numero väliltä 0–10.',
		scoreSaved: 'Arviosi {score} on tallennettu.',
		changeScore: 'Muuta arviota',
		commentLabel: 'Kommenttisi',
		commentPlaceholder: 'Lause tai pari riittää',
		editNotice: 'Voit vielä muuttaa vastaustasi samasta linkistä.',
		reviewLink: 'Kirjoita julkinen arvostelu',
		testBanner: 'Tämä on testi. Vastaustasi ei lasketa mukaan.',
		closed: {
			title: 'Olet jo vastannut',
			text: 'Vastausta ei voi enää muuttaa. Kiitos ajastasi.',
		},
		ended: { title: 'Tämä kysely on päättynyt', text: 'Kiitos mielenkiinnostasi.' },
		expired: {
			title: 'Tämä linkki on vanhentunut',
			text: 'Vastausaika on päättynyt. Kiitos mielenkiinnostasi.',
		},
		notFound: {
			title: 'Kyselyä ei löytynyt',
			text: 'Tarkista, että avasit linkin kokonaan.',
		},
		error: {
			title: 'Jokin meni vikaan',
			text: 'Vastaustasi ei voitu tallentaa. Yritä uudelleen muutaman minuutin kuluttua.',
		},
		unsubscribe: {
			title: 'Ei enää kyselyitä?',
			text: 'Emme enää lähetä kyselyitä tähän osoitteeseen.',
			button: 'Peru tilaus',
		},
		unsubscribed: {
			title: 'Tilauksesi on peruttu',
			text: 'Et saa meiltä enää kyselyitä.',
		},
	},
	mail: {
		subject: 'Kuinka todennäköisesti suosittelisit meitä? {brand}',
		reminder: {
			subject: 'Muistutus: suosittelisitko meitä? {brand}',
			intro: 'kysyimme muutama päivä sitten mielipidettäsi meistä ({brand}). Jos sinulla on hetki aikaa, vastauksesi on yhä tervetullut.',
		},
		greeting: 'Hei {name},',
		intro: 'haluaisimme kuulla mielipiteesi meistä ({brand}). Vastaaminen vie alle minuutin.',
		answerHere: 'Vastaa täällä:',
		footer: 'Sait tämän viestin, koska olet asiakkaamme ({brand}).',
		unsubscribe: 'Peru kyselyt',
	},
	sms: {
		question: '{brand}: Kuinka todennäköisesti suosittelisit meitä?',
		instruction: 'Vastaa numerolla 0 (en lainkaan) - 10 (erittäin). Peru: STOP',
		reminder: 'Muistutus: vastaa 0 (en lainkaan) - 10 (erittäin). Peru: STOP',
		clarify: 'Kiitos! Vastaa yhdellä kokonaisluvulla väliltä 0-10.',
		followUp: {
			promoter: 'Kiitos! Mitä arvostat meissä eniten?',
			passive: 'Kiitos! Mitä voisimme tehdä vielä paremmin?',
			detractor: 'Kiitos rehellisyydestäsi. Mitä meidän pitäisi parantaa?',
		},
		thanks: {
			promoter: 'Kiitos! Olemme iloisia, että olet tyytyväinen.',
			passive: 'Kiitos! Vastauksesi auttaa meitä kehittymään.',
			detractor: 'Kiitos. Otamme vastauksesi vakavasti ja korjaamme asiaa.',
		},
		handedOver: 'Kiitos. Joku meistä lukee viestisi.',
		help: 'Asiakaskysely: {brand}. Vastaa numerolla 0-10. Peru: STOP',
		optedOut: 'Et saa enää viestejä lähettäjältä {brand}.',
		optedIn: 'Saat taas viestejä lähettäjältä {brand}. Peru: STOP',
		closed: 'Kiitos! Tämä kysely on jo suljettu.',
	},
	voice: {
		greeting: 'Hei, täällä {brand}. Meillä on yksi lyhyt kysymys.',
		instruction:
			'Sano tai näppäile luku nollasta, 0, en lainkaan todennäköisesti, kymmeneen, 10, erittäin todennäköisesti. Jos et halua tällaisia puheluita, paina tähtinäppäintä.',
		clarify: 'Anteeksi, en ymmärtänyt. Sano tai näppäile kokonaisluku väliltä 0–10.',
		recording:
			'Puhu äänimerkin jälkeen. Vastauksesi nauhoitetaan. Kun olet valmis, paina mitä tahansa näppäintä tai lopeta puhelu.',
		handedOver: 'Kiitos. Joku meistä lukee, mitä sanoit. Kuulemiin.',
		optedOut: 'Selvä, emme soita sinulle enää. Kuulemiin.',
		closed: 'Kiitos! Tämä kysely on jo päättynyt. Kuulemiin.',
		goodbye: 'Kiitos ajastasi. Kuulemiin.',
		test: 'Tämä on testipuhelu. Vastaustasi ei lasketa mukaan.',
	},
};
