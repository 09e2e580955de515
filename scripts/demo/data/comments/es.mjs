/** @type {import('./index.mjs').CommentParts} */
export const es = {
	good: {
		delivery: ['Entrega muy rápida.', 'El paquete llegó antes de lo previsto, genial.', 'Envío rapidísimo.', 'Pedido el lunes, entregado el miércoles, perfecto.', 'Entrega puntual.'],
		quality: ['Zapatos de muy buena calidad.', 'La chaqueta es de excelente calidad.', 'Botas cómodas y de gran calidad.', 'Muy buena calidad de la tela.'],
		price: ['Buen precio.'],
		packaging: ['Muy bien embalado.'],
		support: ['La atención al cliente fue excelente.', 'El soporte me ayudó enseguida, gracias.'],
		staff: ['Personal muy amable.'],
		usability: ['La web es clara y fácil de usar.'],
		returns: ['La devolución fue fácil.'],
	},
	bad: {
		delivery: ['El envío tardó {days} días.', 'El paquete llegó con {days} días de retraso.', 'El nuevo repartidor nunca vino.', 'Entrega demasiado lenta.', 'El envío llegó tarde y el seguimiento no funciona.'],
		quality: ['La suela se rompió, mala calidad.'],
		price: ['Demasiado caro.'],
		packaging: ['La caja llegó dañada.'],
		support: ['La atención al cliente no responde.', 'Pésima atención al cliente.'],
		communication: ['Nadie me avisó del retraso.'],
		usability: ['La web falló al pagar.'],
		returns: ['Sigo esperando el reembolso.'],
	},
	short: { good: ['¡Perfecto!', 'Todo genial, gracias.', 'Repetiré.'], middling: ['Normal.', 'Bien sin más.'], bad: ['Decepcionado.', 'No vuelvo a comprar.'] },
	but: ['Pero: '],
	unclear: ['entre 6 y 8', 'depende'],
};
