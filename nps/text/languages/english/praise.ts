import { terms } from '../../language';

/** Praise as customers write it. */
export const positive = terms(
	`works, work well, works well, worked well, working well, works fine, work fine, works perfectly fine, worked fine,
	works as expected, as expected, exactly as expected, as described, as advertised, as promised, as pictured,
	just as described, works as advertised, works as described, does what it, does the job, did the job, do the job,
	gets the job done, got the job done, serves its purpose, good value, value for money, great value, worth it,
	well worth, worth the, worth every, worth the money, worth the price, worth a try, worth trying, bargain, steal,
	a steal, reasonable, reasonably priced, fair price, fairly priced, priced right, well priced, affordable, inexpensive,
	cheaper than, good deal, great deal, good price, good prices, low price, low prices, cheap price, saves, saved me,
	saved us, time saver, easy, easily, easier, simple, simple to, straightforward, intuitive, user friendly, seamless,
	seamlessly, smooth, smoothly, hassle free, effortless, effortlessly, no hassle, painless, convenient, conveniently,
	handy, fast, faster, fastest, quick, quickly, quicker, prompt, promptly, on time, in time, ahead of schedule,
	earlier than expected, sooner than expected, before the date, arrived early, right on time, timely, speedy, swift,
	in no time, within minutes, immediately, same day, next day, instantly, responsive, attentive, helpful, polite,
	courteous, friendly, knowledgeable, professional, patient, understanding, accommodating, welcoming, caring, competent,
	informative, respectful, considerate, hospitable, sympathetic, efficient, efficiently, reliable, reliably, dependable,
	consistent, consistently good, trustworthy, honest, transparent, sturdy, durable, solid, solidly built, well made,
	well built, well designed, well thought out, high quality, good quality, nice quality, holds up, holding up, held up,
	lasts long, lasts forever, long lasting, lasts all day, still works, still working, still going strong, going strong,
	like new, brand new, crisp, clear, crystal clear, sharp, bright, vivid, loud and clear, lightweight, light weight,
	compact, sleek, stylish, elegant, beautiful, gorgeous, attractive, cute, comfortable, comfy, cozy, cosy, fits well,
	fits great, fits perfectly, fit perfectly, perfect fit, snug, spacious, clean, very clean, spotless, tidy, quiet, well
	equipped, well maintained, well located, centrally located, great location, good location, modern, delicious, tasty,
	yummy, fresh, flavorful, flavourful, tender, juicy, crispy, authentic, cooked to perfection, perfectly cooked, hot
	and fresh, mouth watering, yum, generous, generous portions, huge portions, large portions, good portions, well
	packed, well packaged, nicely packaged, securely packaged, carefully packed, carefully packaged, safely, intact,
	in one piece, undamaged, recommend, recommended, recommending, would recommend, will recommend, recommendable, come
	again, buy again, order again, use again, go back, going back, will return, return again, be back, will be back,
	coming back, come back again, keep coming back, repeat customer, loyal customer, stay again, stay here again, happy
	with, happy customer, satisfied, very satisfied, pleased, delighted, impressed, impressive, glad, thankful, grateful,
	appreciate, appreciated, thank you, thanks, thank u, thx, ty, kudos, well done, nice job, good job, great job, keep
	it up, keep up, like it, like this, liked it, liked this, really like, i like, we like, i liked, we liked, likes it,
	enjoy, enjoyed, enjoyable, enjoying, pleasant, pleasantly surprised, nice, good, great, better, better than, better
	than expected, improved, much improved, improvement over, big improvement, upgrade from, exceeded, exceeds, exceed my,
	excelent, recomend, reccomend, definately recommend, can t beat, cannot beat, can t be beaten, fixes, solves, saved alot, saved a lot, order from them again, ordering from them again, again and again, over and over again, time and time again, for a long time,
	above and beyond, beyond my expectations, favorite, favourite, go to place, gem, hidden gem, must have, must try,
	must visit, must see, a must, treat, winner, a plus, big plus, thumbs up, two thumbs up, five stars, 5 stars, five star,
	5 star, 10 10, can t complain, cant complain, cannot complain, no complaint, no complaints, nothing to complain,
	zero complaints, no problem, no problems, no issue, no issues, not a problem, any problems with it, had no trouble,
	no trouble, without any problem*, without any issue*, without a problem, without a hitch, without issues,
	without problems, no regrets, never disappoint*, not disappoint*, didn t disappoint, won t be disappointed,
	won t regret, not be disappointed, wont be disappointed, never had a problem, never had any problem*,
	never had an issue, never had any issue*, never fails, never failed, never let me down, never lets me down,
	not bad, isn t bad, wasn t bad, can t wait, cant wait, can t go wrong, cannot go wrong, can t be beat,
	couldn t be easier, couldn t have been easier, worry free, no wait, no waiting, no lag, peace of mind, resolved, sorted,
	sorted out, solved, fixed, fixed it, got it fixed, took care of, takes care of, taken care of, made it right,
	went out of their way, goes the extra mile, extra mile, exactly what i, exactly what we, just what i, just what we,
	what i needed, what i wanted, all i need, everything i need, everything you need, everything we needed, so far so good,
	makes life easier, makes my life easier, life saver, lifesaver, lots of features, handles well, versatile, useful,
	usable, functional, effective, interesting, informative, entertaining, funny, hilarious, moving, touching, believable,
	talented, charming, clever, witty, well acted, well written, well done, well worth watching, engaging, captivating,
	gripping, memorable, watch again, worth watching, worth seeing, a joy, joy to, fun, blast, treat to, relaxing,
	nice touch, wide selection, good selection, great selection, wide range, large selection, lots of choice, variety of,
	plenty of, welcome, hospitality, warm, genuine, legit, lovely, decent, best value, cool, sweet, love, loves, loved, loving`,
);

