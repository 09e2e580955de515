import { terms } from '../../language';

/** Sorry, I mean: the number that follows replaces the earlier one. */
export const corrections = terms(
	`scuze, mă scuzați, pardon, voiam să zic, vreau să zic, am vrut să spun, corectare, corectez,
	adică, greșit, am greșit, ba nu, îmi pare rău, ups, sorry, de fapt nu, mai bine zis, scuzați,
	scuzați mă, îmi cer scuze, mii de scuze, scuze voiam, scuze vroiam, scuze am vrut, pardon voiam,
	iertați mă, iertare, voiam să dau, voiam să pun, voiam să scriu, vroiam să zic, vroiam să scriu,
	vroiam să dau, am vrut să zic, am vrut să scriu, am vrut să dau, am vrut să pun, vreau să spun,
	mă corectez, corecție, rectific, rectificare, m am încurcat, m am înșelat, m am răzgândit,
	greșeala mea, din greșeală, am scris greșit, am tastat greșit, am apăsat greșit, nu pardon,
	nu scuze, nu stai, ba nu un, a nu, aa nu, ups nu, oops, oops nu, de fapt un, de fapt aș zice,
	de fapt dau, ba mai bine, mai bine un, mai bine dau, mai bine zic, schimb în, schimb la,
	schimb nota la, sau mai degrabă, adica un, gândindu mă mai bine`,
);

/** So, overall: the number that follows is the conclusion. */
export const shifts = terms(
	`mai degrabă, acum, per total, în general, deci, de aceea, așa că, dar, ci, în total, la final,
	în concluzie, per ansamblu, astăzi, azi, prin urmare, în cele din urmă, de data asta, însă,
	per global, mai mult ca un, deci dau, așa că dau, mai curând, una peste alta, de fapt,
	de fapt e, de fapt este, acum e, acum este, acum e un, acum un, acum dau, acum aș da,
	acum aș zice, acum doar, acum scade la, azi dau, scad la, scade la, cobor la, coboară la,
	urc la, urcă la, trec la, rămâne la, rămâne un, deci un, deci nota, deci aș da, deci aș zice,
	deci vă dau, deci le dau, deci e, așa că un, așa că nota, așa că aș da, așa că vă dau,
	așa că le dau, așa că rămâne, prin urmare dau, prin urmare un, drept urmare, de aceea dau,
	de aceea un, de aceea nota, de asta dau, de asta, de aia dau, de aia, din acest motiv,
	din cauza asta dau, ca urmare, pe scurt, pe total, în ansamblu, în total un, una peste alta un,
	per total un, per total dau, per total nota, per total e, per total aș da, per general, overall,
	la general, în medie, în final, în final dau, la urma urmei, până la urmă, în definitiv,
	concluzie, concluzionând, rezumând, mai degrabă un, mai repede, mai repede un, mai curând un,
	mai mult spre, ci un, dar dau, dar dau un, dar un, dar totuși, totuși dau, totuși un,
	de data aceasta, data asta, tura asta, momentan dau, în prezent, actualmente, însă dau,
	iar acum, iar acum e, nota finală, notă finală`,
);

/** Would have been, last time: the number is not the score of today. */
export const unreal = terms(
	`ar fi fost, ar fi, ar fi putut fi, ar putea fi, data trecută, anul trecut, înainte, anterior,
	aș fi dat, era, era un, dacă, altfel, de obicei, mă așteptam, ar fi fost un, ar fi fost de,
	ar fi fost nota, ar fi un, ar fi putut fi un, ar fi meritat, ar fi meritat un, ar fi primit,
	ar fi primit un, ar fi luat, ar fi luat un, ar fi avut, ar putea fi un, ar putea ajunge la,
	ar merita, ar merita un, ar merita nota, ați fi avut, ați fi primit, ați fi luat,
	ați fi meritat, ați fi fost, aș fi dat un, aș fi dat nota, aș fi pus, aș fi pus un,
	aș fi acordat, v aș fi dat, le aș fi dat, i aș fi dat, am fi dat, am fi pus, dădeam, dădeam un,
	vă dădeam, vă dădeam un, le dădeam, puneam, puneam un, era de, era nota, erau de, eram la,
	meritau, pentru a fi un, ca să fie un, ca să fie, ca să fie de, pentru a lua, ca să dau,
	să fie un, ultima dată, ultima oară, luna trecută, acum un an, pe vremuri, altădată, odinioară,
	demult, mai demult, cândva, în trecut, în mod normal, în mod obișnuit, normal dădeam, de regulă,
	m aș fi așteptat, speram, speram la, dacă nu, dacă era, dacă ar, dacă ar fi, dacă ați fi,
	dacă nu era, lipsește puțin până la`,
);

/** Last time, before: said after a number that is not the score of today. */
export const past = terms(
	`data trecută, ultima dată, ultima oară, anul trecut, luna trecută, înainte, acum un an,
	în trecut, pe vremuri, anterior`,
);
