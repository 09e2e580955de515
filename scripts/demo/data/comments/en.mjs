/** @type {import('./index.mjs').CommentParts} */
export const en = {
	good: {
		delivery: ['Delivery was quick.', 'The parcel arrived a day early.', 'Fast shipping, and the driver rang the bell.', 'Delivered on time, as promised.', 'Ordered on Monday, delivered on Wednesday, brilliant.', 'Quick delivery, even to the islands.', 'The driver was early and very kind.', 'Super fast shipping.'],
		quality: ['The shoes are really well made.', 'Great quality, better than in the pictures.', 'The jacket fits perfectly, lovely quality.', 'The boots are comfortable and solid.', 'Beautiful fabric, excellent quality.', 'Second pair already, the quality is superb.'],
		price: ['Good price for what you get.', 'Fair prices, even without a sale.'],
		packaging: ['Nicely packed, and no plastic.', 'I love that the box can be used again.'],
		support: ['Your support solved it in one go.', 'Very helpful support, thank you.', 'Support answered within minutes.', 'Support replaced the jacket without any fuss, excellent.', 'Great customer service.', 'The support team is fantastic.'],
		staff: ['The lady on the phone was so friendly.', 'Friendly and patient staff.'],
		usability: ['Ordering was easy.', 'The website is clear and simple to use.'],
		returns: ['Easy returns, well done.', 'Returns are quick and simple.'],
		range: ['Great choice of walking shoes.'],
	},
	bad: {
		delivery: ['Delivery took {days} days.', 'The parcel came {days} days late.', 'Tracking said delivered, but there was no parcel.', 'The new courier left it outside in the rain.', 'I waited at home twice and the courier never came.', 'Shipping is far too slow.', 'Slow delivery again, this used to be better.', 'Delivery was late and the tracking was useless.', 'My parcel was left with a stranger, terrible courier.'],
		quality: ['The sole came off after two walks, poor quality.', 'Poor quality, the zip is broken already.'],
		price: ['Too expensive for what it is.', 'Shipping costs are too high.'],
		packaging: ['The box was damaged.', 'Wasteful packaging, far too much plastic.'],
		support: ['Support never answered my mail.', 'I had to explain my problem three times to support.', 'Waited {days} days for an answer from support.'],
		communication: ['Nobody told me about the delay.', 'No updates at all, bad communication.'],
		usability: ['The website crashed when I wanted to pay.', 'The size guide is confusing.'],
		returns: ['Still waiting for my refund.', 'Returning it was complicated.'],
		billing: ['I was charged twice.'],
	},
	short: { good: ['Perfect!', 'All good, thanks.', 'Great 👍', 'Would buy again.'], middling: ['It was okay.', 'Fine, nothing special.'], bad: ['Disappointed.', 'Never again.'] },
	but: ['But: ', 'One thing: '],
	unclear: ['7-8', 'ask my wife, she ordered it', 'it depends'],
};
