import type { SurveyTexts } from './types';

export const no: SurveyTexts = {
	language: 'no',
	direction: 'ltr',
	question: 'Hvor sannsynlig er det at du vil anbefale {brand} til en venn eller kollega?',
	low: 'Slett ikke sannsynlig',
	high: 'Svært sannsynlig',
	followUp: {
		promoter: 'Så hyggelig! Hva setter du mest pris på hos {brand}?',
		passive: 'Takk! Hva kan vi gjøre enda bedre?',
		detractor: 'Takk for at du er ærlig. Hva bør vi gjøre bedre?',
	},
	thanks: {
		promoter: 'Takk! Vi er glade for at du er fornøyd med {brand}.',
		passive: 'Takk! Svaret ditt hjelper oss å bli bedre.',
		detractor: 'Takk. Vi tar svaret ditt på alvor og vil jobbe med det.',
	},
	page: {
		send: 'Send',
		skip: 'Hopp over',
		close: 'Lukk',
		confirmScore: 'Bekreft valget ditt med «Send».',
		missingScore: 'Velg et tall fra 0 til 10.',
		scoreSaved: 'Poengsummen din, {score}, er lagret.',
		changeScore: 'Endre poengsum',
		commentLabel: 'Kommentaren din',
		commentPlaceholder: 'En setning eller to holder',
		editNotice: 'Du kan fortsatt endre svaret ditt med den samme lenken.',
		reviewLink: 'Skriv en offentlig anmeldelse',
		testBanner: 'Dette er en test. Svaret ditt teller ikke.',
		closed: {
			title: 'Du har allerede svart',
			text: 'Svaret ditt kan ikke lenger endres. Takk for at du tok deg tid.',
		},
		ended: { title: 'Denne undersøkelsen er avsluttet', text: 'Takk for interessen.' },
		expired: {
			title: 'Denne lenken er utløpt',
			text: 'Svarfristen er over. Takk for interessen.',
		},
		notFound: {
			title: 'Vi fant ikke denne undersøkelsen',
			text: 'Kontroller at du har åpnet hele lenken.',
		},
		error: {
			title: 'Noe gikk galt',
			text: 'Svaret ditt kunne ikke lagres. Prøv igjen om noen minutter.',
		},
		unsubscribe: {
			title: 'Ingen flere undersøkelser?',
			text: 'Da sender vi ikke flere undersøkelser til denne adressen.',
			button: 'Meld deg av',
		},
		unsubscribed: {
			title: 'Du er meldt av',
			text: 'Du får ingen flere undersøkelser fra oss.',
		},
	},
	mail: {
		subject: 'Hvor sannsynlig er det at du vil anbefale {brand}?',
		reminder: {
			subject: 'Påminnelse: Vil du anbefale {brand}?',
			intro: 'for noen dager siden spurte vi hva du synes om {brand}. Har du et minutt, vil vi fortsatt gjerne ha svaret ditt.',
		},
		greeting: 'Hei {name},',
		intro: 'vi vil gjerne vite hva du synes om {brand}. Det tar under et minutt.',
		answerHere: 'Svar her:',
		footer: 'Du får denne meldingen fordi du er kunde hos {brand}.',
		unsubscribe: 'Meld deg av undersøkelser',
	},
	sms: {
		question: '{brand}: Hvor sannsynlig er det at du vil anbefale oss?',
		instruction: 'Svar med et tall fra 0 (slett ikke) til 10 (svært). Avslutt: STOP',
		reminder: 'Påminnelse: svar med 0 (slett ikke) til 10 (svært). Avslutt: STOP',
		clarify: 'Takk! Svar med ett helt tall fra 0 til 10.',
		followUp: {
			promoter: 'Takk! Hva setter du mest pris på hos oss?',
			passive: 'Takk! Hva kan vi gjøre enda bedre?',
			detractor: 'Takk for at du er ærlig. Hva bør vi gjøre bedre?',
		},
		thanks: {
			promoter: 'Takk! Vi er glade for at du er fornøyd med oss.',
			passive: 'Takk! Svaret ditt hjelper oss å bli bedre.',
			detractor: 'Takk. Vi tar svaret ditt på alvor og vil jobbe med det.',
		},
		handedOver: 'Takk. En av oss leser meldingen din.',
		help: 'Kundeundersøkelse fra {brand}. Svar med et tall fra 0 til 10. Avslutt: STOP',
		optedOut: 'Du får ikke flere meldinger fra {brand}.',
		optedIn: 'Du får igjen meldinger fra {brand}. Avslutt: STOP',
		closed: 'Takk! Denne undersøkelsen er allerede avsluttet.',
	},
	voice: {
		greeting: 'Hei, dette er {brand} med et kort spørsmål.',
		instruction:
			'Si eller tast et tall fra 0, slett ikke sannsynlig, til 10, svært sannsynlig. Hvis du ikke ønsker slike anrop, trykk på stjernetasten.',
		clarify: 'Beklager, det forstod jeg ikke. Si eller tast et helt tall fra 0 til 10.',
		recording:
			'Snakk etter tonen. Svaret ditt blir tatt opp. Når du er ferdig, trykker du på en hvilken som helst tast eller legger på.',
		handedOver: 'Takk. En av våre medarbeidere leser det du har sagt. Ha det bra.',
		optedOut: 'Greit, vi ringer deg ikke igjen. Ha det bra.',
		closed: 'Takk! Denne undersøkelsen er allerede stengt. Ha det bra.',
		goodbye: 'Takk for tiden din. Ha det bra.',
		test: 'Dette er en testsamtale. Svaret ditt teller ikke.',
	},
};
