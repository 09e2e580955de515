import { terms } from '../../language';

/** Sorry, I mean: the number that follows replaces the earlier one. */
export const corrections = terms(
	`perdón, perdona, disculpa, disculpe, quise decir, quería decir, corrección, digo, corrijo,
	mejor dicho, no perdón, me equivoqué, lo siento, sorry, o mejor, ups, no mejor, rectifico,
	perdonen, perdonad, disculpen, disculpad, fe de errata, fe de erratas, quería poner,
	quise poner, quería escribir, quise escribir, quería decirles, corrección es, no espera,
	no esperen, ay no, ay perdón, uy, uy perdón, ups perdón, ups no, no digo, no mentira, miento,
	me confundí, me he equivocado, me he confundido, error mío, error de dedo, error de dedos,
	perdón quise decir, perdón es, perdón un, rectificando, corrigiendo, cambio a, lo cambio a,
	lo cambio por, mejor un, mejor pongo, mejor le doy, mejor les doy, en realidad no, no mejor un,
	pensándolo bien, pensándolo mejor, quise decir un`,
);

/** So, overall: the number that follows is the conclusion. */
export const shifts = terms(
	`más bien, ahora, en general, así que, por eso, por lo tanto, por tanto, entonces, pero, sino,
	en total, al final, en conjunto, en resumen, finalmente, mejor, hoy, ahora es, ahora un,
	ahora le doy, así que un, así que le doy, por eso le doy, en definitiva, en conclusión,
	esta vez, global, nota final, más como, sino más bien, pero ahora, ahora es un, ahora les doy,
	ahora diría, ahora diría que, ahora pongo, ahora les pongo, ahora bajo a, bajo a, lo bajo a,
	le bajo a, baja a, subo a, lo subo a, baja a un, sube a, queda en, se queda en, se queda en un,
	quedaría en, lo dejo en, lo dejo en un, así que les doy, así que les doy un, así que pongo,
	así que le pongo, por eso les doy, por eso le pongo, por eso pongo, por eso un,
	por eso mi nota es, por lo que le doy, por lo que les doy, por lo que pongo, por lo que un,
	entonces un, entonces le doy, entonces les doy, entonces pongo, sumando todo, en suma, en fin,
	así que mi nota es, en promedio, promedio, de media, a fin de cuentas, al fin y al cabo,
	resumiendo, en líneas generales, por ende, por consiguiente, de ahí el, de ahí mi, hoy en día,
	actualmente, hoy le doy, en esta ocasión, esta ocasión, más bien un, más bien diría`,
);

/** Would have been, last time: the number is not the score of today. */
export const unreal = terms(
	`habría sido, hubiera sido, hubiese sido, habría dado, hubiera dado, le habría dado,
	les habría dado, hubiera puesto, habría, hubiera, hubiese, podría ser, podría haber sido, sería,
	era, la última vez, el año pasado, antes, anteriormente, iba a ser, iba a dar, iba a poner, si,
	esperaba, para ser, para llegar al, para llegar a, habrían sido, habrían tenido,
	habrían recibido, habría puesto, hubiese dado, hubiese puesto, les hubiera dado,
	le hubiera dado, les hubiera puesto, le hubiera puesto, les habría puesto, le habría puesto,
	habríais tenido, podrían tener, podría tener, tendrían un, tendría un, serían, si no, si fuera,
	si hubiera, si no fuera, para darles, para darle, para un, para ser un, para ponerle,
	para que sea un, quería dar, quería darles, quería poner un, pensaba dar, pensaba darles,
	pensaba poner, iba a darle, iba a darles, iba a ponerles, el mes pasado, hace un año,
	la vez pasada, la vez anterior, en otra época, normalmente, suelo dar, antes era, antes eran,
	antes daba, antes les daba, antes le daba, antes le ponía, les faltó para, merecía, merecían,
	merecería, merecerían, ojalá`,
);

/** Last time, before: said after a number that is not the score of today. */
export const past = terms(
	`la última vez, el año pasado, antes, anteriormente, el mes pasado, la vez pasada,
	la vez anterior, hace un año`,
);
