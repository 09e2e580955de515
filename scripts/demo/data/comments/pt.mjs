/** @type {import('./index.mjs').CommentParts} */
export const pt = {
	good: {
		delivery: ['Entrega muito rápida.', 'A encomenda chegou antes do previsto, ótimo.', 'Envio rápido.', 'Entrega pontual, perfeito.'],
		quality: ['Sapatos de ótima qualidade.'],
		price: ['Bom preço.'],
		support: ['O apoio ao cliente foi excelente.'],
		staff: ['Pessoas muito simpáticas.'],
		usability: ['O site é fácil de usar.'],
		returns: ['A devolução foi fácil.'],
	},
	bad: {
		delivery: ['A entrega demorou {days} dias.', 'A encomenda chegou com {days} dias de atraso.', 'Entrega demasiado lenta.'],
		quality: ['A sola partiu-se, má qualidade.'],
		price: ['Muito caro.'],
		support: ['O apoio ao cliente não responde.'],
		communication: ['Ninguém me avisou do atraso.'],
		returns: ['Continuo à espera do reembolso.'],
	},
	short: { good: ['Perfeito!', 'Tudo ótimo, obrigada.'], middling: ['Razoável.'], bad: ['Desiludido.', 'Nunca mais.'] },
	but: ['Mas: '],
	unclear: ['entre 7 e 8', 'depende'],
};
