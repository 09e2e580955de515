import type { SurveyTexts } from './types';

export const es: SurveyTexts = {
	language: 'es',
	direction: 'ltr',
	question: '¿Qué probabilidad hay de que recomiende {brand} a un amigo o colega?',
	low: 'Nada probable',
	high: 'Muy probable',
	followUp: {
		promoter: '¡Cuánto nos alegra! ¿Qué es lo que más valora de {brand}?',
		passive: '¡Gracias! ¿Qué podríamos hacer todavía mejor?',
		detractor: 'Gracias por su sinceridad. ¿Qué deberíamos mejorar?',
	},
	thanks: {
		promoter: '¡Gracias! Nos alegra mucho que esté a gusto con {brand}.',
		passive: '¡Gracias! Su respuesta nos ayuda a mejorar.',
		detractor: 'Gracias. Tomamos en serio su respuesta y trabajaremos en ello.',
	},
	page: {
		send: 'Enviar',
		skip: 'Omitir',
		close: 'Cerrar',
		confirmScore: 'Confirme su elección con «Enviar».',
		missingScore: 'Elija un número del 0 al 10.',
		scoreSaved: 'Su puntuación de {score} se ha guardado.',
		changeScore: 'Cambiar la puntuación',
		commentLabel: 'Su comentario',
		commentPlaceholder: 'Una o dos frases bastan',
		editNotice: 'Todavía puede cambiar su respuesta con el mismo enlace.',
		reviewLink: 'Escribir una reseña pública',
		testBanner: 'Esto es una prueba. Su respuesta no cuenta.',
		closed: {
			title: 'Ya ha respondido',
			text: 'Su respuesta ya no se puede cambiar. Gracias por su tiempo.',
		},
		ended: { title: 'Esta encuesta ha terminado', text: 'Gracias por su interés.' },
		expired: {
			title: 'Este enlace ha caducado',
			text: 'El plazo para responder ha terminado. Gracias por su interés.',
		},
		notFound: {
			title: 'No hemos encontrado esta encuesta',
			text: 'Compruebe que ha abierto el enlace completo.',
		},
		error: {
			title: 'Algo ha salido mal',
			text: 'No se ha podido guardar su respuesta. Inténtelo de nuevo en unos minutos.',
		},
		unsubscribe: {
			title: '¿No quiere más encuestas?',
			text: 'Dejaremos de enviar encuestas a esta dirección.',
			button: 'Darme de baja',
		},
		unsubscribed: {
			title: 'Se ha dado de baja',
			text: 'No recibirá más encuestas nuestras.',
		},
	},
	mail: {
		subject: '¿Recomendaría {brand}?',
		reminder: {
			subject: 'Recordatorio: ¿recomendaría {brand}?',
			intro: 'Hace unos días le preguntamos qué opina de {brand}. Si dispone de un minuto, su respuesta sigue siendo bienvenida.',
		},
		greeting: 'Hola, {name}:',
		intro: 'Nos gustaría saber qué opina de {brand}. Le llevará menos de un minuto.',
		answerHere: 'Responda aquí:',
		footer: 'Recibe este mensaje porque es cliente de {brand}.',
		unsubscribe: 'No recibir más encuestas',
	},
	sms: {
		// Worded without á, í, ó and ú: they would make two segments of one.
		question: '{brand}: ¿es probable que nos recomiende a un amigo o colega?',
		instruction:
			'Responda del 0 (nada probable) al 10 (muy probable). Para darse de baja: STOP',
		reminder: 'Recordatorio: responda del 0 (nada probable) al 10 (muy probable). Baja: STOP',
		clarify: '¡Gracias! Responda, por favor, con un solo número entero del 0 al 10.',
		followUp: {
			promoter: '¡Gracias! ¿Qué es lo que más valora de nosotros?',
			passive: '¡Gracias! ¿Qué podríamos hacer todavía mejor?',
			detractor: 'Gracias por su sinceridad. ¿Qué deberíamos mejorar?',
		},
		thanks: {
			promoter: '¡Gracias! Nos alegra mucho que esté a gusto con nosotros.',
			passive: '¡Gracias! Su respuesta nos ayuda a mejorar.',
			detractor: 'Gracias. Tomamos en serio su respuesta y trabajaremos en ello.',
		},
		handedOver: 'Gracias. Una persona de nuestro equipo va a leer su mensaje.',
		help: 'Encuesta de {brand}. Responda con un número del 0 al 10. Para darse de baja: STOP',
		optedOut: 'No recibirá más mensajes de {brand}.',
		optedIn: 'Volverá a recibir mensajes de {brand}. Para darse de baja: STOP',
		closed: '¡Gracias! Esta encuesta ya está cerrada.',
	},
	voice: {
		greeting: 'Hola, le llamamos de {brand} con una pregunta breve.',
		instruction:
			'Diga o marque un número del 0, nada probable, al 10, muy probable. Si no desea recibir estas llamadas, pulse la tecla asterisco.',
		clarify: 'Lo siento, no le he entendido. Diga o marque un número entero del 0 al 10.',
		recording:
			'Hable después de la señal. Su respuesta se grabará. Cuando termine, pulse cualquier tecla o simplemente cuelgue.',
		handedOver: 'Gracias. Una persona de nuestro equipo leerá lo que ha dicho. Adiós.',
		optedOut: 'De acuerdo, no volveremos a llamarle. Adiós.',
		closed: '¡Gracias! Esta encuesta ya está cerrada. Adiós.',
		goodbye: 'Gracias por su tiempo. Adiós.',
		test: 'Esta es una llamada de prueba. Su respuesta no cuenta.',
	},
};
