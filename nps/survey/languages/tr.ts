import type { SurveyTexts } from './types';

export const tr: SurveyTexts = {
	language: 'tr',
	direction: 'ltr',
	question:
		'{brand} markasını bir arkadaşınıza veya meslektaşınıza tavsiye etme olasılığınız nedir?',
	low: 'Hiç olası değil',
	high: 'Son derece olası',
	followUp: {
		promoter: 'Bunu duymak çok güzel! Bizde en çok neye değer veriyorsunuz?',
		passive: 'Teşekkür ederiz! Neyi daha da iyi yapabiliriz?',
		detractor: 'Dürüstlüğünüz için teşekkür ederiz. Neyi daha iyi yapmalıyız?',
	},
	thanks: {
		promoter: 'Teşekkür ederiz! Memnun olmanıza çok sevindik.',
		passive: 'Teşekkür ederiz! Yanıtınız daha iyi olmamıza yardımcı oluyor.',
		detractor: 'Teşekkür ederiz. Yanıtınızı ciddiye alıyor ve üzerinde çalışıyoruz.',
	},
	page: {
		send: 'Gönder',
		skip: 'Atla',
		close: 'Kapat',
		confirmScore: 'Lütfen seçiminizi “Gönder” ile onaylayın.',
		missingScore: 'Lütfen 0 ile 10 arasında bir sayı seçin.',
		scoreSaved: 'Verdiğiniz puan kaydedildi: {score}',
		changeScore: 'Puanı değiştir',
		commentLabel: 'Yorumunuz',
		commentPlaceholder: 'Bir iki cümle yeterli',
		editNotice: 'Yanıtınızı aynı bağlantıyla hâlâ değiştirebilirsiniz.',
		reviewLink: 'Herkese açık bir değerlendirme yazın',
		testBanner: 'Bu bir testtir. Yanıtınız sayılmaz.',
		closed: {
			title: 'Zaten yanıt verdiniz',
			text: 'Yanıtınız artık değiştirilemez. Zaman ayırdığınız için teşekkür ederiz.',
		},
		ended: { title: 'Bu anket sona erdi', text: 'İlginiz için teşekkür ederiz.' },
		expired: {
			title: 'Bu bağlantının süresi doldu',
			text: 'Yanıt verme süresi sona erdi. İlginiz için teşekkür ederiz.',
		},
		notFound: {
			title: 'Bu anket bulunamadı',
			text: 'Lütfen bağlantının tamamını açtığınızdan emin olun.',
		},
		error: {
			title: 'Bir sorun oluştu',
			text: 'Yanıtınız kaydedilemedi. Lütfen birkaç dakika sonra tekrar deneyin.',
		},
		unsubscribe: {
			title: 'Artık anket istemiyor musunuz?',
			text: 'Bu adrese bir daha anket göndermeyeceğiz.',
			button: 'Abonelikten çık',
		},
		unsubscribed: {
			title: 'Abonelikten çıktınız',
			text: 'Bizden artık anket almayacaksınız.',
		},
	},
	mail: {
		subject: '{brand} markasını tavsiye eder misiniz?',
		reminder: {
			subject: 'Hatırlatma: {brand} markasını tavsiye eder misiniz?',
			intro: 'Birkaç gün önce {brand} hakkında ne düşündüğünüzü sormuştuk. Bir dakikanız varsa yanıtınızı hâlâ bekliyoruz.',
		},
		greeting: 'Merhaba {name},',
		intro: '{brand} hakkında ne düşündüğünüzü bilmek isteriz. Bir dakikadan kısa sürer.',
		answerHere: 'Buradan yanıtlayın:',
		footer: 'Bu iletiyi {brand} müşterisi olduğunuz için alıyorsunuz.',
		unsubscribe: 'Anket aboneliğinden çık',
	},
	sms: {
		// Text messages are written without ç, ğ, ı and ş in Turkish: they would make three segments of one.
		question: '{brand}: Bizi bir arkadasiniza veya meslektasiniza tavsiye eder misiniz?',
		instruction:
			'0 (kesinlikle hayir) ile 10 (kesinlikle evet) arasi bir sayi yazin. Iptal: STOP',
		reminder: 'Hatirlatma: 0 (kesinlikle hayir) ile 10 (kesinlikle evet) arasi yazin. Iptal: STOP',
		clarify: 'Tesekkürler! Lütfen 0 ile 10 arasinda tek bir tam sayi yazin.',
		followUp: {
			promoter: 'Tesekkürler! Bizde en cok neye deger veriyorsunuz?',
			passive: 'Tesekkürler! Neyi daha da iyi yapabiliriz?',
			detractor: 'Dürüstlügünüz icin tesekkürler. Neyi daha iyi yapmaliyiz?',
		},
		thanks: {
			promoter: 'Tesekkürler! Memnun olmaniza cok sevindik.',
			passive: 'Tesekkürler! Yanitiniz daha iyi olmamiza yardimci oluyor.',
			detractor: 'Tesekkürler. Yanitinizi ciddiye aliyor ve üzerinde calisiyoruz.',
		},
		handedOver: 'Tesekkürler. Ekibimizden biri mesajinizi okuyacak.',
		help: '{brand} müsteri anketi. 0 ile 10 arasi bir sayi ile yanitlayin. Iptal: STOP',
		optedOut: '{brand} size bir daha mesaj göndermeyecek.',
		optedIn: '{brand} mesajlarini yeniden alacaksiniz. Iptal: STOP',
		closed: 'Tesekkürler! Bu anket artik kapali.',
	},
	voice: {
		greeting: 'Merhaba, {brand} arıyor. Kısa bir sorumuz var.',
		instruction:
			'Lütfen 0, hiç olası değil, ile 10, çok olası, arasında bir sayı söyleyin veya tuşlayın. Bu tür aramalar istemiyorsanız yıldız tuşuna basın.',
		clarify: 'Üzgünüm, anlayamadım. Lütfen 0 ile 10 arasında bir tam sayı söyleyin veya tuşlayın.',
		recording:
			'Lütfen sinyal sesinden sonra konuşun. Yanıtınız kaydedilecek. Bitirdiğinizde herhangi bir tuşa basın veya telefonu kapatın.',
		handedOver: 'Teşekkür ederiz. Ekibimizden biri söylediklerinizi okuyacak. Hoşça kalın.',
		optedOut: 'Tamam, sizi bir daha aramayacağız. Hoşça kalın.',
		closed: 'Teşekkür ederiz! Bu anket artık kapalı. Hoşça kalın.',
		goodbye: 'Zaman ayırdığınız için teşekkür ederiz. Hoşça kalın.',
		test: 'Bu bir test aramasıdır. Yanıtınız sayılmaz.',
	},
};
