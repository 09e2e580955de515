import { terms } from '../../language';

/** Sorry, I mean: the number that follows replaces the earlier one. */
export const corrections = terms(
	`desculpa, desculpe, desculpem, perdão, quis dizer, queria dizer, quero dizer, correção,
	corrigindo, digo, ou melhor, aliás, errei, ops, não melhor, na verdade não, corrijo, sorry,
	foi mal, retificando, me desculpe, me desculpem, peço desculpa, peço desculpas, perdoem,
	perdão quis dizer, desculpa quis dizer, desculpa queria dizer, desculpa é, desculpa um,
	enganei-me, me enganei, me confundi, confundi me, errei a nota, errei o número, digitei errado,
	escrevi errado, teclei errado, apertei errado, mandei errado, erro meu, erro de digitação,
	foi engano, engano meu, quer dizer, não quer dizer, não espera, não perdão, não desculpa,
	não digo, opa, opa não, ops não, ups, eita, eita não, retifico, rectifico, a corrigir,
	melhor dizendo, ou melhor um, na verdade um, na verdade é, na vdd, pensando bem,
	pensando melhor, pensando bem um, mudo para, vou mudar para, troco para, troca para, muda para,
	corrige para, quis dizer um, queria dizer um, queria pôr, queria colocar, queria escrever,
	quis pôr, quis colocar`,
);

/** So, overall: the number that follows is the conclusion. */
export const shifts = terms(
	`mais para, mais pra, agora, no geral, então, por isso, portanto, mas, mas sim, no total,
	no final, afinal, no fim, logo, assim, em geral, resumindo, em resumo, hoje, na verdade,
	agora é, agora um, desta vez, dessa vez, nota final, geral, mais como, melhor, finalmente,
	sendo assim, mas agora, agora dou, agora é um, agora diria, agora fica, agora caiu para,
	caiu para, cai para, baixou para, baixo para, desço para, passo para, subo para, subiu para,
	sobe para, fica em, fica no, fica nos, ficou em, ficou num, fico me pelo, fico me pelos,
	por isso dou, por isso a nota, por isso a minha nota é, por isso minha nota, por isso um,
	por isso nota, então dou, então um, então vai, então nota, então fica, então a nota, daí o,
	daí a nota, logo dou, logo um, portanto dou, portanto um, portanto nota, assim dou, assim sendo,
	dessa forma, desta forma, deste modo, em suma, enfim, em média, no cômputo geral, no total dou,
	somando tudo, feitas as contas, no fim das contas, no final das contas, ao fim e ao cabo,
	de modo geral, de uma forma geral, de forma geral, de maneira geral, geral um, hoje em dia,
	atualmente, hoje dou, dessa vez um, mais para um, mais pra um, está mais para, tá mais pra,
	mas sim um, mas dou, mas dou um, mas um, mas vai um, porém dou, com isso dou, com isso,
	concluindo, conclusão`,
);

/** Would have been, last time: the number is not the score of today. */
export const unreal = terms(
	`teria sido, seria, poderia ser, poderia ter sido, teria dado, daria mais, era, da última vez,
	na última vez, ano passado, antes, anteriormente, ia ser, ia dar, teria, se, esperava, fosse,
	para ser, para chegar a, teria dado um, teria sido um, teria colocado, teria posto, tinha dado,
	tinha sido, tinha posto, eu teria dado, eu tinha dado, tinham tido, tinham levado, teriam tido,
	teriam, poderiam ser, poderiam ter, podia ser, podia ter sido, podiam ter, podia dar,
	poderia dar, poderia ter dado, queria dar, queria ter dado, pensava dar, pensei em dar,
	ia colocar, ia pôr, ia levar, ia merecer, iam ter, seria se, se fosse, se não fosse, se tivesse,
	se tivessem, senão, para ser um, pra ser, pra ser um, para dar, pra dar, pra dar um,
	para dar um, para um, pra um, para levar, pra levar, pra virar, para chegar ao, pra chegar no,
	pra chegar a, faltou pouco pro, faltou para, faltou pra, mês passado, no mês passado,
	no ano passado, há um ano, antigamente, dantes, outrora, da outra vez, na outra vez,
	da vez anterior, costumava dar, costumava ser, sempre dei, já dei, já foi um, merecia um,
	mereceria, mereceriam, normalmente dou, meu marido deu, minha esposa deu, meu marido daria,
	minha esposa daria, esperava um, quem dera`,
);

/** Last time, before: said after a number that is not the score of today. */
export const past = terms(
	`da última vez, na última vez, ano passado, antes, no ano passado, mês passado, no mês passado,
	da outra vez, antigamente, dantes, outrora`,
);
