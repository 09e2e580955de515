import { terms } from '../../language';

/** Units and what people count. */
export const units = terms(
	`h, heure, heures, min, mn, sec, km, kg, cm, mm, cl, ml, cent, centimes, centime, dollars,
	dollar, francs, eur, fois, personne, personnes, gens, enfants, enfant, hommes, femmes, amis,
	collègues, employés, clients, client, adultes, ans, an, mois, nuits, nuit, journées, jours,
	jour, jours ouvrés, jours ouvrables, semaines, articles, produits, commandes, commande, pièces,
	pièce, paires, paire, paquets, paquet, cartons, sacs, bouteilles, unités, appels, appel, mails,
	mail, messages, message, tentatives, essais, essai, visites, visite, problèmes, problème,
	erreurs, erreur, bugs, bug, questions, question, réclamations, réclamation, chambres, chambre,
	lits, tables, places, pages, magasins, appareils, raisons, raison, étapes, choses, chose,
	autres, autre, nouveaux, nouvelles, différents, différentes, supplémentaires, des, de ces,
	de vos, de mes, de nos, d'entre, pouces, pouce, étoiles, pizzas, livreurs, voitures, chiens,
	chats, mètres, euros, degrés, o'clock, ème, eme, e, er, ère, ième, de suite, d'affilée, livres,
	chaussures, interlocuteurs, techniciens, conseillers, semaine, an de, ans de, fournisseurs,
	défauts, x, m2, m, kms, kilos, kilo, litre, go, mo, gb, mb, tonnes, watts, weekend, weekends,
	week ends, matins, matin, matinées, après midi, soirs, soirées, trimestres, semestres, saisons,
	siècles, jrs, jr, sem, sms, mots, mot, lignes, ligne, avis clients, rdv, rendez vous, retards,
	pannes, panne, relances, relance, coups de fil, coup de fil, coupures, coupure, soucis, souci,
	pb, pbs, ennuis, litiges, annulations, annulation, échecs, échec, refus, oublis, oubli, fautes,
	faute, défaut, fuites, fuite, réparations, réparation, interventions, intervention, passages,
	passage, versions, fenêtres, verres, assiettes, plats, plat, repas, menus, menu, cafés, café,
	bières, desserts, dessert, boissons, boisson, croissants, pains, pain, baguettes, gâteaux,
	fleurs, roses, robes, robe, pantalons, pantalon, chemises, chemise, vestes, veste, pulls, jupes,
	jouets, jouet, jeux, livre, téléphones, téléphone, ordinateurs, écrans, câbles, chargeurs,
	cartouches, piles, lampes, ampoules, chaises, meubles, meuble, étagères, vis, planches,
	palettes, cartes, billets, billet, tickets, ticket, factures, facture, contrats, comptes,
	compte, dossiers, dossier, formulaires, documents, papiers, chèques, virements, paiements,
	remboursements, achats, achat, ventes, clics, clic, étages, salles, serviettes, draps,
	oreillers, valises, valise, bagages, bagage, sièges, vols, trains, taxis, chauffeurs, vendeurs,
	vendeuses, serveurs, serveuses, caissiers, caissières, caisses, caisse, conseillères,
	opérateurs, médecins, infirmières, élèves, stagiaires, collaborateurs, salariés, voisins,
	frères, sœurs, filles, garçons, bébés, couples, familles, groupes, équipes, agences, boutiques,
	sites, entreprises, sociétés, marques, modèles, sortes, couleurs, formats, lots, lot, kits,
	caméras, vélos, pneus, pneu, lentilles, lunettes, catastrophes, déceptions, excuses, réponses,
	avis négatifs, avis positifs, rappels, en trop, de trop, à la fois, par jour, par mois,
	par semaine, par an, par personne, par nuit, pour le prix, contre un, non livrés, non reçus,
	pas livrés, pas reçus, jamais reçus, jamais livrés, jamais arrivés, fois sur, mille, cents,
	clients sur, premiers, premières, derniers, dernières, prochains, prochaines, bons plans,
	grands, grandes, petits, petites, bouts, parts, morceaux, tranches, d'entre eux, d'avance,
	d'heure, d'heures, d'années, d'ancienneté, d'eux, d'âge, d'écart, livraisons, colis, variétés,
	précisions, absents, absences, moyens, professionnels, saletés, fromages, yaourts, légumes,
	fruits, roues, tasses, boulons, originaux, difficultés, facilités, qualités`,
);

/** Things people count, in the singular, which no number from 2 on can count. */
export const things = terms(
	`réponse, nouvelle, retour, souci, problème, contact, explication, amélioration, excuse`,
);

/** What counted goods may be. */
export const states = terms(
	`manquants, manquantes, manquant, manquante, perdus, perdues, perdu, cassés, cassées, abîmés,
	abîmées, endommagés, endommagées, défectueux, défectueuses, restants, livrés, livrées, reçus,
	reçues, arrivés, arrivées, annulés, annulées, oubliés, oubliées, en panne, en retard,
	non conformes, volés, refusés, périmés, périmées`,
);

/** Units of money. */
export const money = terms(
	`euros, euro, eur, centimes, centime, dollars, dollar, francs, balles, cents`,
);

/** Words of the clock. */
export const clock = terms('h, heure, heures, min, mn, minutes, minute');

/** A number after it is a time, a place, a name or an amount. */
export const before = terms(
	`le, à, vers, dès, depuis, après, avant, numéro, n°, no, num, chambre, salle, bus, ligne, porte,
	quai, table, page, version, étage, taille, chapitre, partie, appartement, bâtiment, rue,
	semaine, jour, mois, année, étape, iphone, windows, android, galaxy, type, modèle, niveau,
	groupe, phase, place, terminal, hall, les, ces, mes, nos, vos, tous les, toutes les, pendant,
	dans, en, il y a, j'ai, nous avons, on a, avons, payé, coûte, coûté, acheté, commandé, jusqu'à,
	aux, des, du, commande, dossier, article, tél, tel, poste, voie, route, département, agent,
	nous étions, étions, sommes, avec, les deux, reçu, fils de, fille de, enfant de, âgé de,
	âgée de, restait, reste, il reste, il restait, manque, il manque, il manquait, il me manque,
	relancé, attendu, appelé, téléphoné, chaque, escalier, box, casier, stand, sortie, métro, tram,
	tgv, vol, train, rer, réf, ref, référence, facture, ticket, code, saison, épisode, tome, volume,
	formule, option, forfait, siège, rang, rangée, playstation, ps, xbox, ios, pixel, redmi,
	peugeot, renault, citroën, clio, audi, bmw, mac, saint, louis, lot, étages, il est, toutes,
	tous, à partir de, ligne de, groupe de, famille de, équipe de, table de, lot de, pack de,
	boîte de, paquet de, était à, étaient à, on est, on était, nous sommes, composez, tapez,
	appuyez sur, touche, appeler le, appelez le, appelez moi au, joignable au, rappelez moi au,
	au bout de, d'ici, je suis né le, depuis le, le numéro, arrivé à, arrivée à, rendez vous à,
	rdv à, rdv le, entre le, tél., num., réf., av., ch., apt., appt., bât., bld., bd., pris,
	j'ai pris, j'avais pris`,
);

/** Between the two numbers of a bargain or a rate. */
export const deals = terms('pour, contre, sur, en, par');
