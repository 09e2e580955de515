import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, ora, ore, min, minuto, minuti, sec, km, kg, cm, mm, ml, centesimi, dollari, eur, volte,
	volta, persona, persone, gente, bambini, figli, uomini, donne, amici, colleghi, dipendenti,
	cliente, adulti, anni, anno, mesi, mese, giorni, giorno, settimane, settimana, notti, notte,
	giorni lavorativi, articoli, prodotti, ordini, pacchi, pacchetti, scatole, pezzi, paia, paio,
	unità, borse, bottiglie, chiamate, telefonate, messaggi, tentativi, visite, problemi, problema,
	errori, bug, domande, reclami, camere, letti, tavoli, posti, pagine, negozi, dispositivi,
	motivi, ragioni, passi, cose, altri, altre, nuovi, nuove, diversi, diverse, ulteriori, di loro,
	dei, delle, degli, di questi, di queste, pollici, pizze, corrieri, macchine, cani, gatti, metri,
	gradi, tipi, opzioni, libri, scarpe, tecnici, operatori, di fila, piani, rate, x, stelle,
	parole, centri, pranzi, cene, e mail, sms, di troppo, m, m2, kms, chili, chilo, litri, litro,
	grammi, etti, gr, g, gb, mb, giga, mega, tonnellate, weekend, fine settimana, mattine, mattina,
	pomeriggi, sere, sera, serate, trimestri, semestri, secoli, stagioni, gg, sett, mins, orette,
	minutini, giorni fa, anni fa, mesi fa, messaggini, vocali, righe, ritardi, guasti, disservizi,
	disagi, incidenti, inconvenienti, intoppi, malfunzionamenti, bugs, cadute, interruzioni,
	annullamenti, cancellazioni, sbagli, dimenticanze, difetti, danni, perdite, riparazioni,
	interventi, solleciti, resi, rimborsi, cambi, acquisti, vendite, clic, stanze, bagni, finestre,
	porte, sedie, mobili, armadi, lampade, lampadine, cavi, caricabatterie, batterie, pile, schermi,
	cellulari, telefoni, computer, pc, portatili, tablet, televisori, tv, tessere, biglietti,
	ticket, ingressi, fatture, bollette, conti, contratti, pratiche, moduli, documenti, carte,
	assegni, bonifici, pagamenti, piatti, pasti, menù, caffè, birre, dolci, dessert, bibite, pane,
	panini, cornetti, gelati, torte, fiori, rose, vestiti, abiti, pantaloni, camicie, maglie,
	magliette, giacche, gonne, giocattoli, giochi, valigie, bagagli, sedili, voli, treni, taxi,
	autisti, venditori, commessi, commesse, camerieri, cassieri, casse, medici, dottori, infermieri,
	alunni, studenti, soci, vicini, fratelli, sorelle, figlie, neonati, coppie, famiglie, familiari,
	gruppi, squadre, agenzie, sedi, filiali, siti, aziende, imprese, marche, modelli, colori,
	taglie, formati, lotti, kit, telecamere, bici, biciclette, gomme, occhiali, lenti,
	miglioramenti, disastri, delusioni, malintesi, incomprensioni, mensilità, scadenze, bambine,
	uomo, parti, fette, porzioni, al giorno, al mese, a settimana, alla settimana, all'anno,
	a persona, a testa, a notte, per volta, alla volta, mila, migliaia, milioni, centinaia, primi,
	prime, ultimi, ultime, prossimi, grandi, piccoli, piccole, pezzettini, mesi che, giorni che,
	anni che, ore che, volte che, non arrivati, non consegnati, non funzionano, non arrivate,
	mai arrivati, mai consegnati, mai arrivate, non sono arrivati, di noi, di voi, dei nostri,
	dei miei, di cui, decimi, foto, moto, radio, video, città, novità, attività, lavatrici,
	specialità, giorni in più, euro in più, ore in più, un'ora, un'oretta, un'ora di, d'ore,
	clienti, mail, email, consegne, auto, esperti, specialisti, comodini, caldaie, preparati,
	formaggi, verdure, frutti, ruote, tazze, bulloni, difficoltà, facilità, qualità diverse,
	sono delusi, sono rotti, sono arrivati, sono arrivate, sono difettosi, sono rotte,
	professionisti, organizzatori`,
);

/** Things people count, in the singular, which no number from 2 on can count. */
export const things = terms(
	`prodotto, ordine, pacco, articolo, visita, chiamata, negozio, venditore, commesso, commessa,
	cameriera, autista, corriere, tecnico, operatore, operatrice, medico, dottore, dottoressa,
	professore, insegnante, camera, tavolo, ristorante, albergo, corso, lezione, viaggio, soggiorno,
	macchina, apparecchio, dispositivo, spedizione, agente, dipendente, impiegato, impiegata,
	sondaggio, offerta, promozione, prenotazione, recensione, cliente, conto, carta, posto, tessuto,
	colore, taglia, istruttore, istruttrice, maestro, guida, spettacolo, evento, centralino,
	numero verde, banca, azienda, clinica, palestra, risposta, problema, reclamo, soluzione, novità,
	contatto, spiegazione, pizza, dollaro, pezzo, telefonata, messaggio, tentativo, errore, domanda,
	cosa, altro, altra, etto, riga, parola, ritardo, guasto, disservizio, inconveniente,
	interruzione, sbaglio, difetto, danno, riparazione, intervento, sollecito, reso, rimborso,
	stanza, sedia, mobile, cellulare, telefono, biglietto, fattura, bolletta, contratto, pratica,
	bonifico, pagamento, piatto, pasto, birra, dolce, bibita, panino, gelato, torta, vestito, abito,
	camicia, maglia, maglietta, giacca, giocattolo, gioco, libro, scarpa, valigia, bagaglio, volo,
	treno, cameriere, cassiere, cassa, infermiere, figlia, figlio, filiale, bambino, donna, parte`,
);

/** What counted goods may be. */
export const states = terms(
	`rotti, rotte, rotto, rotta, danneggiati, danneggiate, guasti, difettosi, difettose, persi,
	perse, smarriti, smarrite, sbagliati, sbagliate, errati, mancanti, incompleti, scaduti, scadute,
	annullati, annullate, consegnati, consegnate, arrivati, arrivate, in ritardo, bagnati, usati,
	rubati, ammaccati, ammaccate, strappati, esauriti, sospesi`,
);

/** Units of money. */
export const money = terms('euro, eur, dollari, dollaro, centesimi, cent, franchi, sterline');

/** Words of the clock. */
export const clock = terms('h, ora, ore, min, minuti, minuto');

/** A number after it is a time, a place, a name or an amount. */
export const before = terms(
	`il, alle, dalle, le, all', alla, verso le, entro le, fino alle, dopo le, prima delle, dal,
	numero, num, n°, nr, n, camera, stanza, autobus, bus, linea, porta, binario, tavolo, pagina,
	versione, piano, taglia, capitolo, parte, appartamento, via, viale, corso, settimana, giorno,
	mese, anno, passo, iphone, windows, android, galaxy, tipo, modello, livello, gruppo, fase,
	posto, terminal, i, gli, miei, tutti e, ogni, per, entro, circa le, ho, ha, abbiamo, aveva,
	siamo, eravamo, pagato, costa, costato, comprato, ordinato, ricevuto, ordine, fattura, tel,
	telefono, interno, dopo, ultimi, ultime, aspettato, negli, nei, con, in, articolo, alle ore, h,
	dalle ore, mancano, mancavano, ne mancano, restano, rimangono, rimasti, siamo in, eravamo in,
	erano in, in casa siamo, età, aspettiamo, aspettando, aspetto da, attesa di, attendo da, atteso,
	tra le, fra le, sono le, erano le, verso l', circa alle, chiamato, chiamati, telefonato,
	figlio di, figlia di, bambino di, bambina di, bimbo di, gruppo di, famiglia di, squadra di,
	tavolo per, confezione da, pacco da, scatola da, set da, a partire dalle, a partire da,
	dalle ore alle, sportello, cassa, box, stand, uscita, metro, treno, volo, rif, riferimento,
	codice, cod, cap, stagione, episodio, volume, opzione, sedile, fila, playstation, ps, xbox, ios,
	pixel, redmi, fiat, audi, bmw, peugeot, renault, mac, digitare, digita, premi, premere, tasto,
	int, cell, cellulare, tel., cell., cod., pag., num., art., nr., rif., whatsapp, piva, lotto,
	torre, palazzo, palazzina, km, chilometro, nato il, abito in, abito al, sono andato alle,
	appuntamento alle, appuntamento, arrivati alle, arrivato alle, tutti i, tutte le, questi,
	queste, nostri, nostre, alcuni, comprati, ordinati, ordinate, ricevuti, avevo, avevamo, avete,
	spesi, spendo, costano, durato, durati, da circa, da più di, dopo circa, nel, classe, liceo,
	formula, serie, in via, preso, ho preso, presi`,
);

/** Between the two numbers of a bargain or a rate. */
export const deals = terms('per, x, in, a, contro');