export const strongPositive = terms(
	`excellent, amazing, awesome, fantastic, outstanding, perfect, perfectly, perfection, wonderful, superb, brilliant,
	exceptional, incredible, phenomenal, fabulous, terrific, marvelous, marvellous, stellar, magnificent, spectacular,
	extraordinary, flawless, flawlessly, top notch, first class, world class, first rate, second to none, best ever,
	the best, best in, best experience, best service, one of the best, very best, unbeatable, unmatched, life changing,
	game changer, blown away, blew me away, love it, love this, love these, love them, loved it, loved this, i love, we love,
	absolutely love, absolutely loved, in love with, fell in love, highly recommend, highly recommended, strongly recommend,
	definitely recommend, works great, worked great, work great, works perfectly, works perfect, worked perfectly,
	works like a charm, works wonderfully, works flawlessly, works like a champ, works beautifully, thrilled, ecstatic,
	couldn t be happier, couldn t be more happy, could not be happier, couldn t be better, could not be better,
	couldn t ask for, can t say enough, cannot say enough, can t praise, never been better, never been happier,
	no better, nothing better, hands down, to die for, out of this world, heaven, heavenly, impeccable, immaculate,
	divine, masterpiece, must buy, amazingly, rocks, it rocks, you rock, props to, made my day, make my day, makes my day, always will, biggest fan, guys rock, y all rock, on point, spot on, rock star, killing it, 10 out of 10, 9 out of 10, 8 out of 10, bravo,
	hats off, thank you so much, thanks so much, big thank you, huge thanks, many thanks`,
);

export const weakPositive = terms(
	`ok, okay, alright, fine, adequate, acceptable, average price, interested in, again soon, new favorite, free, nice and cheap, so cheap, really cheap, cheap and good,
	surprised, surprisingly, special, solid choice, hot, tons of, all the features, has all, so easy that, definitely,
	for years, years now, always, finally, worth, real deal, protects, protection, secure, safe, kept, looking forward,
	so far, a lot of features, well, hope, hoped, trust, trusted, true, proud, popular, classic, original, fits, fit,
	perfect for someone, ideal, suits, suitable, matches, hooked, addicted, addictive, worked, now works, impressed by how,
	forever, everyone, every time, everybody`,
);
