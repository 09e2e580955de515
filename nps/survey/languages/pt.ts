import type { SurveyTexts } from './types';

/** Worded so that it reads well in Portugal and in Brazil. */
export const pt: SurveyTexts = {
	language: 'pt',
	direction: 'ltr',
	question: 'Qual é a probabilidade de recomendar {brand} a um amigo ou colega?',
	low: 'Nada provável',
	high: 'Extremamente provável',
	followUp: {
		promoter: 'Que bom! O que mais valoriza em {brand}?',
		passive: 'Obrigado! O que poderíamos fazer ainda melhor?',
		detractor: 'Obrigado pela sinceridade. O que devemos melhorar?',
	},
	thanks: {
		promoter: 'Obrigado! Ficamos felizes com a sua satisfação com {brand}.',
		passive: 'Obrigado! A sua resposta ajuda a melhorar.',
		detractor: 'Obrigado. Levamos a sua resposta a sério e vamos trabalhar nisso.',
	},
	page: {
		send: 'Enviar',
		skip: 'Saltar',
		close: 'Fechar',
		confirmScore: 'Confirme a sua escolha com “Enviar”.',
		missingScore: 'Escolha um número de 0 a 10.',
		scoreSaved: 'A sua nota {score} foi guardada.',
		changeScore: 'Alterar a nota',
		commentLabel: 'O seu comentário',
		commentPlaceholder: 'Uma ou duas frases são suficientes',
		editNotice: 'Ainda pode alterar a sua resposta com o mesmo link.',
		reviewLink: 'Escrever uma avaliação pública',
		testBanner: 'Isto é um teste. A sua resposta não conta.',
		closed: {
			title: 'Já respondeu',
			text: 'A sua resposta já não pode ser alterada. Obrigado pelo seu tempo.',
		},
		ended: { title: 'Esta pesquisa terminou', text: 'Obrigado pelo seu interesse.' },
		expired: {
			title: 'Este link expirou',
			text: 'O prazo para responder terminou. Obrigado pelo seu interesse.',
		},
		notFound: {
			title: 'Pesquisa não encontrada',
			text: 'Verifique se abriu o link completo.',
		},
		error: {
			title: 'Ocorreu um erro',
			text: 'Não foi possível guardar a sua resposta. Tente novamente dentro de alguns minutos.',
		},
		unsubscribe: {
			title: 'Não quer mais pesquisas?',
			text: 'Deixaremos de enviar pesquisas para este endereço.',
			button: 'Cancelar subscrição',
		},
		unsubscribed: {
			title: 'Subscrição cancelada',
			text: 'Não receberá mais pesquisas nossas.',
		},
	},
	mail: {
		subject: 'Recomendaria {brand}?',
		reminder: {
			subject: 'Lembrete: recomendaria {brand}?',
			intro: 'Há alguns dias perguntámos-lhe o que pensa de {brand}. Se tiver um minuto, a sua resposta continua a interessar-nos.',
		},
		greeting: 'Olá, {name}!',
		intro: 'Gostaríamos de saber o que pensa de {brand}. Leva menos de um minuto.',
		answerHere: 'Responda aqui:',
		footer: 'Recebeu esta mensagem porque é cliente de {brand}.',
		unsubscribe: 'Não receber mais pesquisas',
	},
	sms: {
		// Worded without á, ã, í and ú: they would make two segments of one.
		question: '{brand}: recomendaria a nossa empresa a um amigo ou colega?',
		instruction: 'Responda de 0 (de modo nenhum) a 10 (com certeza). Para cancelar: STOP',
		reminder: 'Lembrete: responda de 0 (de modo nenhum) a 10 (com certeza). Cancelar: STOP',
		clarify: 'Obrigado! Responda, por favor, com um único número inteiro de 0 a 10.',
		followUp: {
			promoter: 'Obrigado! O que mais valoriza em nós?',
			passive: 'Obrigado! O que poderíamos fazer ainda melhor?',
			detractor: 'Obrigado pela sinceridade. O que devemos melhorar?',
		},
		thanks: {
			promoter: 'Obrigado! Ficamos felizes com a sua satisfação.',
			passive: 'Obrigado! A sua resposta ajuda a melhorar.',
			detractor: 'Obrigado. Levamos a sua resposta a sério e vamos trabalhar nisso.',
		},
		handedOver: 'Obrigado. Uma pessoa da empresa vai ler a sua mensagem.',
		help: 'Pesquisa de {brand}. Responda com um número de 0 a 10. Para cancelar: STOP',
		optedOut: 'Não receberá mais mensagens de {brand}.',
		optedIn: 'Voltará a receber mensagens de {brand}. Para cancelar: STOP',
		closed: 'Obrigado! Esta pesquisa já está encerrada.',
	},
	voice: {
		greeting: 'Olá, aqui é {brand} com uma pergunta rápida.',
		instruction:
			'Diga ou marque um número de 0, nada provável, a 10, muito provável. Se não deseja receber estas chamadas, prima a tecla asterisco.',
		clarify: 'Desculpe, não percebi. Diga ou marque um número inteiro de 0 a 10.',
		recording:
			'Fale depois do sinal. A sua resposta será gravada. Quando terminar, prima qualquer tecla ou simplesmente desligue.',
		handedOver: 'Obrigado. Uma pessoa da nossa equipa vai ler o que disse. Adeus.',
		optedOut: 'Está bem, não voltaremos a ligar-lhe. Adeus.',
		closed: 'Obrigado! Este inquérito já está fechado. Adeus.',
		goodbye: 'Obrigado pelo seu tempo. Adeus.',
		test: 'Esta é uma chamada de teste. A sua resposta não conta.',
	},
};
