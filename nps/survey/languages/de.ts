import type { SurveyTexts } from './types';

export const de: SurveyTexts = {
	language: 'de',
	direction: 'ltr',
	question:
		'Wie wahrscheinlich ist es, dass Sie {brand} einem Freund oder einer Kollegin weiterempfehlen?',
	low: 'Sehr unwahrscheinlich',
	high: 'Sehr wahrscheinlich',
	followUp: {
		promoter: 'Das freut uns! Was schätzen Sie an {brand} am meisten?',
		passive: 'Vielen Dank! Was könnten wir noch besser machen?',
		detractor: 'Danke für Ihre offene Antwort. Was sollten wir besser machen?',
	},
	thanks: {
		promoter: 'Vielen Dank! Schön, dass Sie mit {brand} zufrieden sind.',
		passive: 'Vielen Dank! Ihre Antwort hilft uns, besser zu werden.',
		detractor: 'Vielen Dank. Wir nehmen Ihre Antwort ernst und arbeiten daran.',
	},
	page: {
		send: 'Senden',
		skip: 'Überspringen',
		close: 'Schließen',
		confirmScore: 'Bitte bestätigen Sie Ihre Auswahl mit „Senden“.',
		missingScore: 'Bitte wählen Sie eine Zahl von 0 bis 10.',
		scoreSaved: 'Ihre Bewertung {score} ist gespeichert.',
		changeScore: 'Bewertung ändern',
		commentLabel: 'Ihr Kommentar',
		commentPlaceholder: 'Ein oder zwei Sätze genügen',
		editNotice: 'Über denselben Link können Sie Ihre Antwort noch ändern.',
		reviewLink: 'Öffentliche Bewertung schreiben',
		testBanner: 'Dies ist ein Test. Ihre Antwort zählt nicht.',
		closed: {
			title: 'Sie haben bereits geantwortet',
			text: 'Ihre Antwort lässt sich nicht mehr ändern. Vielen Dank für Ihre Zeit.',
		},
		ended: { title: 'Diese Umfrage ist beendet', text: 'Vielen Dank für Ihr Interesse.' },
		expired: {
			title: 'Dieser Link ist abgelaufen',
			text: 'Die Zeit zum Antworten ist vorbei. Vielen Dank für Ihr Interesse.',
		},
		notFound: {
			title: 'Diese Umfrage wurde nicht gefunden',
			text: 'Bitte prüfen Sie, ob Sie den vollständigen Link geöffnet haben.',
		},
		error: {
			title: 'Etwas ist schiefgegangen',
			text: 'Ihre Antwort konnte nicht gespeichert werden. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
		},
		unsubscribe: {
			title: 'Keine Umfragen mehr?',
			text: 'Wir senden dann keine Umfragen mehr an diese Adresse.',
			button: 'Abmelden',
		},
		unsubscribed: {
			title: 'Sie sind abgemeldet',
			text: 'Sie erhalten von uns keine Umfragen mehr.',
		},
	},
	mail: {
		subject: 'Würden Sie {brand} weiterempfehlen?',
		reminder: {
			subject: 'Erinnerung: Würden Sie {brand} weiterempfehlen?',
			intro: 'vor ein paar Tagen haben wir Sie gefragt, was Sie von {brand} halten. Wenn Sie eine Minute Zeit haben, freuen wir uns weiterhin über Ihre Antwort.',
		},
		greeting: 'Guten Tag {name},',
		intro: 'wir möchten gern wissen, was Sie von {brand} halten. Es dauert nur eine Minute.',
		answerHere: 'Hier antworten:',
		footer: 'Sie erhalten diese Nachricht, weil Sie Kundin oder Kunde von {brand} sind.',
		unsubscribe: 'Von Umfragen abmelden',
	},
	sms: {
		question: '{brand}: Wie wahrscheinlich empfehlen Sie uns weiter?',
		instruction: 'Antworten Sie mit einer Zahl von 0 (gar nicht) bis 10 (sehr). Abmelden: STOP',
		reminder: 'Zur Erinnerung: Antworten Sie mit 0 (gar nicht) bis 10 (sehr). Abmelden: STOP',
		clarify: 'Danke! Bitte antworten Sie mit einer ganzen Zahl von 0 bis 10.',
		followUp: {
			promoter: 'Vielen Dank! Was schätzen Sie an uns am meisten?',
			passive: 'Vielen Dank! Was könnten wir noch besser machen?',
			detractor: 'Danke für Ihre offene Antwort. Was sollten wir besser machen?',
		},
		thanks: {
			promoter: 'Vielen Dank! Schön, dass Sie mit uns zufrieden sind.',
			passive: 'Vielen Dank! Ihre Antwort hilft uns, besser zu werden.',
			detractor: 'Vielen Dank. Wir nehmen Ihre Antwort ernst und arbeiten daran.',
		},
		handedOver: 'Vielen Dank. Jemand aus unserem Team liest Ihre Nachricht.',
		help: 'Kundenumfrage von {brand}. Antworten Sie mit einer Zahl von 0 bis 10. Abmelden: STOP',
		optedOut: 'Sie erhalten keine weiteren Nachrichten von {brand}.',
		optedIn: 'Sie erhalten wieder Nachrichten von {brand}. Abmelden: STOP',
		closed: 'Vielen Dank! Diese Umfrage ist bereits geschlossen.',
	},
	voice: {
		greeting: 'Guten Tag, hier ist {brand} mit einer kurzen Frage.',
		instruction:
			'Bitte nennen oder drücken Sie eine Zahl von 0, sehr unwahrscheinlich, bis 10, sehr wahrscheinlich. Wenn Sie solche Anrufe nicht wünschen, drücken Sie die Sterntaste.',
		clarify:
			'Das habe ich leider nicht verstanden. Bitte nennen oder drücken Sie eine ganze Zahl von 0 bis 10.',
		recording:
			'Bitte sprechen Sie nach dem Ton. Ihre Antwort wird aufgezeichnet. Wenn Sie fertig sind, drücken Sie eine beliebige Taste oder legen Sie einfach auf.',
		handedOver: 'Vielen Dank. Jemand aus unserem Team liest, was Sie gesagt haben. Auf Wiederhören.',
		optedOut: 'In Ordnung, wir rufen Sie nicht wieder an. Auf Wiederhören.',
		closed: 'Vielen Dank! Diese Umfrage ist bereits geschlossen. Auf Wiederhören.',
		goodbye: 'Vielen Dank für Ihre Zeit. Auf Wiederhören.',
		test: 'Dies ist ein Testanruf. Ihre Antwort zählt nicht.',
	},
};
