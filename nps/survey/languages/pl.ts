import type { SurveyTexts } from './types';

export const pl: SurveyTexts = {
	language: 'pl',
	direction: 'ltr',
	question:
		'Jak bardzo prawdopodobne jest, że polecą Państwo {brand} znajomym lub współpracownikom?',
	low: 'Zupełnie nieprawdopodobne',
	high: 'Bardzo prawdopodobne',
	followUp: {
		promoter: 'Bardzo się cieszymy! Co najbardziej cenią Państwo w {brand}?',
		passive: 'Dziękujemy! Co możemy robić jeszcze lepiej?',
		detractor: 'Dziękujemy za szczerość. Co powinniśmy poprawić?',
	},
	thanks: {
		promoter: 'Dziękujemy! Cieszymy się, że są Państwo zadowoleni z {brand}.',
		passive: 'Dziękujemy! Państwa odpowiedź pomaga nam się rozwijać.',
		detractor: 'Dziękujemy. Traktujemy Państwa odpowiedź poważnie i będziemy nad tym pracować.',
	},
	page: {
		send: 'Wyślij',
		skip: 'Pomiń',
		close: 'Zamknij',
		confirmScore: 'Prosimy potwierdzić wybór przyciskiem „Wyślij”.',
		missingScore: 'Prosimy wybrać liczbę od 0 do 10.',
		scoreSaved: 'Ocena {score} została zapisana.',
		changeScore: 'Zmień ocenę',
		commentLabel: 'Państwa komentarz',
		commentPlaceholder: 'Wystarczy jedno lub dwa zdania',
		editNotice: 'Odpowiedź można jeszcze zmienić, korzystając z tego samego linku.',
		reviewLink: 'Napisz publiczną opinię',
		testBanner: 'To jest test. Odpowiedź nie jest liczona.',
		closed: {
			title: 'Odpowiedź już udzielona',
			text: 'Odpowiedzi nie można już zmienić. Dziękujemy za poświęcony czas.',
		},
		ended: { title: 'Ta ankieta została zakończona', text: 'Dziękujemy za zainteresowanie.' },
		expired: {
			title: 'Ten link wygasł',
			text: 'Czas na odpowiedź minął. Dziękujemy za zainteresowanie.',
		},
		notFound: {
			title: 'Nie znaleziono tej ankiety',
			text: 'Prosimy sprawdzić, czy otwarty został pełny link.',
		},
		error: {
			title: 'Coś poszło nie tak',
			text: 'Nie udało się zapisać odpowiedzi. Prosimy spróbować ponownie za kilka minut.',
		},
		unsubscribe: {
			title: 'Rezygnacja z ankiet?',
			text: 'Nie będziemy już wysyłać ankiet na ten adres.',
			button: 'Zrezygnuj',
		},
		unsubscribed: {
			title: 'Rezygnacja przyjęta',
			text: 'Nie będą Państwo otrzymywać od nas kolejnych ankiet.',
		},
	},
	mail: {
		subject: 'Czy polecą Państwo {brand}?',
		reminder: {
			subject: 'Przypomnienie: czy polecą Państwo {brand}?',
			intro: 'kilka dni temu zapytaliśmy, co sądzą Państwo o {brand}. Jeśli mają Państwo minutę, nadal czekamy na odpowiedź.',
		},
		greeting: 'Dzień dobry, {name},',
		intro: 'chcielibyśmy się dowiedzieć, co sądzą Państwo o {brand}. Zajmie to mniej niż minutę.',
		answerHere: 'Odpowiedz tutaj:',
		footer: 'Otrzymują Państwo tę wiadomość jako klienci {brand}.',
		unsubscribe: 'Zrezygnuj z ankiet',
	},
	sms: {
		// Text messages are written without diacritics in Polish: they would make three segments of one.
		question: '{brand}: Czy poleca nas Panstwo znajomym lub wspolpracownikom?',
		instruction:
			'Prosimy odpisac liczba od 0 (na pewno nie) do 10 (na pewno tak). Rezygnacja: STOP',
		reminder: 'Przypominamy: prosimy odpisac 0 (na pewno nie) do 10 (na pewno tak). Rezygnacja: STOP',
		clarify: 'Dziekujemy! Prosimy odpisac jedna liczba calkowita od 0 do 10.',
		followUp: {
			promoter: 'Dziekujemy! Co najbardziej cenia Panstwo u nas?',
			passive: 'Dziekujemy! Co mozemy robic jeszcze lepiej?',
			detractor: 'Dziekujemy za szczerosc. Co powinnismy poprawic?',
		},
		thanks: {
			promoter: 'Dziekujemy! Cieszymy sie z Panstwa zadowolenia.',
			passive: 'Dziekujemy! Panstwa odpowiedz pomaga nam sie rozwijac.',
			detractor: 'Dziekujemy. Traktujemy odpowiedz powaznie i bedziemy nad tym pracowac.',
		},
		handedOver: 'Dziekujemy. Panstwa wiadomosc przeczyta nasz pracownik.',
		help: 'Ankieta {brand}. Prosimy odpisac liczba od 0 do 10. Rezygnacja: STOP',
		optedOut: 'Nie beda Panstwo otrzymywac kolejnych wiadomosci od {brand}.',
		optedIn: 'Ponownie beda Panstwo otrzymywac wiadomosci od {brand}. Rezygnacja: STOP',
		closed: 'Dziekujemy! Ta ankieta jest juz zamknieta.',
	},
	voice: {
		greeting: 'Dzień dobry, tu {brand}. Mamy jedno krótkie pytanie.',
		instruction:
			'Proszę powiedzieć lub wybrać na klawiaturze liczbę od 0, zdecydowanie nie, do 10, zdecydowanie tak. Jeśli nie życzą sobie Państwo takich telefonów, proszę nacisnąć gwiazdkę.',
		clarify: 'Przepraszamy, nie udało się zrozumieć odpowiedzi. Proszę powiedzieć lub wybrać liczbę całkowitą od 0 do 10.',
		recording:
			'Proszę mówić po sygnale. Odpowiedź zostanie nagrana. Na koniec proszę nacisnąć dowolny klawisz lub się rozłączyć.',
		handedOver: 'Dziękujemy. Ktoś z naszego zespołu przeczyta tę wypowiedź. Do widzenia.',
		optedOut: 'Dobrze, nie będziemy więcej dzwonić. Do widzenia.',
		closed: 'Dziękujemy! Ta ankieta jest już zamknięta. Do widzenia.',
		goodbye: 'Dziękujemy za poświęcony czas. Do widzenia.',
		test: 'To jest połączenie testowe. Ta odpowiedź się nie liczy.',
	},
};
