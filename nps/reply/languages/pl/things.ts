import { terms } from '../../language';

// What is counted, and what a number is the name of.

export const units = terms(
	`h, godz, godzina, godziny, godzin, godzinie, min, minut, minuty, minutę, sek, km, kg,
	cm, mm, ml, zł, złotych, złote, złoty, pln, gr, groszy, dolarów, dolary, euro, raz,
	razy, osoba, osoby, osób, ludzi, dzieci, kobiet, mężczyzn, przyjaciół, kolegów,
	pracowników, klientów, gości, lat, lata, rok, roku, miesiąc, miesiące, miesięcy, dni,
	dzień, dnia, tydzień, tygodnie, tygodni, noc, noce, nocy, dni robocze, dni roboczych,
	doby, dób, produkty, produktów, paczki, paczek, przesyłek, sztuk, sztuki, szt, par,
	pary, pudeł*, części, toreb, butelk*, telefony, telefonów, mail, maile, maili,
	wiadomości, prób, próby, wizyt, wizyty, problemy, problemów, błędy, błędów, pytań,
	pokoi, pokoje, łóżk*, stolik*, miejsc, miejsca, stron, strony, sklepy, sklepów,
	urządze*, powody, powodów, kroki, kroków, rzecz, rzeczy, inne, innych, nowe, nowych,
	różne, różnych, dodatkow*, z nich, z moich, cale, cali, pizze, pizzy, psy, koty, metr*,
	stopni, stopnie, rodzaj*, opcj*, książ*, but*, z rzędu, pięt*, metrów, roczn*, stycznia,
	lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października,
	listopada, grudnia, z lepszych, z najlepszych, z wielu, z najgorszych, na dobę,
	gwiazdkowy, gwiazdkowego, słów, rano, wieczorem, po południu, popołudniu, w nocy,
	nad ranem, w południe, przed południem, kwadrans*, sekund*, tyg, mies, msc, mc,
	kilogram*, gram*, litr*, kilometr*, tysiąc*, tysięcy, tys, mln, mld, gb, mb, tb, kw,
	kwh, wat, watów, eur, usd, gbp, dolar*, stówek, stów, zlotych, zl, złociszy, grosze,
	centów, funtów, znajomym, znajomych, znajomi, znajome, sąsiad*, rodzin, rodziny,
	konsultant*, konsultantek, pracownicy, kelner*, ekspedient*, kierowcy, kierowców,
	kurierzy, kurierów, kurierami, lekarzy, lekarze, noclegi, noclegów, nocleg, zestaw*,
	zamówienia, zamówień, zamowienia, zamowien, dostawy, dostaw, paczkami, paczkomat*,
	przesyłki, samochody, samochodów, auta, aut, reklamacje, reklamacji, artykuły,
	artykułów, pytania, telefonach, koszul*, koszulek, spodni, ubrań, ubrania, sukien*,
	sukni, krzes*, talerz*, kubk*, kubków, szklan*, kawy, kaw, piwa, piw, posiłk*, dania,
	dań, porcj*, kawałk*, raty, rat, płatnoś*, faktury, faktur, konta, kont, karty, kart,
	oferty, ofert, propozycj*, rozmów, rozmowy, połącze*, sms, smsy, smsów, smsami, sms-y,
	listy, listów, formularz*, dokument*, ankiet, ankiety, zwroty, zwrotów, wymian*,
	usterk*, usterek, wady, wad, uwagi, uwag, zastrzeże*, zalet*, awari*, opóźnie*, córk*,
	syn*, psów, kotów, pies, kot, wersji, rozmiar*, centymetr*, odcink*, lekcj*, spotka*,
	turnus*, kupon*, rabat*, procedur*, miast*, kraj*, domów, domy, mieszka*, pięter,
	piętro, piętra, klasa, klas, stacj*, przystank*, przystanek, biletów, bilety, bilet,
	miesiącami, latami, dniami, godzinach, dniach, tygodniach, latach, miesiącach, minutach,
	ostatnich, pierwszych, kolejnych, kolejne, następne, następnych, innymi, pozostałe,
	pozostałych, takich, moich, naszych, waszych, swoich, całych, całe, długich, długie,
	pełnych, pustych, uszkodzon*, zepsut*, zaginion*, brakując*, cyfr, cyfry, liter, litery,
	zdjęć, zdjęcia, opinii, opinie, oceny, ocen, elementów, elementy, egzemplarz*, opakowa*,
	słoik*, worków, worki, kartonów, kartony, palet, palety, mandat*, wniosk*, wnioski,
	wniosków, umów, umowy, spraw, sprawy, osobom, osobami, ludziom, firm, firmy,
	konkurencyjnych, tygodniowy, miesięczny, latek, letni, letnia, latka, dniowy, osobowy,
	calowy, piętrowy, pokojowy, groszowych, kondygnacj*, godzinny, minutowy, osobowa,
	osobowe, dniowa, dniowe, godzinna, godzinne, miesięczna, miesięczne, pokojowa, pokojowe,
	gwiazdkowe, gwiazdkowa, letnie, latkiem, roczna, roczny, roczne, calowa, calowe,
	drzwiowe, miejscowy, stopniowy, stopniowa`,
);

