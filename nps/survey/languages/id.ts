import type { SurveyTexts } from './types';

export const id: SurveyTexts = {
	language: 'id',
	direction: 'ltr',
	question: 'Seberapa besar kemungkinan Anda merekomendasikan {brand} kepada teman atau rekan kerja?',
	low: 'Sama sekali tidak mungkin',
	high: 'Sangat mungkin',
	followUp: {
		promoter: 'Senang mendengarnya! Apa yang paling Anda hargai dari {brand}?',
		passive: 'Terima kasih! Apa yang bisa kami lakukan dengan lebih baik lagi?',
		detractor: 'Terima kasih atas kejujuran Anda. Apa yang sebaiknya kami perbaiki?',
	},
	thanks: {
		promoter: 'Terima kasih! Kami senang Anda puas dengan {brand}.',
		passive: 'Terima kasih! Jawaban Anda membantu kami menjadi lebih baik.',
		detractor: 'Terima kasih. Kami menanggapi jawaban Anda dengan serius dan akan menindaklanjutinya.',
	},
	page: {
		send: 'Kirim',
		skip: 'Lewati',
		close: 'Tutup',
		confirmScore: 'Konfirmasikan pilihan Anda dengan menekan “Kirim”.',
		missingScore: 'Pilih angka dari 0 sampai 10.',
		scoreSaved: 'Nilai Anda, {score}, telah disimpan.',
		changeScore: 'Ubah nilai',
		commentLabel: 'Komentar Anda',
		commentPlaceholder: 'Satu atau dua kalimat sudah cukup',
		editNotice: 'Anda masih dapat mengubah jawaban melalui tautan yang sama.',
		reviewLink: 'Tulis ulasan publik',
		testBanner: 'Ini adalah tes. Jawaban Anda tidak dihitung.',
		closed: {
			title: 'Anda sudah menjawab',
			text: 'Jawaban Anda tidak dapat diubah lagi. Terima kasih atas waktu Anda.',
		},
		ended: { title: 'Survei ini telah berakhir', text: 'Terima kasih atas minat Anda.' },
		expired: {
			title: 'Tautan ini sudah kedaluwarsa',
			text: 'Waktu untuk menjawab telah habis. Terima kasih atas minat Anda.',
		},
		notFound: {
			title: 'Survei ini tidak ditemukan',
			text: 'Pastikan Anda membuka tautan secara lengkap.',
		},
		error: {
			title: 'Terjadi kesalahan',
			text: 'Jawaban Anda tidak dapat disimpan. Silakan coba lagi beberapa menit lagi.',
		},
		unsubscribe: {
			title: 'Tidak ingin menerima survei lagi?',
			text: 'Kami tidak akan mengirim survei lagi ke alamat ini.',
			button: 'Berhenti berlangganan',
		},
		unsubscribed: {
			title: 'Anda telah berhenti berlangganan',
			text: 'Anda tidak akan menerima survei lagi dari kami.',
		},
	},
	mail: {
		subject: 'Seberapa besar kemungkinan Anda merekomendasikan {brand}?',
		reminder: {
			subject: 'Pengingat: seberapa besar kemungkinan Anda merekomendasikan {brand}?',
			intro: 'Beberapa hari lalu kami menanyakan pendapat Anda tentang {brand}. Jika Anda punya satu menit, jawaban Anda masih kami nantikan.',
		},
		greeting: 'Halo {name},',
		intro: 'Kami ingin tahu pendapat Anda tentang {brand}. Waktunya kurang dari satu menit.',
		answerHere: 'Jawab di sini:',
		footer: 'Anda menerima pesan ini karena Anda adalah pelanggan {brand}.',
		unsubscribe: 'Berhenti menerima survei',
	},
	sms: {
		question: '{brand}: Seberapa mungkin Anda merekomendasikan kami kepada teman?',
		instruction: 'Balas dengan angka 0 (tidak mungkin) sampai 10 (sangat mungkin). Berhenti: STOP',
		reminder: 'Pengingat: balas 0 (tidak mungkin) sampai 10 (sangat mungkin). Berhenti: STOP',
		clarify: 'Terima kasih! Balas dengan satu bilangan bulat dari 0 sampai 10.',
		followUp: {
			promoter: 'Terima kasih! Apa yang paling Anda hargai dari kami?',
			passive: 'Terima kasih! Apa yang bisa kami lakukan dengan lebih baik lagi?',
			detractor: 'Terima kasih atas kejujuran Anda. Apa yang sebaiknya kami perbaiki?',
		},
		thanks: {
			promoter: 'Terima kasih! Kami senang Anda puas dengan kami.',
			passive: 'Terima kasih! Jawaban Anda membantu kami menjadi lebih baik.',
			detractor: 'Terima kasih. Kami menanggapi jawaban Anda dengan serius.',
		},
		handedOver: 'Terima kasih. Tim kami akan membaca pesan Anda.',
		help: 'Survei pelanggan {brand}. Balas dengan angka dari 0 sampai 10. Berhenti: STOP',
		optedOut: 'Anda tidak akan menerima pesan lagi dari {brand}.',
		optedIn: 'Anda akan kembali menerima pesan dari {brand}. Berhenti: STOP',
		closed: 'Terima kasih! Survei ini sudah ditutup.',
	},
	voice: {
		greeting: 'Halo, ini {brand} dengan satu pertanyaan singkat.',
		instruction:
			'Silakan ucapkan atau tekan angka dari 0, sama sekali tidak mungkin, sampai 10, sangat mungkin. Jika Anda tidak menginginkan panggilan seperti ini, tekan tombol bintang.',
		clarify:
			'Maaf, jawaban Anda belum kami pahami. Silakan ucapkan atau tekan satu bilangan bulat dari 0 sampai 10.',
		recording:
			'Silakan bicara setelah nada. Jawaban Anda akan direkam. Setelah selesai, tekan tombol apa saja atau tutup telepon.',
		handedOver: 'Terima kasih. Tim kami akan membaca apa yang Anda sampaikan. Sampai jumpa.',
		optedOut: 'Baik, kami tidak akan menelepon Anda lagi. Sampai jumpa.',
		closed: 'Terima kasih! Survei ini sudah ditutup. Sampai jumpa.',
		goodbye: 'Terima kasih atas waktu Anda. Sampai jumpa.',
		test: 'Ini adalah panggilan uji coba. Jawaban Anda tidak dihitung.',
	},
};
