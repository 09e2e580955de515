/** @type {import('./index.mjs').CommentParts} */
export const fr = {
	good: {
		delivery: ['Livraison rapide.', 'Le colis est arrivé en avance, parfait.', 'Livré à l’heure, livreur sympathique.', 'Commandé lundi, livré mercredi, super.', 'Livraison impeccable.', 'Colis reçu très vite, bravo.', 'Expédition rapide et soignée.'],
		quality: ['Chaussures de très bonne qualité.', 'La veste est superbe, excellente qualité.', 'Des bottes confortables et solides.', 'Très beau tissu, bonne qualité.', 'Qualité au rendez-vous.'],
		price: ['Bon prix.', 'Prix corrects, je suis content.'],
		packaging: ['Emballage soigné et sans plastique.'],
		support: ['Le service client a été très efficace.', 'Réponse rapide du service client, merci.', 'Excellent service client.', 'Le service client a remplacé la veste tout de suite, super.'],
		staff: ['Personne très aimable au téléphone.', 'Personnel très sympathique.'],
		usability: ['Site clair et facile à utiliser.'],
		returns: ['Retour facile et remboursement rapide.'],
		range: ['Très beau choix.'],
	},
	bad: {
		delivery: ['La livraison a pris {days} jours.', 'Colis arrivé avec {days} jours de retard.', 'Le nouveau transporteur n’est jamais passé.', 'Livraison beaucoup trop lente.', 'Livraison en retard et suivi inutile.', 'Le colis a été déposé sous la pluie, déçu par la livraison.'],
		quality: ['La semelle est déjà cassée, mauvaise qualité.', 'Qualité décevante.'],
		price: ['Trop cher.', 'Frais de port trop élevés.'],
		packaging: ['Le carton était abîmé.'],
		support: ['Le service client ne répond jamais.', 'Toujours pas de réponse du service client.'],
		communication: ['Personne ne m’a prévenu du retard.'],
		usability: ['Le site a planté au moment de payer.'],
		returns: ['J’attends toujours mon remboursement.', 'Retour compliqué.'],
	},
	short: { good: ['Parfait !', 'Très satisfaite, merci.', 'Je recommande.'], middling: ['Correct.', 'Ça va.'], bad: ['Déçu.', 'Plus jamais.'] },
	but: ['Mais : ', 'Seul bémol : '],
	unclear: ['entre 7 et 8', 'ça dépend'],
};
