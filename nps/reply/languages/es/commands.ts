import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, baja, darme de baja, dar de baja, dame de baja, deme de baja, denme de baja, desuscribir,
	desuscribirme, desuscribirse, cancelar suscripción, unsubscribe, quiero darme de baja,
	no más mensajes, desinscribir, borrarme, bórrame, de baja, dame baja, dadme de baja,
	baja por favor, baja sms, baja publicidad, no más sms, cancelar mensajes, quiero la baja,
	me doy de baja, desuscríbeme, desuscríbanme, cancelar mi suscripción, dar baja, bajas, stop sms,
	solicito baja`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`cancelar, cancela, fin, salir, terminar, eliminar, detener, basta, revocar, anular, quitar,
	finalizar, alto, parar, pare, paren, para, salirme, eliminarme, darse de baja, no gracias,
	quítenme, elimínenme, bórrenme`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`dejen de enviarme, deja de enviarme, dejen de escribirme, deja de escribirme,
	dejen de mandarme, deja de mandarme, dejen de contactarme, dejen de molestar, no me envíen más,
	no me manden más, no me escriban más, no me envíes más, no me escriban, no quiero recibir más,
	no quiero más mensajes, quiero darme de baja, deseo darme de baja, solicito la baja,
	quiero cancelar la suscripción, elimínenme de, bórrenme de, quítenme de, no más mensajes,
	no más sms, no más encuestas, borren mi número, dense de baja, denme de baja, sáquenme de,
	dejen de enviarnos, dejen de enviar mensajes, dejen de enviar sms, dejen de mandar mensajes,
	dejen de mandar sms, dejen de llamarme, dejen de escribir, dejad de enviarme,
	dejad de escribirme, dejad de mandarme, dejad de llamarme, dejad de molestarme,
	dejen de molestarme, deja de molestarme, deja de enviar mensajes, ya no me envíen,
	ya no me manden, ya no me escriban, ya no me molesten, ya no quiero recibir,
	ya no deseo recibir, ya no manden, no me contacten más, no me contactéis más,
	no me contacten nunca, no me contacten por favor, no me vuelvan a contactar,
	no me vuelvan a escribir, no me vuelvan a enviar, no me vuelvan a mandar,
	no me vuelvan a llamar, no volváis a escribirme, no vuelvan a escribirme,
	no vuelvan a contactarme, no vuelvan a enviarme, no me escribáis más, no me enviéis más,
	no me mandéis más, no me mandes más, no me escribas más, no me llamen más, no me llames más,
	no me llaméis más, no me molesten más, no me molestéis, no me molesten, no me envíen mensajes,
	no me manden mensajes, no me envíen sms, no me manden sms, no me envíen encuestas,
	no me manden encuestas, no me escriban nunca, no envíen más, no manden más, no enviar más,
	no quiero que me escriban, no quiero que me contacten, no quiero que me envíen,
	no quiero que me manden, no quiero que me llamen, no quiero que me molesten,
	no quiero recibir mensajes, no quiero recibir sms, no quiero recibir estos,
	no quiero recibir encuestas, no quiero recibir publicidad, no quiero recibir sus,
	no quiero recibir nada, no deseo recibir más, no deseo recibir mensajes, no deseo recibir estos,
	no deseo recibir sms, no deseo seguir recibiendo, no quiero seguir recibiendo,
	no quiero sus mensajes, no quiero estos mensajes, quisiera darme de baja,
	quiero que me den de baja, deseo que me den de baja, me quiero dar de baja,
	me gustaría darme de baja, necesito darme de baja, cómo me doy de baja, favor de no enviar,
	favor de no enviarme, favor de no molestar, favor de eliminarme, favor de borrar mi,
	por favor no me escriban, por favor no me envíen, por favor no me manden, eliminen mi número,
	elimine mi número, eliminad mi número, borrad mi número, borre mi número, quiten mi número,
	saquen mi número, borradme de, quitadme de, sacadme de, sácame de, quítame de, elimíname de,
	bórrame de, eliminarme de, basta de mensajes, basta de sms, basta de encuestas, déjenme en paz,
	dejadme en paz, déjame en paz, retiren mi número, den de baja mi, dar de baja mi número,
	desuscríbanme de, sacarme de, borrarme de, quitarme de la, quitarme de su, eliminarme del,
	darme de baja, dejar de enviarme, dejar de escribirme, dejar de mandarme, dejar de llamarme,
	dejar de recibir, no recibir más, borrar mi número, eliminar mi número, quitar mi número,
	sacar mi número`,
);

/** What may stand before an opt-out sentence in its clause. */
export const requests = terms(
	`y, por favor, les pido que, os pido que, le pido que, pido que, pero, y por favor, además, ya,
	podrían, pueden, puede, ruego que, les ruego que, favor, necesito que, así que, ahora,
	me podrían, me pueden, me puede, me podría, podría, podrías, podéis, podríais, quisiera, quiero,
	deseo, necesito, me gustaría, les pido, solicito, favor de, por favor pueden, es posible,
	hagan el favor de, agradecería, les agradecería`,
);