export const things = terms(
	`paczka, sztuka, przesyłka, zamówienie, dostawa, kurier, telefon, problem, błąd, próba,
	produkt, reklamacja, artykuł, pytanie, samochód, pokój, wizyta, rozmowa, faktura, sklep,
	wiadomość, klient, pracownik, osoba, koszula, buty, stolik, książka, bilet, zestaw`,
);

export const money = terms(
	`zł, złotych, złote, złoty, złotówek, złotówki, pln, groszy, gr, euro, eur, dolarów,
	dolary, usd, stów, stówek, zlotych, zl`,
);

export const clock = terms(
	`rano, wieczorem, po południu, popołudniu, w nocy, nad ranem, w południe,
	przed południem, godz, godzina, godziny, godzin, godzinie, minut, minuty, stycznia,
	lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października,
	listopada, grudnia`,
);

export const states = terms(
	`uszkodzone, uszkodzonych, zepsute, zepsutych, zaginione, zaginionych, brakujące,
	brakujących, spóźnione, zniszczone, zniszczonych, wadliwe, wadliwych, otwarte, puste,
	niedziałające, opóźnione, potłuczone, rozbite, przeterminowane, zagubione, podarte,
	pomylone`,
);

export const uncountable = {
	few: terms('b, c, d, f, g, j, k, l, ł, m, n, p, r, s, t, z, ź, ż, ś, ć, ń, o, u, ó, ą, ę'),
	many: terms('a, e, o, u, ó, ą, ę'),
};

export const deals = terms('za, w cenie, na');

export const before = terms(
	`o, o godzinie, o godz, godzina, od, po, przed, numer, nr, pokój, pokoju, sala, autobus,
	linia, bramka, peron, stolik, strona, wersja, piętro, rozmiar, rozdział, część, mieszkanie,
	budynek, ulica, ul, tydzień, dzień, miesiąc, rok, krok, iphone, windows, android, galaxy,
	typ, model, poziom, grupa, faza, miejsce, terminal, hala, wszystkie, ostatnie, ostatnich,
	każde, przez, w, za, mam, miałem, miałam, mieliśmy, zapłaciłem, zapłaciłam, kosztuje,
	kosztowało, kupiłem, kupiłam, zamówiłem, zamówiłam, zamówienie, faktura, tel, telefon,
	wewnętrzny, czekałem, czekałam, paczkomat, lat, do godziny, co, te, tych, dnia, ok godziny,
	około godziny, koło godziny, godz, punktualnie o, dopiero o, od godziny, przed godziną,
	po godzinie, zamówienie nr, zamówienie numer, nr zamówienia, numer zamówienia, faktura nr,
	zgłoszenie, zgłoszenia, zgłoszenie nr, sprawa, sprawa nr, reklamacja, reklamacja nr, ticket,
	paczka nr, przesyłka, przesyłka nr, numer telefonu, mój numer, mój numer to, mój telefon,
	mój telefon to, kod, kod pocztowy, pin, id, konto, klient nr, stanowisko, kasa, okienko,
	taxi, tramwaj, pociąg, lot, rząd, piętrze, oddział, sklep nr, salon, mieszkania, bloku,
	blok, wiek, po raz, tylko przez, kupiliśmy, zamówiliśmy, czekaliśmy, czekamy, dostałem,
	dostałam, dostaliśmy, wysłałem, wysłałam, zgubili, przysłali, brakowało, brakuje, mamy,
	miałyśmy, jestem z, minęło, trwało, trwała, trwał, zajęło, zajęła, średnio,
	co najmniej przez, na kwotę, kwota, koszt, rabat, zniżka, oszczędziłem, oszczędziłam,
	zapłaciliśmy, dopłaciłem, dopłaciłam, spóźnił się, spóźniła się, spóźnili się, dzwoniłem,
	dzwoniłam, dzwonię, pisałem, pisałam, xbox, playstation, ps, iphone'a, samsung, xiaomi,
	redmi, bmw, audi, kanał, rozdziale, art, paragraf, poz, zadzwonić, dzwonić, dzwońcie,
	zadzwońcie, proszę dzwonić, kontakt pod, pod numer, pod numerem, od poniedziałku,
	poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę`,
);
