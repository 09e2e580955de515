import type { SurveyTexts } from './types';

export const en: SurveyTexts = {
	language: 'en',
	direction: 'ltr',
	question: 'How likely are you to recommend {brand} to a friend or colleague?',
	low: 'Not at all likely',
	high: 'Extremely likely',
	followUp: {
		promoter: 'Great to hear! What do you value most about {brand}?',
		passive: 'Thank you! What could we do even better?',
		detractor: 'Thank you for being honest. What should we do better?',
	},
	thanks: {
		promoter: 'Thank you! We are delighted that you are happy with {brand}.',
		passive: 'Thank you! Your answer helps us to become better.',
		detractor: 'Thank you. We take your answer seriously and will work on it.',
	},
	page: {
		send: 'Send',
		skip: 'Skip',
		close: 'Close',
		confirmScore: 'Please confirm your choice with “Send”.',
		missingScore: 'Please choose a number from 0 to 10.',
		scoreSaved: 'Your score of {score} has been saved.',
		changeScore: 'Change score',
		commentLabel: 'Your comment',
		commentPlaceholder: 'A sentence or two is enough',
		editNotice: 'You can still change your answer with the same link.',
		reviewLink: 'Write a public review',
		testBanner: 'This is a test. Your answer does not count.',
		closed: {
			title: 'You have already answered',
			text: 'Your answer can no longer be changed. Thank you for your time.',
		},
		ended: { title: 'This survey has ended', text: 'Thank you for your interest.' },
		expired: {
			title: 'This link has expired',
			text: 'The time for answering is over. Thank you for your interest.',
		},
		notFound: {
			title: 'We could not find this survey',
			text: 'Please check that you have opened the complete link.',
		},
		error: {
			title: 'Something went wrong',
			text: 'Your answer could not be saved. Please try again in a few minutes.',
		},
		unsubscribe: {
			title: 'No more surveys?',
			text: 'We will then no longer send surveys to this address.',
			button: 'Unsubscribe',
		},
		unsubscribed: {
			title: 'You have been unsubscribed',
			text: 'You will not receive any more surveys from us.',
		},
	},
	mail: {
		subject: 'How likely are you to recommend {brand}?',
		reminder: {
			subject: 'A reminder: how likely are you to recommend {brand}?',
			intro: 'A few days ago we asked what you think of {brand}. If you have a minute, your answer is still welcome.',
		},
		greeting: 'Hello {name},',
		intro: 'We would like to know what you think of {brand}. It takes less than a minute.',
		answerHere: 'Answer here:',
		footer: 'You are receiving this message because you are a customer of {brand}.',
		unsubscribe: 'Unsubscribe from surveys',
	},
	sms: {
		question: '{brand}: How likely are you to recommend us to a friend or colleague?',
		instruction: 'Reply with a number from 0 (not at all) to 10 (extremely). STOP to opt out',
		reminder: 'Reminder: reply with 0 (not at all) to 10 (extremely). STOP to opt out',
		clarify: 'Thank you! Please reply with one whole number from 0 to 10.',
		followUp: {
			promoter: 'Thank you! What do you value most about us?',
			passive: 'Thank you! What could we do even better?',
			detractor: 'Thank you for being honest. What should we do better?',
		},
		thanks: {
			promoter: 'Thank you! We are delighted that you are happy with us.',
			passive: 'Thank you! Your answer helps us to become better.',
			detractor: 'Thank you. We take your answer seriously and will work on it.',
		},
		handedOver: 'Thank you. One of our team will read your message.',
		help: 'Customer survey by {brand}. Reply with a number from 0 to 10. STOP to opt out',
		optedOut: 'You will not receive any more messages from {brand}.',
		optedIn: 'You will receive messages from {brand} again. STOP to opt out',
		closed: 'Thank you! This survey is already closed.',
	},
	voice: {
		greeting: 'Hello, this is {brand} with one short question.',
		instruction:
			'Please say or press a number from 0, not at all likely, to 10, extremely likely. If you do not want such calls, press the star key.',
		clarify: 'Sorry, I did not understand that. Please say or press one whole number from 0 to 10.',
		recording:
			'Please speak after the tone. Your answer will be recorded. When you have finished, press any key or simply hang up.',
		handedOver: 'Thank you. One of our team will read what you have said. Goodbye.',
		optedOut: 'All right, we will not call you again. Goodbye.',
		closed: 'Thank you! This survey is already closed. Goodbye.',
		goodbye: 'Thank you for your time. Goodbye.',
		test: 'This is a test call. Your answer does not count.',
	},
};
