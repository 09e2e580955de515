import type { SurveyTexts } from './types';

export const da: SurveyTexts = {
	language: 'da',
	direction: 'ltr',
	question: 'Hvor sandsynligt er det, at du vil anbefale {brand} til en ven eller kollega?',
	low: 'Slet ikke sandsynligt',
	high: 'Meget sandsynligt',
	followUp: {
		promoter: 'Det er vi glade for! Hvad sætter du mest pris på ved {brand}?',
		passive: 'Tak! Hvad kan vi gøre endnu bedre?',
		detractor: 'Tak for dit ærlige svar. Hvad bør vi gøre bedre?',
	},
	thanks: {
		promoter: 'Tak! Vi er glade for, at du er tilfreds med {brand}.',
		passive: 'Tak! Dit svar hjælper os med at blive bedre.',
		detractor: 'Tak. Vi tager dit svar alvorligt og vil arbejde med det.',
	},
	page: {
		send: 'Send',
		skip: 'Spring over',
		close: 'Luk',
		confirmScore: 'Bekræft dit valg med “Send”.',
		missingScore: 'Vælg et tal fra 0 til 10.',
		scoreSaved: 'Din score på {score} er gemt.',
		changeScore: 'Ret din score',
		commentLabel: 'Din kommentar',
		commentPlaceholder: 'En sætning eller to er nok',
		editNotice: 'Du kan stadig ændre dit svar via det samme link.',
		reviewLink: 'Skriv en offentlig anmeldelse',
		testBanner: 'Dette er en test. Dit svar tæller ikke med.',
		closed: {
			title: 'Du har allerede svaret',
			text: 'Dit svar kan ikke længere ændres. Tak for din tid.',
		},
		ended: { title: 'Undersøgelsen er afsluttet', text: 'Tak for din interesse.' },
		expired: {
			title: 'Linket er udløbet',
			text: 'Svarfristen er udløbet. Tak for din interesse.',
		},
		notFound: {
			title: 'Undersøgelsen blev ikke fundet',
			text: 'Kontrollér, at du har åbnet hele linket.',
		},
		error: {
			title: 'Noget gik galt',
			text: 'Dit svar kunne ikke gemmes. Prøv igen om et par minutter.',
		},
		unsubscribe: {
			title: 'Ikke flere undersøgelser?',
			text: 'Vi sender i så fald ikke flere undersøgelser til denne adresse.',
			button: 'Afmeld',
		},
		unsubscribed: {
			title: 'Du er afmeldt',
			text: 'Du modtager ikke flere undersøgelser fra os.',
		},
	},
	mail: {
		subject: 'Vil du anbefale {brand}?',
		reminder: {
			subject: 'Påmindelse: Vil du anbefale {brand}?',
			intro: 'For et par dage siden spurgte vi, hvad du synes om {brand}. Hvis du har et minut, hører vi stadig gerne dit svar.',
		},
		greeting: 'Hej {name}',
		intro: 'Vi vil gerne vide, hvad du synes om {brand}. Det tager kun et minut.',
		answerHere: 'Svar her:',
		footer: 'Du modtager denne besked, fordi du er kunde hos {brand}.',
		unsubscribe: 'Afmeld undersøgelser',
	},
	sms: {
		question: '{brand}: Hvor sandsynligt er det, at du anbefaler os til en ven eller kollega?',
		instruction: 'Svar med et tal fra 0 (slet ikke) til 10 (meget). Afmeld: STOP',
		reminder: 'Påmindelse: Svar med 0 (slet ikke) til 10 (meget). Afmeld: STOP',
		clarify: 'Tak! Svar venligst med ét helt tal fra 0 til 10.',
		followUp: {
			promoter: 'Tak! Hvad sætter du mest pris på hos os?',
			passive: 'Tak! Hvad kan vi gøre endnu bedre?',
			detractor: 'Tak for dit ærlige svar. Hvad bør vi gøre bedre?',
		},
		thanks: {
			promoter: 'Tak! Vi er glade for, at du er tilfreds.',
			passive: 'Tak! Dit svar hjælper os med at blive bedre.',
			detractor: 'Tak. Vi tager dit svar alvorligt og vil arbejde med det.',
		},
		handedOver: 'Tak. En medarbejder læser din besked.',
		help: 'Kundeundersøgelse fra {brand}. Svar med et tal fra 0 til 10. Afmeld: STOP',
		optedOut: 'Du modtager ikke flere beskeder fra {brand}.',
		optedIn: 'Du modtager igen beskeder fra {brand}. Afmeld: STOP',
		closed: 'Tak! Undersøgelsen er allerede lukket.',
	},
	voice: {
		greeting: 'Goddag, det er {brand} med et kort spørgsmål.',
		instruction:
			'Sig eller tast et tal fra 0, slet ikke sandsynligt, til 10, meget sandsynligt. Hvis du ikke ønsker sådanne opkald, så tryk på stjerne.',
		clarify: 'Beklager, det forstod jeg ikke. Sig eller tast et helt tal fra 0 til 10.',
		recording:
			'Tal efter tonen. Dit svar bliver optaget. Når du er færdig, trykker du på en vilkårlig tast eller lægger på.',
		handedOver: 'Tak. En medarbejder læser det, du har sagt. Farvel.',
		optedOut: 'Helt i orden, vi ringer ikke til dig igen. Farvel.',
		closed: 'Tak! Denne undersøgelse er allerede lukket. Farvel.',
		goodbye: 'Tak for din tid. Farvel.',
		test: 'Dette er et testopkald. Dit svar tæller ikke.',
	},
};
