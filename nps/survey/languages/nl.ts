import type { SurveyTexts } from './types';

export const nl: SurveyTexts = {
	language: 'nl',
	direction: 'ltr',
	question: 'Hoe waarschijnlijk is het dat u {brand} aanbeveelt aan een vriend of collega?',
	low: 'Zeer onwaarschijnlijk',
	high: 'Zeer waarschijnlijk',
	followUp: {
		promoter: 'Fijn om te horen! Wat waardeert u het meest aan {brand}?',
		passive: 'Dank u wel! Wat kunnen we nog beter doen?',
		detractor: 'Dank u voor uw eerlijke antwoord. Wat moeten we beter doen?',
	},
	thanks: {
		promoter: 'Dank u wel! Fijn dat u tevreden bent over {brand}.',
		passive: 'Dank u wel! Uw antwoord helpt ons om beter te worden.',
		detractor: 'Dank u wel. We nemen uw antwoord serieus en gaan ermee aan de slag.',
	},
	page: {
		send: 'Versturen',
		skip: 'Overslaan',
		close: 'Sluiten',
		confirmScore: 'Bevestig uw keuze met ‘Versturen’.',
		missingScore: 'Kies een cijfer van 0 tot en met 10.',
		scoreSaved: 'Uw cijfer {score} is opgeslagen.',
		changeScore: 'Cijfer wijzigen',
		commentLabel: 'Uw toelichting',
		commentPlaceholder: 'Een of twee zinnen zijn genoeg',
		editNotice: 'U kunt uw antwoord nog wijzigen via dezelfde link.',
		reviewLink: 'Schrijf een openbare review',
		testBanner: 'Dit is een test. Uw antwoord telt niet mee.',
		closed: {
			title: 'U hebt al geantwoord',
			text: 'Uw antwoord kan niet meer worden gewijzigd. Dank u voor uw tijd.',
		},
		ended: { title: 'Deze enquête is afgelopen', text: 'Dank u voor uw belangstelling.' },
		expired: {
			title: 'Deze link is verlopen',
			text: 'De antwoordtermijn is voorbij. Dank u voor uw belangstelling.',
		},
		notFound: {
			title: 'Deze enquête is niet gevonden',
			text: 'Controleer of u de volledige link hebt geopend.',
		},
		error: {
			title: 'Er is iets misgegaan',
			text: 'Uw antwoord kon niet worden opgeslagen. Probeer het over een paar minuten opnieuw.',
		},
		unsubscribe: {
			title: 'Geen enquêtes meer?',
			text: 'We sturen dan geen enquêtes meer naar dit adres.',
			button: 'Afmelden',
		},
		unsubscribed: {
			title: 'U bent afgemeld',
			text: 'U ontvangt geen enquêtes meer van ons.',
		},
	},
	mail: {
		subject: 'Zou u {brand} aanbevelen?',
		reminder: {
			subject: 'Herinnering: zou u {brand} aanbevelen?',
			intro: 'Een paar dagen geleden vroegen we wat u van {brand} vindt. Als u een minuut heeft, horen we uw antwoord nog steeds graag.',
		},
		greeting: 'Beste {name},',
		intro: 'We horen graag wat u van {brand} vindt. Het kost u minder dan een minuut.',
		answerHere: 'Antwoord hier:',
		footer: 'U ontvangt dit bericht omdat u klant bent van {brand}.',
		unsubscribe: 'Afmelden voor enquêtes',
	},
	sms: {
		question: '{brand}: hoe waarschijnlijk beveelt u ons aan bij een vriend of collega?',
		instruction:
			'Antwoord met een cijfer van 0 (zeker niet) tot 10 (zeker wel). Afmelden: STOP',
		reminder: 'Herinnering: antwoord met 0 (zeker niet) tot 10 (zeker wel). Afmelden: STOP',
		clarify: 'Dank u! Antwoord alstublieft met één heel getal van 0 tot en met 10.',
		followUp: {
			promoter: 'Dank u wel! Wat waardeert u het meest aan ons?',
			passive: 'Dank u wel! Wat kunnen we nog beter doen?',
			detractor: 'Dank u voor uw eerlijke antwoord. Wat moeten we beter doen?',
		},
		thanks: {
			promoter: 'Dank u wel! Fijn dat u tevreden over ons bent.',
			passive: 'Dank u wel! Uw antwoord helpt ons om beter te worden.',
			detractor: 'Dank u wel. We nemen uw antwoord serieus en gaan ermee aan de slag.',
		},
		handedOver: 'Dank u wel. Een medewerker leest uw bericht.',
		help: 'Klantenquête van {brand}. Antwoord met een cijfer van 0 tot en met 10. Afmelden: STOP',
		optedOut: 'U ontvangt geen berichten meer van {brand}.',
		optedIn: 'U ontvangt weer berichten van {brand}. Afmelden: STOP',
		closed: 'Dank u wel! Deze enquête is al gesloten.',
	},
	voice: {
		greeting: 'Goedendag, u spreekt met {brand}. Wij hebben één korte vraag.',
		instruction:
			'Noem of toets een cijfer van 0, zeer onwaarschijnlijk, tot en met 10, zeer waarschijnlijk. Wilt u zulke telefoontjes niet, toets dan het sterretje.',
		clarify: 'Sorry, dat heb ik niet verstaan. Noem of toets een heel getal van 0 tot en met 10.',
		recording:
			'Spreek na de toon. Uw antwoord wordt opgenomen. Bent u klaar, druk dan op een willekeurige toets of hang op.',
		handedOver: 'Dank u wel. Een medewerker leest wat u hebt gezegd. Tot ziens.',
		optedOut: 'Goed, wij bellen u niet meer. Tot ziens.',
		closed: 'Dank u wel! Dit onderzoek is al gesloten. Tot ziens.',
		goodbye: 'Dank u wel voor uw tijd. Tot ziens.',
		test: 'Dit is een testgesprek. Uw antwoord telt niet mee.',
	},
};
