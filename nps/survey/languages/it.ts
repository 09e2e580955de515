import type { SurveyTexts } from './types';

export const it: SurveyTexts = {
	language: 'it',
	direction: 'ltr',
	question: 'Con quale probabilità consiglierebbe {brand} a un amico o a un collega?',
	low: 'Per niente probabile',
	high: 'Estremamente probabile',
	followUp: {
		promoter: 'Ne siamo felici! Che cosa apprezza di più di {brand}?',
		passive: 'Grazie! Che cosa potremmo fare ancora meglio?',
		detractor: 'Grazie per la sincerità. Che cosa dovremmo migliorare?',
	},
	thanks: {
		promoter: 'Grazie! Siamo felici che si trovi bene con {brand}.',
		passive: 'Grazie! La Sua risposta ci aiuta a migliorare.',
		detractor: 'Grazie. Prendiamo sul serio la Sua risposta e ci lavoreremo.',
	},
	page: {
		send: 'Invia',
		skip: 'Salta',
		close: 'Chiudi',
		confirmScore: 'Confermi la Sua scelta con «Invia».',
		missingScore: 'Scelga un numero da 0 a 10.',
		scoreSaved: 'Il Suo voto {score} è stato salvato.',
		changeScore: 'Cambia il voto',
		commentLabel: 'Il Suo commento',
		commentPlaceholder: 'Bastano una o due frasi',
		editNotice: 'Può ancora modificare la risposta con lo stesso link.',
		reviewLink: 'Scrivi una recensione pubblica',
		testBanner: 'Questo è un test. La Sua risposta non viene conteggiata.',
		closed: {
			title: 'Ha già risposto',
			text: 'La risposta non può più essere modificata. Grazie per il Suo tempo.',
		},
		ended: { title: 'Questo sondaggio è terminato', text: 'Grazie per l’interesse.' },
		expired: {
			title: 'Questo link è scaduto',
			text: 'Il tempo per rispondere è terminato. Grazie per l’interesse.',
		},
		notFound: {
			title: 'Sondaggio non trovato',
			text: 'Verifichi di aver aperto il link completo.',
		},
		error: {
			title: 'Qualcosa è andato storto',
			text: 'Non è stato possibile salvare la risposta. Riprovi tra qualche minuto.',
		},
		unsubscribe: {
			title: 'Non vuole più sondaggi?',
			text: 'Non invieremo più sondaggi a questo indirizzo.',
			button: 'Annulla l’iscrizione',
		},
		unsubscribed: {
			title: 'Iscrizione annullata',
			text: 'Non riceverà più sondaggi da parte nostra.',
		},
	},
	mail: {
		subject: 'Consiglierebbe {brand}?',
		reminder: {
			subject: 'Promemoria: consiglierebbe {brand}?',
			intro: 'qualche giorno fa le abbiamo chiesto che cosa pensa di {brand}. Se ha un minuto, la sua risposta ci interessa ancora.',
		},
		greeting: 'Buongiorno {name},',
		intro: 'ci piacerebbe sapere che cosa pensa di {brand}. Richiede meno di un minuto.',
		answerHere: 'Risponda qui:',
		footer: 'Riceve questo messaggio perché è cliente di {brand}.',
		unsubscribe: 'Non ricevere più sondaggi',
	},
	sms: {
		question: '{brand}: consiglierebbe i nostri servizi a un amico o collega?',
		instruction: 'Risponda con un numero da 0 (per niente) a 10 (certamente). Per uscire: STOP',
		reminder: 'Promemoria: risponda da 0 (per niente) a 10 (certamente). Per uscire: STOP',
		clarify: 'Grazie! Risponda con un solo numero intero da 0 a 10.',
		followUp: {
			promoter: 'Grazie! Che cosa apprezza di più di noi?',
			passive: 'Grazie! Che cosa potremmo fare ancora meglio?',
			detractor: 'Grazie per la sincerità. Che cosa dovremmo migliorare?',
		},
		thanks: {
			promoter: 'Grazie! Siamo felici che si trovi bene con noi.',
			passive: 'Grazie! La Sua risposta ci aiuta a migliorare.',
			detractor: 'Grazie. Prendiamo sul serio la Sua risposta e ci lavoreremo.',
		},
		handedOver: 'Grazie. Una persona del nostro team leggerà il Suo messaggio.',
		help: 'Sondaggio clienti di {brand}. Risponda con un numero da 0 a 10. Per uscire: STOP',
		optedOut: 'Non riceverà più messaggi da {brand}.',
		optedIn: 'Riceverà di nuovo messaggi da {brand}. Per uscire: STOP',
		closed: 'Grazie! Questo sondaggio è già chiuso.',
	},
	voice: {
		greeting: 'Buongiorno, qui {brand} con una breve domanda.',
		instruction:
			'Dica o digiti un numero da 0, per niente probabile, a 10, molto probabile. Se non desidera ricevere queste chiamate, prema il tasto asterisco.',
		clarify: 'Mi dispiace, non ho capito. Dica o digiti un numero intero da 0 a 10.',
		recording:
			'Parli dopo il segnale acustico. La sua risposta sarà registrata. Quando ha finito, prema un tasto qualsiasi o riagganci.',
		handedOver: 'Grazie. Una persona del nostro team leggerà ciò che ha detto. Arrivederci.',
		optedOut: 'Va bene, non la chiameremo più. Arrivederci.',
		closed: 'Grazie! Questo sondaggio è già chiuso. Arrivederci.',
		goodbye: 'Grazie per il suo tempo. Arrivederci.',
		test: 'Questa è una chiamata di prova. La sua risposta non conta.',
	},
};
