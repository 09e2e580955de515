import type { SurveyTexts } from './types';

export const cs: SurveyTexts = {
	language: 'cs',
	direction: 'ltr',
	question: 'Jak pravděpodobné je, že byste {brand} doporučili přátelům nebo kolegům?',
	low: 'Vůbec není pravděpodobné',
	high: 'Velmi pravděpodobné',
	followUp: {
		promoter: 'To nás těší! Čeho si na {brand} nejvíce ceníte?',
		passive: 'Děkujeme! Co bychom mohli dělat ještě lépe?',
		detractor: 'Děkujeme za upřímnost. Co bychom měli zlepšit?',
	},
	thanks: {
		promoter: 'Děkujeme! Jsme rádi, že jste s {brand} spokojeni.',
		passive: 'Děkujeme! Vaše odpověď nám pomáhá se zlepšovat.',
		detractor: 'Děkujeme. Vaši odpověď bereme vážně a budeme na tom pracovat.',
	},
	page: {
		send: 'Odeslat',
		skip: 'Přeskočit',
		close: 'Zavřít',
		confirmScore: 'Potvrďte prosím svou volbu tlačítkem „Odeslat“.',
		missingScore: 'Vyberte prosím číslo od 0 do 10.',
		scoreSaved: 'Vaše hodnocení {score} je uloženo.',
		changeScore: 'Změnit hodnocení',
		commentLabel: 'Váš komentář',
		commentPlaceholder: 'Stačí jedna nebo dvě věty',
		editNotice: 'Svou odpověď můžete pomocí stejného odkazu ještě změnit.',
		reviewLink: 'Napsat veřejnou recenzi',
		testBanner: 'Toto je test. Vaše odpověď se nezapočítává.',
		closed: {
			title: 'Už jste odpověděli',
			text: 'Odpověď už nelze změnit. Děkujeme za váš čas.',
		},
		ended: { title: 'Tento průzkum skončil', text: 'Děkujeme za váš zájem.' },
		expired: {
			title: 'Platnost odkazu vypršela',
			text: 'Čas na odpověď uplynul. Děkujeme za váš zájem.',
		},
		notFound: {
			title: 'Průzkum jsme nenašli',
			text: 'Zkontrolujte prosím, zda jste otevřeli celý odkaz.',
		},
		error: {
			title: 'Něco se nepovedlo',
			text: 'Vaši odpověď se nepodařilo uložit. Zkuste to prosím znovu za pár minut.',
		},
		unsubscribe: {
			title: 'Už žádné průzkumy?',
			text: 'Na tuto adresu už nebudeme posílat žádné průzkumy.',
			button: 'Odhlásit se',
		},
		unsubscribed: {
			title: 'Odhlášení proběhlo',
			text: 'Už od nás nebudete dostávat žádné průzkumy.',
		},
	},
	mail: {
		subject: 'Doporučili byste {brand}?',
		reminder: {
			subject: 'Připomínka: Doporučili byste {brand}?',
			intro: 'před pár dny jsme se vás ptali, co si myslíte o {brand}. Pokud máte minutu, vaše odpověď nás stále zajímá.',
		},
		greeting: 'Dobrý den, {name},',
		intro: 'rádi bychom věděli, co si myslíte o {brand}. Zabere to jen minutu.',
		answerHere: 'Odpovězte zde:',
		footer: 'Tuto zprávu dostáváte, protože jste zákazníkem {brand}.',
		unsubscribe: 'Odhlásit průzkumy',
	},
	sms: {
		// Text messages are written without diacritics in Czech: they would make three segments of one.
		question: '{brand}: Jak pravdepodobne je, ze byste nas doporucili pratelum?',
		instruction: 'Odpovezte cislem od 0 (vubec ne) do 10 (urcite ano). Odhlaseni: STOP',
		reminder: 'Pripominka: Odpovezte cislem 0 (vubec ne) az 10 (urcite ano). Odhlaseni: STOP',
		clarify: 'Dekujeme! Odpovezte prosim jednim celym cislem od 0 do 10.',
		followUp: {
			promoter: 'Dekujeme! Ceho si na nas nejvice cenite?',
			passive: 'Dekujeme! Co bychom mohli delat jeste lepe?',
			detractor: 'Dekujeme za uprimnost. Co bychom meli zlepsit?',
		},
		thanks: {
			promoter: 'Dekujeme! Jsme radi, ze jste s nami spokojeni.',
			passive: 'Dekujeme! Vase odpoved nam pomaha se zlepsovat.',
			detractor: 'Dekujeme. Vasi odpoved bereme vazne a budeme na tom pracovat.',
		},
		handedOver: 'Dekujeme. Vasi zpravu si precte nas kolega.',
		help: 'Zakaznicky pruzkum {brand}. Odpovezte cislem od 0 do 10. Odhlaseni: STOP',
		optedOut: 'Dalsi zpravy od {brand} uz nebudete dostavat.',
		optedIn: 'Opet budete dostavat zpravy od {brand}. Odhlaseni: STOP',
		closed: 'Dekujeme! Tento pruzkum je jiz uzavren.',
	},
	voice: {
		greeting: 'Dobrý den, tady {brand}. Máme jednu krátkou otázku.',
		instruction:
			'Řekněte nebo stiskněte číslo od 0, vůbec ne, do 10, určitě ano. Pokud si takové hovory nepřejete, stiskněte hvězdičku.',
		clarify: 'Omlouváme se, nerozuměli jsme. Řekněte nebo stiskněte celé číslo od 0 do 10.',
		recording:
			'Mluvte po zaznění tónu. Vaše odpověď bude nahrána. Až skončíte, stiskněte libovolnou klávesu nebo zavěste.',
		handedOver: 'Děkujeme. Někdo z našeho týmu si přečte, co jste řekli. Na shledanou.',
		optedOut: 'Dobře, už vám nebudeme volat. Na shledanou.',
		closed: 'Děkujeme! Tento průzkum je již uzavřen. Na shledanou.',
		goodbye: 'Děkujeme za váš čas. Na shledanou.',
		test: 'Toto je zkušební hovor. Vaše odpověď se nepočítá.',
	},
};
