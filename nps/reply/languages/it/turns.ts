import { terms } from '../../language';

/** Sorry, I mean: the number that follows replaces the earlier one. */
export const corrections = terms(
	`scusa, scusate, scusi, pardon, volevo dire, intendevo, correzione, correggo, cioè, anzi,
	no anzi, ops, mi correggo, mi sono sbagliato, mi sono sbagliata, sorry, no scusate, perdonate,
	o meglio, scusami, scusatemi, mi scuso, mi scusi, chiedo scusa, chiedo venia,
	scusate volevo dire, scusa volevo dire, scusa intendevo, volevo mettere, volevo scrivere,
	volevo dire un, intendo, intendo dire, errore mio, ho sbagliato, ho sbagliato numero,
	ho sbagliato a scrivere, ho sbagliato tasto, errore di battitura, refuso, mi sono confuso,
	mi sono confusa, mi sono espresso male, rettifico, mi rettifico, anzi no, anzi un, anzi meglio,
	anzi facciamo, anzi direi, anzi diciamo, no scusa, no pardon, no no, no aspetta, no aspettate,
	no meglio, no volevo dire, no intendevo, no facciamo, ops no, ops scusate, oops, cambio in,
	cambio con, lo cambio in, pensandoci bene, pensandoci meglio, ripensandoci, a pensarci bene,
	in realtà no, pardon volevo dire, sry, scs`,
);

/** So, overall: the number that follows is the conclusion. */
export const shifts = terms(
	`piuttosto, adesso, ora, nel complesso, complessivamente, quindi, perciò, dunque, ma, bensì,
	in totale, alla fine, tutto sommato, in generale, insomma, oggi, allora, però, per questo,
	pertanto, ora è, ora un, in conclusione, infine, questa volta, ma piuttosto, più che altro,
	diciamo, voto complessivo, voto globale, ma ora, ma adesso, ma oggi, ora do, adesso do,
	adesso è, adesso un, adesso direi, ora direi, oggi do, oggi direi, scendo a, scendiamo a,
	scende a, scendo al, salgo a, salgo al, passo a, passo al, mi fermo a, mi fermo al,
	mi fermo all', mi fermo su un, si ferma a, si ferma al, cala a, abbasso a, abbasso il voto a,
	alzo a, sale a, perciò do, perciò un, perciò il mio voto è, quindi do, quindi un, quindi vi do,
	quindi direi, quindi metto, quindi il mio voto è, quindi voto, quindi per me, dunque un,
	dunque do, per cui, per cui do, per cui un, per cui il mio voto è, ragion per cui, pertanto do,
	pertanto un, da qui il, da cui il, ecco perché, in definitiva, in sintesi, riassumendo,
	in sostanza, facendo una media, in media, alla fin fine, a conti fatti, in fin dei conti,
	nell'insieme, globalmente, nel totale, stavolta, questa volta un, ma do, ma do un, ma vi do,
	ma direi, ma comunque, comunque do, comunque un, però do, però vi do, ma sì un, piuttosto un,
	semmai, semmai un, direi piuttosto, concludendo, conclusione`,
);

/** Would have been, last time: the number is not the score of today. */
export const unreal = terms(
	`sarebbe stato, sarebbe, sarebbe stata, avrei dato, avrei messo, avrei, potrebbe essere,
	poteva essere, era, l'ultima volta, la volta scorsa, l'anno scorso, prima, in precedenza,
	avrebbe, avrebbe potuto, se, aspettavo, doveva essere, per arrivare a, per essere,
	stavo per dare, sarebbe stato un, sarebbe stato da, sarebbe un, sarebbe da, sarebbero,
	avrei dato un, avrei dato anche, avrei messo un, avrei voluto dare, avrei voluto mettere,
	avrei potuto dare, avremmo dato, avremmo messo, avreste avuto, avreste preso, avreste meritato,
	avrebbero avuto, avrebbero preso, avrebbe meritato, avrebbe preso, meriterebbe, meriterebbe un,
	meriterebbero, meritava, meritava un, meritavano, meritavate, poteva essere un, potevano essere,
	potrebbe essere un, potrebbe arrivare a, potrebbero arrivare a, doveva essere un, volevo dare,
	volevo dare un, stavo per mettere, pensavo di dare, pensavo di mettere, ero tentato di dare,
	ero tentato dal, davo, davo un, davo sempre, mettevo, avevo dato, avevo messo, avevo dato un,
	gli avevo dato, per essere un, per avere un, per arrivare al, per diventare un, per prendere un,
	se fosse, se fosse stato, se fossero, se aveste, se avesse, se avessero, se ci fosse,
	se non fosse, altrimenti, sennò, l'altra volta, la scorsa volta, il mese scorso, un anno fa,
	un tempo, tempo fa, in passato, di solito, solitamente, normalmente, mi aspettavo,
	mi aspettavo un, speravo in un, manca poco al`,
);

/** Last time, before: said after a number that is not the score of today. */
export const past = terms(
	`l'ultima volta, la volta scorsa, l'anno scorso, prima, l'altra volta, la scorsa volta,
	il mese scorso, un anno fa, in passato, tempo fa`,
);
