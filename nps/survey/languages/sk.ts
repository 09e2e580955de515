import type { SurveyTexts } from './types';

export const sk: SurveyTexts = {
	language: 'sk',
	direction: 'ltr',
	question: 'Aká je pravdepodobnosť, že by ste {brand} odporučili priateľom alebo kolegom?',
	low: 'Vôbec nie je pravdepodobné',
	high: 'Veľmi pravdepodobné',
	followUp: {
		promoter: 'To nás teší! Čo si na {brand} najviac ceníte?',
		passive: 'Ďakujeme! Čo by sme mohli robiť ešte lepšie?',
		detractor: 'Ďakujeme za úprimnosť. Čo by sme mali zlepšiť?',
	},
	thanks: {
		promoter: 'Ďakujeme! Teší nás, že ste s {brand} spokojní.',
		passive: 'Ďakujeme! Vaša odpoveď nám pomáha zlepšovať sa.',
		detractor: 'Ďakujeme. Vašu odpoveď berieme vážne a budeme na tom pracovať.',
	},
	page: {
		send: 'Odoslať',
		skip: 'Preskočiť',
		close: 'Zavrieť',
		confirmScore: 'Potvrďte svoju voľbu tlačidlom „Odoslať“.',
		missingScore: 'Vyberte číslo od 0 do 10.',
		scoreSaved: 'Vaše hodnotenie {score} bolo uložené.',
		changeScore: 'Zmeniť hodnotenie',
		commentLabel: 'Váš komentár',
		commentPlaceholder: 'Stačí jedna-dve vety',
		editNotice: 'Odpoveď môžete zmeniť cez ten istý odkaz.',
		reviewLink: 'Napísať verejnú recenziu',
		testBanner: 'Toto je test. Vaša odpoveď sa nezapočíta.',
		closed: {
			title: 'Už ste odpovedali',
			text: 'Odpoveď už nie je možné zmeniť. Ďakujeme za váš čas.',
		},
		ended: { title: 'Tento prieskum sa skončil', text: 'Ďakujeme za váš záujem.' },
		expired: {
			title: 'Platnosť odkazu vypršala',
			text: 'Čas na odpoveď uplynul. Ďakujeme za váš záujem.',
		},
		notFound: {
			title: 'Tento prieskum sme nenašli',
			text: 'Skontrolujte, či ste otvorili celý odkaz.',
		},
		error: {
			title: 'Niečo sa pokazilo',
			text: 'Vašu odpoveď sa nepodarilo uložiť. Skúste to znova o niekoľko minút.',
		},
		unsubscribe: {
			title: 'Už žiadne prieskumy?',
			text: 'Na túto adresu už nebudeme posielať prieskumy.',
			button: 'Odhlásiť sa',
		},
		unsubscribed: {
			title: 'Boli ste odhlásení',
			text: 'Nedostanete od nás žiadne ďalšie prieskumy.',
		},
	},
	mail: {
		subject: 'Odporučili by ste {brand}?',
		reminder: {
			subject: 'Pripomienka: Odporučili by ste {brand}?',
			intro: 'pred pár dňami sme sa vás pýtali, čo si myslíte o {brand}. Ak máte minútu, vaša odpoveď nás stále zaujíma.',
		},
		greeting: 'Dobrý deň, {name},',
		intro: 'radi by sme vedeli, čo si myslíte o {brand}. Zaberie to menej ako minútu.',
		answerHere: 'Odpovedzte tu:',
		footer: 'Túto správu dostávate, pretože ste zákazníkom {brand}.',
		unsubscribe: 'Odhlásiť sa z prieskumov',
	},
	sms: {
		// Text messages are written without diacritics in Slovak: they would make three segments of one.
		question: '{brand}: Odporucili by ste nas priatelom?',
		instruction: 'Odpovedzte cislom od 0 (vobec nie) do 10 (urcite ano). Odhlasenie: STOP',
		reminder: 'Pripomienka: odpovedzte cislom 0 (vobec nie) az 10 (urcite ano). Odhlasenie: STOP',
		clarify: 'Dakujeme! Odpovedzte prosim jednym celym cislom od 0 do 10.',
		followUp: {
			promoter: 'Dakujeme! Co si na nas najviac cenite?',
			passive: 'Dakujeme! Co by sme mohli robit este lepsie?',
			detractor: 'Dakujeme za uprimnost. Co by sme mali zlepsit?',
		},
		thanks: {
			promoter: 'Dakujeme! Tesi nas, ze ste s nami spokojni.',
			passive: 'Dakujeme! Vasa odpoved nam pomaha zlepsovat sa.',
			detractor: 'Dakujeme. Vasu odpoved berieme vazne a budeme na tom pracovat.',
		},
		handedOver: 'Dakujeme. Vasu spravu si precita nas kolega.',
		help: 'Zakaznicky prieskum {brand}. Odpovedzte cislom od 0 do 10. Odhlasenie: STOP',
		optedOut: 'Dalsie spravy od {brand} uz nebudete dostavat.',
		optedIn: 'Opat budete dostavat spravy od {brand}. Odhlasenie: STOP',
		closed: 'Dakujeme! Tento prieskum je uz uzavrety.',
	},
	voice: {
		greeting: 'Dobrý deň, tu {brand}. Máme jednu krátku otázku.',
		instruction:
			'Povedzte alebo stlačte číslo od 0, vôbec nie, do 10, určite áno. Ak si takéto hovory neželáte, stlačte hviezdičku.',
		clarify: 'Prepáčte, nerozumeli sme. Povedzte alebo stlačte celé číslo od 0 do 10.',
		recording:
			'Hovorte po zaznení tónu. Vaša odpoveď bude nahraná. Keď skončíte, stlačte ľubovoľný kláves alebo zložte.',
		handedOver: 'Ďakujeme. Niekto z nášho tímu si prečíta, čo ste povedali. Dopočutia.',
		optedOut: 'Dobre, už vám nebudeme volať. Dopočutia.',
		closed: 'Ďakujeme! Tento prieskum je už uzavretý. Dopočutia.',
		goodbye: 'Ďakujeme za váš čas. Dopočutia.',
		test: 'Toto je skúšobný hovor. Vaša odpoveď sa nepočíta.',
	},
};
