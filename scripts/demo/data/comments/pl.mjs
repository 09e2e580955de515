/** @type {import('./index.mjs').CommentParts} */
export const pl = {
	good: {
		delivery: ['Szybka dostawa.', 'Paczka przyszła przed czasem, super.', 'Błyskawiczna wysyłka.', 'Dostawa na czas, polecam.'],
		quality: ['Buty świetnej jakości.', 'Bardzo dobra jakość.', 'Wygodne buty, dobra jakość.'],
		price: ['Dobra cena.'],
		packaging: ['Ładnie zapakowane.'],
		support: ['Obsługa klienta bardzo pomocna.', 'Obsługa szybko rozwiązała problem, dziękuję.'],
		staff: ['Bardzo miła obsługa.'],
		usability: ['Strona jest prosta i wygodna.'],
		returns: ['Zwrot był łatwy.'],
	},
	bad: {
		delivery: ['Na dostawę czekałem {days} dni, za długo.', 'Paczka przyszła {days} dni za późno.', 'Kurier nigdy nie przyjechał, fatalnie.', 'Dostawa zbyt wolna.'],
		quality: ['Podeszwa się odkleiła, słaba jakość.'],
		price: ['Za drogo.'],
		packaging: ['Karton był uszkodzony.'],
		support: ['Obsługa klienta nie odpowiada.'],
		communication: ['Nikt mnie nie poinformował o opóźnieniu.'],
		usability: ['Strona zawiesiła się przy płatności.'],
		returns: ['Nadal czekam na zwrot pieniędzy.'],
	},
	short: { good: ['Super!', 'Wszystko w porządku, dziękuję.', 'Polecam.'], middling: ['Może być.', 'Przeciętnie.'], bad: ['Rozczarowanie.', 'Nigdy więcej.'] },
	but: ['Ale: '],
	unclear: ['między 7 a 8', 'to zależy'],
};
