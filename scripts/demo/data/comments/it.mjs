/** @type {import('./index.mjs').CommentParts} */
export const it = {
	good: {
		delivery: ['Consegna velocissima.', 'Il pacco è arrivato in anticipo, ottimo.', 'Spedizione rapida.', 'Ordinato lunedì, consegnato mercoledì, perfetto.', 'Consegna puntuale.'],
		quality: ['Scarpe di ottima qualità.', 'La giacca è di ottima qualità.', 'Stivali comodi e di buona qualità.', 'Tessuto bellissimo, qualità ottima.'],
		price: ['Ottimo prezzo.'],
		packaging: ['Imballaggio curato, ottimo.'],
		support: ['Assistenza clienti eccellente.', 'L’assistenza ha risolto subito, grazie.'],
		staff: ['Personale gentilissimo.'],
		usability: ['Sito chiaro e facile da usare.'],
		returns: ['Reso semplice e rimborso veloce.'],
	},
	bad: {
		delivery: ['La consegna ha impiegato {days} giorni, troppo lenta.', 'Il pacco è arrivato con {days} giorni di ritardo.', 'Il nuovo corriere non è mai passato, pessimo.', 'Consegna in ritardo, deluso.'],
		quality: ['La suola si è rotta, qualità scarsa.'],
		price: ['Troppo caro.'],
		packaging: ['La scatola era danneggiata.'],
		support: ['L’assistenza clienti non risponde.', 'Assistenza pessima.'],
		communication: ['Nessuno mi ha avvisato del ritardo.'],
		usability: ['Il sito si è bloccato durante il pagamento.'],
		returns: ['Aspetto ancora il rimborso.'],
	},
	short: { good: ['Perfetto!', 'Tutto bene, grazie.', 'Consigliato.'], middling: ['Nella norma.', 'Così così.'], bad: ['Deluso.', 'Mai più.'] },
	but: ['Ma: '],
	unclear: ['tra 7 e 8', 'dipende'],
};
