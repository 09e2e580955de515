import type { SurveyTexts } from './types';

export const ja: SurveyTexts = {
	language: 'ja',
	direction: 'ltr',
	question: '{brand}をご友人や同僚に薦める可能性はどのくらいありますか？',
	low: 'まったくない',
	high: '非常に高い',
	followUp: {
		promoter: 'ありがとうございます。{brand}で最も評価いただいている点を教えてください。',
		passive: 'ありがとうございます。さらに良くできる点を教えてください。',
		detractor: '率直なご回答をありがとうございます。改善すべき点を教えてください。',
	},
	thanks: {
		promoter: 'ありがとうございました。ご満足いただけて大変うれしく思います。',
		passive: 'ありがとうございました。いただいたご回答を改善に役立てます。',
		detractor: 'ありがとうございました。ご意見を真摯に受け止め、改善に努めます。',
	},
	page: {
		send: '送信',
		skip: 'スキップ',
		confirmScore: '「送信」を押して回答を確定してください。',
		missingScore: '0から10の数字を選んでください。',
		scoreSaved: '評価「{score}」を保存しました。',
		changeScore: '評価を変更する',
		commentLabel: 'コメント',
		commentPlaceholder: '一言でもかまいません',
		editNotice: '同じリンクから回答を変更できます。',
		reviewLink: '公開レビューを書く',
		testBanner: 'これはテストです。回答は集計されません。',
		closed: {
			title: 'すでにご回答いただいています',
			text: '回答の変更期間は終了しました。ご協力ありがとうございました。',
		},
		ended: {
			title: 'このアンケートは終了しました',
			text: 'アクセスいただきありがとうございます。',
		},
		expired: {
			title: 'このリンクは有効期限が切れています',
			text: '回答期間は終了しました。アクセスいただきありがとうございます。',
		},
		notFound: {
			title: 'アンケートが見つかりません',
			text: 'リンク全体が開かれているかご確認ください。',
		},
		error: {
			title: 'エラーが発生しました',
			text: '回答を保存できませんでした。数分後にもう一度お試しください。',
		},
		unsubscribe: {
			title: 'アンケートの配信を停止しますか？',
			text: '今後、このアドレスにアンケートをお送りしません。',
			button: '配信を停止する',
		},
		unsubscribed: {
			title: '配信を停止しました',
			text: '今後、アンケートをお送りすることはありません。',
		},
	},
	mail: {
		subject: '{brand}に関するアンケートのお願い',
		greeting: '{name} 様',
		intro: '{brand}についてのご意見をお聞かせください。1分ほどでご回答いただけます。',
		answerHere: 'ご回答はこちら：',
		footer: 'このメールは{brand}のお客様にお送りしています。',
		unsubscribe: 'アンケートの配信を停止する',
	},
	sms: {
		question: '{brand}を人に薦める可能性は？',
		instruction: '0（まったくない）〜10（非常に高い）の数字でご返信ください。停止：STOP',
		clarify: '恐れ入りますが、0から10の整数を1つだけご返信ください。',
		followUp: {
			promoter: 'ありがとうございます。最も評価いただいている点を教えてください。',
			passive: 'ありがとうございます。さらに良くできる点を教えてください。',
			detractor: '率直なご回答をありがとうございます。改善すべき点を教えてください。',
		},
		thanks: {
			promoter: 'ありがとうございました。ご満足いただけて大変うれしく思います。',
			passive: 'ありがとうございました。ご回答を改善に役立てます。',
			detractor: 'ありがとうございました。ご意見を真摯に受け止め、改善に努めます。',
		},
		handedOver: 'ありがとうございます。担当者がメッセージを拝見します。',
		help: '{brand}のアンケートです。0から10の数字でご返信ください。停止：STOP',
		optedOut: '{brand}からのメッセージ配信を停止しました。',
		optedIn: '{brand}からのメッセージ配信を再開しました。停止：STOP',
		closed: 'ありがとうございます。このアンケートは終了しました。',
	},
};
