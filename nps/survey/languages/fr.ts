import type { SurveyTexts } from './types';

export const fr: SurveyTexts = {
	language: 'fr',
	direction: 'ltr',
	question: 'Quelle est la probabilité que vous recommandiez {brand} à un ami ou à un collègue ?',
	low: 'Pas du tout probable',
	high: 'Extrêmement probable',
	followUp: {
		promoter: 'Merci, cela nous fait plaisir ! Qu’appréciez-vous le plus chez {brand} ?',
		passive: 'Merci ! Que pourrions-nous faire encore mieux ?',
		detractor: 'Merci pour votre franchise. Que devrions-nous améliorer ?',
	},
	thanks: {
		promoter: 'Merci ! Nous sommes ravis que {brand} vous donne satisfaction.',
		passive: 'Merci ! Votre réponse nous aide à progresser.',
		detractor: 'Merci. Nous prenons votre réponse au sérieux et allons y travailler.',
	},
	page: {
		send: 'Envoyer',
		skip: 'Passer',
		close: 'Fermer',
		confirmScore: 'Veuillez confirmer votre choix avec « Envoyer ».',
		missingScore: 'Veuillez choisir une note de 0 à 10.',
		scoreSaved: 'Votre note de {score} est enregistrée.',
		changeScore: 'Modifier la note',
		commentLabel: 'Votre commentaire',
		commentPlaceholder: 'Une ou deux phrases suffisent',
		editNotice: 'Vous pouvez encore modifier votre réponse avec le même lien.',
		reviewLink: 'Publier un avis',
		testBanner: 'Ceci est un test. Votre réponse ne compte pas.',
		closed: {
			title: 'Vous avez déjà répondu',
			text: 'Votre réponse ne peut plus être modifiée. Merci pour votre temps.',
		},
		ended: { title: 'Cette enquête est terminée', text: 'Merci pour votre intérêt.' },
		expired: {
			title: 'Ce lien a expiré',
			text: 'Le délai de réponse est dépassé. Merci pour votre intérêt.',
		},
		notFound: {
			title: 'Cette enquête est introuvable',
			text: 'Veuillez vérifier que vous avez ouvert le lien complet.',
		},
		error: {
			title: 'Une erreur est survenue',
			text: 'Votre réponse n’a pas pu être enregistrée. Veuillez réessayer dans quelques minutes.',
		},
		unsubscribe: {
			title: 'Ne plus recevoir d’enquêtes ?',
			text: 'Nous n’enverrons alors plus d’enquêtes à cette adresse.',
			button: 'Me désinscrire',
		},
		unsubscribed: {
			title: 'Votre désinscription est enregistrée',
			text: 'Vous ne recevrez plus d’enquêtes de notre part.',
		},
	},
	mail: {
		subject: 'Recommanderiez-vous {brand} ?',
		reminder: {
			subject: 'Rappel : recommanderiez-vous {brand} ?',
			intro: 'Il y a quelques jours, nous vous avons demandé ce que vous pensez de {brand}. Si vous avez une minute, votre réponse nous intéresse toujours.',
		},
		greeting: 'Bonjour {name},',
		intro: 'Nous aimerions savoir ce que vous pensez de {brand}. Cela prend moins d’une minute.',
		answerHere: 'Répondre ici :',
		footer: 'Vous recevez ce message parce que vous êtes client ou cliente de {brand}.',
		unsubscribe: 'Ne plus recevoir d’enquêtes',
	},
	sms: {
		question: '{brand} : nous recommanderiez-vous à un ami ou collègue ?',
		instruction: 'Répondez par un chiffre de 0 (pas du tout) à 10 (certainement). Fin : STOP',
		reminder: 'Rappel : répondez de 0 (pas du tout) à 10 (certainement). Fin : STOP',
		clarify: 'Merci ! Veuillez répondre par un seul nombre entier de 0 à 10.',
		followUp: {
			promoter: "Merci ! Qu'appréciez-vous le plus chez nous ?",
			passive: 'Merci ! Que pourrions-nous faire encore mieux ?',
			detractor: 'Merci pour votre franchise. Que devrions-nous améliorer ?',
		},
		thanks: {
			promoter: 'Merci ! Nous sommes ravis que vous soyez satisfait de nous.',
			passive: 'Merci ! Votre réponse nous aide à progresser.',
			detractor: 'Merci. Nous prenons votre réponse au sérieux et allons y travailler.',
		},
		handedOver: "Merci. Une personne de l'équipe va lire votre message.",
		help: 'Enquête client de {brand}. Répondez par un chiffre de 0 à 10. Fin : STOP',
		optedOut: 'Vous ne recevrez plus de messages de {brand}.',
		optedIn: 'Vous recevrez de nouveau des messages de {brand}. Fin : STOP',
		closed: 'Merci ! Cette enquête est déjà close.',
	},
	voice: {
		greeting: 'Bonjour, ici {brand}, avec une courte question.',
		instruction:
			'Dites ou tapez un nombre de 0, pas du tout probable, à 10, tout à fait probable. Si vous ne souhaitez plus recevoir ces appels, appuyez sur la touche étoile.',
		clarify: 'Désolé, je n’ai pas compris. Dites ou tapez un nombre entier de 0 à 10.',
		recording:
			'Parlez après le signal sonore. Votre réponse sera enregistrée. Quand vous avez terminé, appuyez sur une touche ou raccrochez simplement.',
		handedOver: 'Merci. Une personne de notre équipe lira ce que vous avez dit. Au revoir.',
		optedOut: 'C’est noté, nous ne vous appellerons plus. Au revoir.',
		closed: 'Merci ! Cette enquête est déjà close. Au revoir.',
		goodbye: 'Merci de nous avoir accordé un moment. Au revoir.',
		test: 'Ceci est un appel de test. Votre réponse ne compte pas.',
	},
};
