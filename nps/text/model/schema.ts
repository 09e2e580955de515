/** JSON Schema of what the model answers for a batch of comments, with the themes as the only ones it may name. */
export const answerSchema = (themes: readonly string[]): object => ({
	type: 'object',
	additionalProperties: false,
	required: ['comments'],
	properties: {
		comments: {
			type: 'array',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['id', 'language', 'sentiment', 'themes'],
				properties: {
					id: { type: 'string' },
					language: { type: 'string', description: 'ISO 639-1 code' },
					sentiment: { type: 'string', enum: SENTIMENTS },
					themes: {
						type: 'array',
						items: {
							type: 'object',
							additionalProperties: false,
							required: ['theme', 'sentiment', 'quote'],
							properties: {
								theme: { type: 'string', enum: themes },
								sentiment: { type: 'string', enum: SENTIMENTS },
								quote: {
									type: 'string',
									description: 'The words of the comment about this theme, copied exactly',
								},
							},
						},
					},
				},
			},
		},
	},
});

const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
