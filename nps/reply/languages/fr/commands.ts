import { terms } from '../../language';

/** Opt-out words that count anywhere as a sentence of their own. */
export const optOut = terms(
	`stop, arrêt, arrêter, arrêtez, désabonner, désinscrire, désabonnez moi, désinscrivez moi,
	désabonnement, désinscription, me désabonner, me désinscrire, stop sms, stop pub, stopper,
	stoppez, désinscris moi, désabonne moi, désinscrire moi, désabonnez nous, désinscrivez nous,
	stopsms, stop les sms, unsubscribe, désabo, je me désabonne, je me désinscris`,
);

/** Opt-out words that are everyday words and count only as the whole reply. */
export const optOutAlone = terms(
	`annuler, fin, quitter, résilier, supprimer, terminer, cesser, retirer, révoquer, retrait`,
);

/** What an explicit opt-out sentence begins with. */
export const optOutSentences = terms(
	`arrêtez de m'envoyer, arrêtez de m'écrire, arrêtez de me contacter, arrêtez les sms,
	arrêtez les messages, arrêter de m'envoyer, arrêtez de me, ne m'envoyez plus,
	ne me contactez plus, ne m'écrivez plus, je ne veux plus recevoir, je ne souhaite plus recevoir,
	je veux me désabonner, je souhaite me désabonner, je veux me désinscrire,
	je souhaite me désinscrire, retirez moi, supprimez mon numéro, enlevez moi, stop aux messages,
	stop aux sms, je désire me désabonner, veuillez me désabonner, veuillez me désinscrire,
	merci de me désabonner, merci de me désinscrire, arrêtez vos messages, arrêtez vos sms,
	arrêtez vos sondages, arrêtez vos mails, arrêtez vos enquêtes, arrêtez ces messages,
	arrêtez ces sms, arrêtez ces sondages, arrête de m'envoyer, arrête de m'écrire,
	arrête de me contacter, arrêtez d'envoyer, arrêtez de m'appeler, arrêtez de m'embêter,
	arrêtez de nous écrire, arrêtez de nous envoyer, cessez de m'envoyer, cessez de m'écrire,
	cessez de me contacter, cessez vos envois, cessez vos messages, cessez de nous,
	merci de ne plus m'envoyer, merci de ne plus m'écrire, merci de ne plus m'appeler,
	merci de ne plus m'importuner, merci de ne plus m'adresser, merci de ne plus me contacter,
	merci de ne plus me déranger, merci de ne plus me solliciter, merci de ne plus me relancer,
	merci de ne plus nous contacter, merci de ne plus nous envoyer, merci de ne plus envoyer,
	merci d'arrêter les, merci d'arrêter de m'envoyer, merci d'arrêter de m'écrire,
	merci d'arrêter vos, merci de cesser, merci de supprimer mon numéro,
	merci de retirer mon numéro, merci de me retirer, merci de me supprimer, merci de m'enlever,
	veuillez arrêter, veuillez cesser, veuillez ne plus m'envoyer, veuillez ne plus me contacter,
	veuillez ne plus m'écrire, veuillez me retirer, veuillez me supprimer, veuillez retirer mon,
	veuillez supprimer mon numéro, ne plus recevoir de sms, ne plus recevoir de messages,
	ne plus recevoir vos, ne plus me contacter, ne plus m'envoyer, ne plus m'écrire,
	plus de sms svp, plus de sms merci, plus de messages svp, plus de messages merci,
	plus aucun sms, plus aucun message, assez de sms, assez de messages, ne nous contactez plus,
	ne nous envoyez plus, ne m'appelez plus, ne me contacte plus, ne m'envoie plus, ne m'écris plus,
	n'envoyez plus, envoyez plus de sms, ne me dérangez plus, ne me sollicitez plus,
	ne me relancez plus, ne me harcelez plus, je veux plus recevoir, je ne veux plus de sms,
	je ne veux plus de messages, je ne veux plus être contacté, je ne veux plus être contactée,
	je ne veux plus être sollicité, je ne veux plus vos, je ne désire plus recevoir,
	je ne souhaite plus être contacté, je ne souhaite plus être contactée, je ne souhaite plus être,
	je refuse de recevoir, je ne souhaite pas recevoir, je ne veux pas recevoir,
	je voudrais me désabonner, je voudrais me désinscrire, je voudrais ne plus recevoir,
	j'aimerais me désabonner, j'aimerais ne plus recevoir, je souhaite ne plus recevoir,
	je demande ma désinscription, supprimez moi, effacez mon numéro, effacez moi,
	retirez mon numéro, enlevez mon numéro, rayez moi, ôtez moi, laissez moi tranquille,
	foutez moi la paix, fichez moi la paix, lâchez moi, pouvez vous me désabonner,
	pouvez vous me retirer, pouvez vous arrêter de m'envoyer, comment se désabonner,
	comment me désabonner, me retirer de, me désinscrire de, me désabonner de, me supprimer de,
	m'enlever de, m'effacer de, me rayer de, me désabonner svp, arrêter de m'écrire,
	arrêter de me contacter, arrêter les sms, arrêter les messages, arrêter vos messages,
	arrêter vos sms, cesser de m'envoyer, cesser de m'écrire, cesser de me contacter,
	cesser vos envois, retirer mon numéro, enlever mon numéro, effacer mon numéro,
	ne plus nous contacter, ne plus me déranger, ne plus me solliciter, ne plus m'appeler`,
);

/** What may stand before an opt-out sentence in its clause. */
export const requests = terms(
	`et, merci, svp, pouvez vous, pourriez vous, et merci, et surtout, alors, mais, veuillez,
	je vous demande, je vous prie, maintenant, donc, vous pouvez, vous pourriez,
	est ce que vous pouvez, est ce possible de, serait il possible de, possible de, il faudrait,
	il faut, je vous demande de, je vous prie de, merci de, j'aimerais, je voudrais, je souhaite,
	je souhaiterais, je veux, j'exige de`,
);
