import type { SurveyTexts } from './types';

export const vi: SurveyTexts = {
	language: 'vi',
	direction: 'ltr',
	question: 'Khả năng quý khách giới thiệu {brand} cho bạn bè hoặc đồng nghiệp là bao nhiêu?',
	low: 'Hoàn toàn không',
	high: 'Chắc chắn có',
	followUp: {
		promoter: 'Thật tuyệt! Quý khách đánh giá cao điều gì nhất ở {brand}?',
		passive: 'Cảm ơn quý khách! Chúng tôi có thể làm tốt hơn ở điểm nào?',
		detractor: 'Cảm ơn quý khách đã thẳng thắn. Chúng tôi nên cải thiện điều gì?',
	},
	thanks: {
		promoter: 'Cảm ơn quý khách! Chúng tôi rất vui vì quý khách hài lòng với {brand}.',
		passive: 'Cảm ơn quý khách! Câu trả lời này giúp chúng tôi tốt hơn.',
		detractor: 'Cảm ơn quý khách. Chúng tôi nghiêm túc tiếp thu và sẽ cải thiện.',
	},
	page: {
		send: 'Gửi',
		skip: 'Bỏ qua',
		close: 'Đóng',
		confirmScore: 'Vui lòng xác nhận lựa chọn bằng nút “Gửi”.',
		missingScore: 'Vui lòng chọn một số từ 0 đến 10.',
		scoreSaved: 'Đã lưu điểm của quý khách: {score}.',
		changeScore: 'Đổi điểm',
		commentLabel: 'Ý kiến của quý khách',
		commentPlaceholder: 'Chỉ cần một hai câu',
		editNotice: 'Quý khách vẫn có thể thay đổi câu trả lời bằng chính liên kết này.',
		reviewLink: 'Viết đánh giá công khai',
		testBanner: 'Đây là bản thử. Câu trả lời không được tính.',
		closed: {
			title: 'Quý khách đã trả lời',
			text: 'Không thể thay đổi câu trả lời nữa. Cảm ơn quý khách đã dành thời gian.',
		},
		ended: { title: 'Khảo sát này đã kết thúc', text: 'Cảm ơn quý khách đã quan tâm.' },
		expired: {
			title: 'Liên kết này đã hết hạn',
			text: 'Thời gian trả lời đã hết. Cảm ơn quý khách đã quan tâm.',
		},
		notFound: {
			title: 'Không tìm thấy khảo sát này',
			text: 'Vui lòng kiểm tra xem quý khách đã mở đầy đủ liên kết chưa.',
		},
		error: {
			title: 'Đã xảy ra lỗi',
			text: 'Không thể lưu câu trả lời. Vui lòng thử lại sau vài phút.',
		},
		unsubscribe: {
			title: 'Không nhận khảo sát nữa?',
			text: 'Chúng tôi sẽ không gửi khảo sát đến địa chỉ này nữa.',
			button: 'Hủy đăng ký',
		},
		unsubscribed: {
			title: 'Quý khách đã hủy đăng ký',
			text: 'Quý khách sẽ không nhận khảo sát nào nữa từ chúng tôi.',
		},
	},
	mail: {
		subject: 'Quý khách có giới thiệu {brand} cho người khác không?',
		reminder: {
			subject: 'Nhắc nhở: quý khách có giới thiệu {brand} không?',
			intro: 'Vài ngày trước chúng tôi đã hỏi cảm nhận của quý khách về {brand}. Nếu quý khách có một phút, chúng tôi vẫn mong nhận được câu trả lời.',
		},
		greeting: 'Xin chào {name},',
		intro: 'Chúng tôi muốn biết cảm nhận của quý khách về {brand}. Chỉ mất chưa đầy một phút.',
		answerHere: 'Trả lời tại đây:',
		footer: 'Quý khách nhận được thư này vì là khách hàng của {brand}.',
		unsubscribe: 'Hủy nhận khảo sát',
	},
	sms: {
		// Text messages are written without diacritics in Vietnamese: they would make three segments of one.
		question: '{brand}: Quy khach co gioi thieu chung toi cho ban be khong?',
		instruction: 'Tra loi bang mot so tu 0 (khong) den 10 (chac chan). Huy: STOP',
		reminder: 'Nhac lai: tra loi tu 0 (khong) den 10 (chac chan). Huy: STOP',
		clarify: 'Cam on quy khach! Vui long tra loi bang mot so nguyen tu 0 den 10.',
		followUp: {
			promoter: 'Cam on quy khach! Quy khach danh gia cao dieu gi nhat o chung toi?',
			passive: 'Cam on quy khach! Chung toi co the lam tot hon o diem nao?',
			detractor: 'Cam on quy khach da thang than. Chung toi nen cai thien dieu gi?',
		},
		thanks: {
			promoter: 'Cam on quy khach! Chung toi rat vui vi quy khach hai long.',
			passive: 'Cam on quy khach! Cau tra loi nay giup chung toi tot hon.',
			detractor: 'Cam on quy khach. Chung toi se cai thien.',
		},
		handedOver: 'Cam on quy khach. Nhan vien cua chung toi se doc tin nhan nay.',
		help: 'Khao sat khach hang cua {brand}. Tra loi bang mot so tu 0 den 10. Huy: STOP',
		optedOut: 'Quy khach se khong nhan tin nhan nao nua tu {brand}.',
		optedIn: 'Quy khach se nhan lai tin nhan tu {brand}. Huy: STOP',
		closed: 'Cam on quy khach! Khao sat nay da dong.',
	},
	voice: {
		greeting: 'Xin chào, {brand} xin hỏi quý khách một câu ngắn.',
		instruction:
			'Vui lòng nói hoặc bấm một số từ 0, hoàn toàn không, đến 10, rất có thể. Nếu không muốn nhận những cuộc gọi như thế này, vui lòng bấm phím sao.',
		clarify:
			'Xin lỗi, chúng tôi chưa hiểu câu trả lời. Vui lòng nói hoặc bấm một số nguyên từ 0 đến 10.',
		recording:
			'Vui lòng nói sau tiếng bíp. Câu trả lời của quý khách sẽ được ghi âm. Khi nói xong, hãy bấm phím bất kỳ hoặc gác máy.',
		handedOver:
			'Cảm ơn quý khách. Nhân viên của chúng tôi sẽ đọc những gì quý khách đã nói. Xin chào tạm biệt.',
		optedOut: 'Vâng, chúng tôi sẽ không gọi lại nữa. Xin chào tạm biệt.',
		closed: 'Cảm ơn quý khách! Khảo sát này đã kết thúc. Xin chào tạm biệt.',
		goodbye: 'Cảm ơn quý khách đã dành thời gian. Xin chào tạm biệt.',
		test: 'Đây là cuộc gọi thử. Câu trả lời của quý khách không được tính.',
	},
};
