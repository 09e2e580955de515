import type { SurveyTexts } from './types';

export const hu: SurveyTexts = {
	language: 'hu',
	direction: 'ltr',
	question: 'Mennyire valószínű, hogy ajánlana minket ({brand}) egy barátjának vagy kollégájának?',
	low: 'Egyáltalán nem valószínű',
	high: 'Rendkívül valószínű',
	followUp: {
		promoter: 'Örömmel halljuk! Mit értékel bennünk leginkább?',
		passive: 'Köszönjük! Mit csinálhatnánk még jobban?',
		detractor: 'Köszönjük az őszinteségét. Min kellene javítanunk?',
	},
	thanks: {
		promoter: 'Köszönjük! Örülünk, hogy elégedett velünk.',
		passive: 'Köszönjük! Válasza segít abban, hogy jobbak legyünk.',
		detractor: 'Köszönjük. Komolyan vesszük a válaszát, és dolgozunk rajta.',
	},
	page: {
		send: 'Küldés',
		skip: 'Kihagyás',
		close: 'Bezárás',
		confirmScore: 'Kérjük, erősítse meg a választását a „Küldés” gombbal.',
		missingScore: 'Kérjük, válasszon egy számot 0 és 10 között.',
		scoreSaved: 'Az értékelését elmentettük: {score}.',
		changeScore: 'Értékelés módosítása',
		commentLabel: 'Megjegyzése',
		commentPlaceholder: 'Elég egy-két mondat',
		editNotice: 'Válaszát ugyanezen a linken még módosíthatja.',
		reviewLink: 'Nyilvános értékelés írása',
		testBanner: 'Ez egy teszt. A válasza nem számít bele az eredménybe.',
		closed: {
			title: 'Ön már válaszolt',
			text: 'A válasz már nem módosítható. Köszönjük az idejét.',
		},
		ended: { title: 'Ez a felmérés lezárult', text: 'Köszönjük az érdeklődését.' },
		expired: {
			title: 'Ez a link lejárt',
			text: 'A válaszadás ideje véget ért. Köszönjük az érdeklődését.',
		},
		notFound: {
			title: 'Nem találjuk ezt a felmérést',
			text: 'Kérjük, ellenőrizze, hogy a teljes linket nyitotta-e meg.',
		},
		error: {
			title: 'Valami hiba történt',
			text: 'Válaszát nem sikerült elmenteni. Kérjük, próbálja újra néhány perc múlva.',
		},
		unsubscribe: {
			title: 'Nem kér több felmérést?',
			text: 'Erre a címre nem küldünk többé felmérést.',
			button: 'Leiratkozás',
		},
		unsubscribed: {
			title: 'Leiratkozott',
			text: 'Nem kap tőlünk több felmérést.',
		},
	},
	mail: {
		subject: 'Mennyire valószínű, hogy ajánlana minket? {brand}',
		reminder: {
			subject: 'Emlékeztető: ajánlana minket? {brand}',
			intro: 'Néhány napja megkérdeztük, mit gondol rólunk ({brand}). Ha van egy perce, továbbra is örömmel várjuk a válaszát.',
		},
		greeting: 'Kedves {name}!',
		intro: 'Szeretnénk tudni, mit gondol rólunk ({brand}). Egy percnél is kevesebb időt vesz igénybe.',
		answerHere: 'Itt válaszolhat:',
		footer: 'Ezt az üzenetet azért kapja, mert az ügyfelünk ({brand}).',
		unsubscribe: 'Leiratkozás a felmérésekről',
	},
	sms: {
		// Text messages are written without diacritics in Hungarian: they would make three segments of one.
		question: '{brand}: Mennyire valoszinu, hogy ajanlana minket masoknak?',
		instruction: 'Valaszoljon egy szammal 0 (egyaltalan nem) es 10 (biztosan) kozott. Leiratkozas: STOP',
		reminder: 'Emlekezteto: valaszoljon 0 (egyaltalan nem) es 10 (biztosan) kozott. Leiratkozas: STOP',
		clarify: 'Koszonjuk! Kerjuk, valaszoljon egyetlen egesz szammal 0 es 10 kozott.',
		followUp: {
			promoter: 'Koszonjuk! Mit ertekel bennunk leginkabb?',
			passive: 'Koszonjuk! Mit csinalhatnank meg jobban?',
			detractor: 'Koszonjuk az oszinteseget. Min kellene javitanunk?',
		},
		thanks: {
			promoter: 'Koszonjuk! Orulunk, hogy elegedett velunk.',
			passive: 'Koszonjuk! Valasza segit abban, hogy jobbak legyunk.',
			detractor: 'Koszonjuk. Komolyan vesszuk a valaszat, es dolgozunk rajta.',
		},
		handedOver: 'Koszonjuk. Uzenetet egy munkatarsunk elolvassa.',
		help: 'Ugyfelfelmeres: {brand}. Valaszoljon egy szammal 0 es 10 kozott. Leiratkozas: STOP',
		optedOut: 'Nem kap tobb uzenetet a(z) {brand} reszerol.',
		optedIn: 'Ismet kap uzeneteket a(z) {brand} reszerol. Leiratkozas: STOP',
		closed: 'Koszonjuk! Ez a felmeres mar lezarult.',
	},
	voice: {
		greeting: 'Jó napot kívánunk, itt a {brand}. Egyetlen rövid kérdésünk van.',
		instruction:
			'Kérjük, mondjon vagy nyomjon meg egy számot 0, egyáltalán nem valószínű, és 10, nagyon valószínű között. Ha nem szeretne ilyen hívásokat, nyomja meg a csillag gombot.',
		clarify: 'Sajnos nem értettük. Kérjük, mondjon vagy nyomjon meg egy egész számot 0 és 10 között.',
		recording:
			'Kérjük, a hangjelzés után beszéljen. Válaszát rögzítjük. Ha befejezte, nyomjon meg egy tetszőleges gombot, vagy egyszerűen tegye le a telefont.',
		handedOver: 'Köszönjük. Egy munkatársunk el fogja olvasni, amit mondott. Viszonthallásra.',
		optedOut: 'Rendben, nem hívjuk többet. Viszonthallásra.',
		closed: 'Köszönjük! Ez a felmérés már lezárult. Viszonthallásra.',
		goodbye: 'Köszönjük az idejét. Viszonthallásra.',
		test: 'Ez egy teszthívás. A válasza nem számít bele.',
	},
};
