import { terms } from '../../language';

/** Sorry, I mean: the number that follows replaces the earlier one. */
export const corrections = terms(
	`désolé, désolée, pardon, je voulais dire, correction, non plutôt, je veux dire, oups,
	enfin non, je rectifie, en fait non, je corrige, excusez moi, ou plutôt, enfin plutôt, sorry,
	non pardon, pardon non, non désolé, euh non, ah non, non non, je me suis trompé,
	je me suis trompée, je me trompe, mauvaise touche, faute de frappe, erreur de frappe,
	erreur de ma part, pardonnez moi, mea culpa, rectification, excuses, mille excuses, excusez,
	oups pardon, pardon je voulais dire, désolé je voulais dire, oups non, non je voulais dire,
	je change pour, je préfère mettre, finalement non, non finalement, ou plutôt un, euh plutôt,
	je voulais mettre, je voulais écrire, je voulais taper, dsl`,
);

/** So, overall: the number that follows is the conclusion. */
export const shifts = terms(
	`plutôt, maintenant, au final, finalement, donc, alors, globalement, mais, dans l'ensemble,
	au total, en fait, désormais, du coup, aujourd'hui, c'est pourquoi, mais plutôt, en conclusion,
	bref, par conséquent, je dirais plutôt, cette fois, en résumé, donc je mets, donc je donne,
	ce sera plutôt, global, note globale, note finale, à présent, dorénavant, je descends à,
	je redescends à, je baisse à, je passe à, je monte à, je remonte à, on passe à,
	maintenant c'est, maintenant c'est un, maintenant un, résultat, conclusion, en moyenne, moyenne,
	donc ce sera, donc un, donc pour moi, donc je dirais, donc je vous mets, du coup je mets,
	du coup un, alors je mets, cette fois ci, ce coup ci, en définitive, tout compte fait,
	au bout du compte, somme toute, note d'ensemble, donc note, mais je mets,
	mais je mets quand même, cependant je mets, ça fait un, ça donne un, ce qui fait un,
	ce qui donne un`,
);

/** Would have been, last time: the number is not the score of today. */
export const unreal = terms(
	`aurait été, aurait pu être, aurait, aurais mis, aurais donné, j'aurais mis, j'aurais donné,
	j'aurais, serait, pourrait être, était, la dernière fois, l'année dernière, avant, auparavant,
	avait, ç'aurait été, aurait mérité, si, sinon, d'habitude, devait être, attendu,
	aurais pu mettre, aurais pu donner, aurais dit, aurions mis, aurions donné, aurais voulu mettre,
	j'aurais bien mis, j'aurais pu mettre, j'aurais aimé mettre, j'aurais voulu mettre,
	voulais mettre, voulais donner, allais mettre, allais donner, comptais mettre, comptais donner,
	mériterait, méritait, vaudrait, mettais, donnais, avais mis, avais donné, j'avais mis,
	j'avais donné, pour avoir, pour avoir un, pour être un, pour atteindre, pour mettre, pour un,
	pour que je mette, s'il, si vous, si c'était, si c'est, à l'époque, l'an dernier,
	le mois dernier, la fois précédente, la fois dernière, autrefois, d'ordinaire, normalement,
	en temps normal, mon mari, ma femme, mes amis, mon ami, on m'a dit, espérais, j'espérais,
	j'attendais, ça aurait été, ç'aurait pu être, serait un, aurait valu, vous auriez eu, auriez eu,
	auriez pu avoir`,
);

/** Last time, before: said after a number that is not the score of today. */
export const past = terms(
	`la dernière fois, l'année dernière, auparavant, avant, l'an dernier, le mois dernier,
	la fois dernière, la fois précédente, à l'époque, autrefois, il y a un an`,
);
