import type { SurveyTexts } from './types';

export const sv: SurveyTexts = {
	language: 'sv',
	direction: 'ltr',
	question: 'Hur sannolikt är det att du skulle rekommendera {brand} till en vän eller kollega?',
	low: 'Inte alls sannolikt',
	high: 'Mycket sannolikt',
	followUp: {
		promoter: 'Vad roligt! Vad uppskattar du mest med {brand}?',
		passive: 'Tack! Vad kan vi göra ännu bättre?',
		detractor: 'Tack för ditt ärliga svar. Vad borde vi göra bättre?',
	},
	thanks: {
		promoter: 'Tack! Det gläder oss att du är nöjd med {brand}.',
		passive: 'Tack! Ditt svar hjälper oss att bli bättre.',
		detractor: 'Tack. Vi tar ditt svar på allvar och kommer att arbeta med det.',
	},
	page: {
		send: 'Skicka',
		skip: 'Hoppa över',
		close: 'Stäng',
		confirmScore: 'Bekräfta ditt val med ”Skicka”.',
		missingScore: 'Välj en siffra från 0 till 10.',
		scoreSaved: 'Ditt betyg {score} är sparat.',
		changeScore: 'Ändra betyg',
		commentLabel: 'Din kommentar',
		commentPlaceholder: 'En eller två meningar räcker',
		editNotice: 'Du kan fortfarande ändra ditt svar via samma länk.',
		reviewLink: 'Skriv en offentlig recension',
		testBanner: 'Det här är ett test. Ditt svar räknas inte.',
		closed: {
			title: 'Du har redan svarat',
			text: 'Ditt svar kan inte längre ändras. Tack för din tid.',
		},
		ended: { title: 'Undersökningen är avslutad', text: 'Tack för ditt intresse.' },
		expired: {
			title: 'Länken har gått ut',
			text: 'Svarstiden är över. Tack för ditt intresse.',
		},
		notFound: {
			title: 'Undersökningen hittades inte',
			text: 'Kontrollera att du har öppnat hela länken.',
		},
		error: {
			title: 'Något gick fel',
			text: 'Ditt svar kunde inte sparas. Försök igen om några minuter.',
		},
		unsubscribe: {
			title: 'Inga fler undersökningar?',
			text: 'Vi skickar då inga fler undersökningar till den här adressen.',
			button: 'Avregistrera mig',
		},
		unsubscribed: {
			title: 'Du är avregistrerad',
			text: 'Du får inga fler undersökningar från oss.',
		},
	},
	mail: {
		subject: 'Skulle du rekommendera {brand}?',
		reminder: {
			subject: 'Påminnelse: Skulle du rekommendera {brand}?',
			intro: 'För några dagar sedan frågade vi vad du tycker om {brand}. Om du har en minut vill vi fortfarande gärna ha ditt svar.',
		},
		greeting: 'Hej {name}!',
		intro: 'Vi vill gärna veta vad du tycker om {brand}. Det tar mindre än en minut.',
		answerHere: 'Svara här:',
		footer: 'Du får det här meddelandet eftersom du är kund hos {brand}.',
		unsubscribe: 'Avregistrera dig från undersökningar',
	},
	sms: {
		question:
			'{brand}: Hur sannolikt är det att du rekommenderar oss till en vän eller kollega?',
		instruction: 'Svara med en siffra från 0 (inte alls) till 10 (mycket). Avsluta: STOP',
		reminder: 'Påminnelse: svara med 0 (inte alls) till 10 (mycket). Avsluta: STOP',
		clarify: 'Tack! Svara med ett enda heltal från 0 till 10.',
		followUp: {
			promoter: 'Tack! Vad uppskattar du mest med oss?',
			passive: 'Tack! Vad kan vi göra ännu bättre?',
			detractor: 'Tack för ditt ärliga svar. Vad borde vi göra bättre?',
		},
		thanks: {
			promoter: 'Tack! Det gläder oss att du är nöjd.',
			passive: 'Tack! Ditt svar hjälper oss att bli bättre.',
			detractor: 'Tack. Vi tar ditt svar på allvar och kommer att arbeta med det.',
		},
		handedOver: 'Tack. En medarbetare läser ditt meddelande.',
		help: 'Kundundersökning från {brand}. Svara med en siffra från 0 till 10. Avsluta: STOP',
		optedOut: 'Du får inga fler meddelanden från {brand}.',
		optedIn: 'Du får åter meddelanden från {brand}. Avsluta: STOP',
		closed: 'Tack! Undersökningen är redan stängd.',
	},
	voice: {
		greeting: 'Hej, det här är {brand} med en kort fråga.',
		instruction:
			'Säg eller tryck ett tal från 0, inte alls troligt, till 10, mycket troligt. Om du inte vill ha sådana samtal, tryck på stjärnknappen.',
		clarify: 'Förlåt, det förstod jag inte. Säg eller tryck ett heltal från 0 till 10.',
		recording:
			'Tala efter tonen. Ditt svar spelas in. När du är klar trycker du på valfri knapp eller lägger på.',
		handedOver: 'Tack. En medarbetare läser det du har sagt. Hej då.',
		optedOut: 'Okej, vi ringer dig inte igen. Hej då.',
		closed: 'Tack! Den här undersökningen är redan stängd. Hej då.',
		goodbye: 'Tack för din tid. Hej då.',
		test: 'Det här är ett testsamtal. Ditt svar räknas inte.',
	},
};
