import { terms } from '../../language';

const plural = (noun: string): string =>
	/[^aeiou]y$/.test(noun)
		? `${noun.slice(0, -1)}ies`
		: /(?:s|x|ch|sh)$/.test(noun)
			? `${noun}es`
			: `${noun}s`;

/** What customers of shops, hotels, carriers, software and telephone companies count, in the singular. */
export const things = terms(
	`account, adapter, adult, adviser, advisor, agent, answer, apartment, appliance,
	appointment, apple, attempt, bag, baby, bathroom, battery, bed, beer, bike, bill, blanket,
	block, board, boat, bolt, book, booking, bottle, bowl, box, boy, branch, brand, brick, bug,
	bulb, burger, button, cable, cake, cat, call, caller, callback, can, cancellation, candle,
	car, card, carton, cartridge, case, category, chair, chance, channel, charge, charger,
	chat, chip, choice, click, client, cockroach, cocktail, code, coffee, colleague, colour,
	color, commit, company, complaint, computer, contact, contract, conversation, copy, corner,
	coupon, courier, crack, crash, credit, cup, curtain, cushion, customer, daughter, deal,
	defect, delay, department, dessert, device, discount, disconnection, dish, dog, door,
	download, drawer, dress, drink, driver, drop, egg, email, mail, employee, engineer,
	envelope, error, escalation, example, excuse, exchange, export, extension, failure, family,
	fault, fee, field, file, flat, flavour, flaw, flight, flower, folder, fork, form, friend,
	garment, gift, girl, glass, glitch, guest, hair, hat, headset, hole, holiday, hotel, house,
	idea, improvement, import, incident, ingredient, instruction, interaction, interview,
	invoice, issue, item, jacket, jar, jean, job, journey, key, kid, kit, label, lamp,
	language, laptop, leaflet, leak, lesson, letter, level, licence, license, lie, lift, light,
	link, list, load, lock, login, machine, maid, manager, mattress, meal, meeting, member,
	menu, message, mirror, mistake, model, module, monitor, mug, nail, name, neighbour,
	notification, number, occasion, offer, office, opportunity, option, order, outage, outlet,
	pack, package, packet, page, panel, pan, parcel, parent, part, party, passenger, patient,
	payment, pen, phone, photo, pic, picture, pillow, pizza, place, plan, plant, plate, plug,
	portion, position, post, pot, printer, prize, problem, profile, project, promise, prompt,
	property, purchase, push, query, question, queue, reason, rebate, receipt, record,
	reminder, rep, repair, repeat, replacement, reply, report, request, reservation, restart,
	ring, road, robot, roll, room, router, row, sale, sandwich, schedule, scratch, screen,
	screw, seat, section, seller, server, session, setting, shelf, ship, shirt, shoe, shop,
	shower, side, sign, signature, sim, sister, skirt, slot, snack, sock, socket, son, song,
	speaker, spider, spoon, stage, stain, starter, station, step, stop, store, student,
	subscription, subscriber, substitution, suggestion, suit, suitcase, supplier, survey,
	switch, table, tablet, tap, task, taxi, teacher, technician, template, tenant, test, text,
	thing, thumb, ticket, tile, tip, toilet, tool, towel, toy, train, traveller, treatment,
	trip, truck, try, tube, tv, type, tyre, tire, underwear, unit, update, upgrade, user, van,
	variety, vehicle, vendor, venue, version, video, villa, visit, visitor, voicemail, voucher,
	waiter, waitress, wall, warning, watch, way, wheel, wife, window, wine, woman, word,
	worker, workflow, workshop`,
);

/** Plurals that name what is praised as often as what is counted: "9 nice people". */
export const praisedThings = terms(
	`people, ppl, staff members, guys, lads, folks, rooms, products, services, agents, drivers,
	features, flavours, options, reps, meals, drinks, ladies, girls, deliveries`,
);

const UNITS = `h, k, km, kms, kg, kgs, lb, lbs, gb, mb, tb, gig, gigs, meg, megs, mbps, mbit, kb, mph,
kph, kmh, inch, inches, oz, ounce, ounces, ml, cm, mm, meter, metre, metres, meters, litre,
litres, liter, liters, gallon, gallons, pint, pints, yard, yards, foot, feet, ft, acre,
acres, stone, volt, volts, watt, watts, amp, amps, hz, ghz, mp, megapixel, megapixels, px,
pixel, pixels, carat, karat, ply, degree, degrees, calories, times, x, fold, squared,
figure, figures, digit, digits, hundred, thousand, million, billion, person, persons, pet,
pets, people, ppl, guys, lads, folks, reps, staff members, staff on, staff told, staff who,
man, men, women, children, child, staff members, team members, pax, sales people,
salespeople, dentists, ladies, gentlemen, teeth, mice, halves, shelves, knives, loaves,
wives, pcs, pc, piece, pieces, pair, pairs, sets, dozen, seater, seaters, bedroom,
bedrooms, bedroomed, bathroomed, storey, course, courses, burner, slice, slices, string,
wheeler, point plan, pronged, part, sided, step verification, factor, way split,
star hotel, star rating, wheel*, more, other, others, another, different, new, additional,
separate, consecutive, missing, broken, of us, of them, of the, of these, of those, of my,
of our, of your, of a kind, of which, of every, in every, in a row, out of every,
years old, year old, month old, yr old, yo, percent off, off, tops, shots, cups, rounds,
games, goals, gifts, thumbs, a side, apps, teams, deliveries, experiences, refunds,
responses, sites, websites, locations, companies, solutions, results, changes, choices,
views, bits, lots, loads, types, kinds, sorts, colours, sizes, hands, legs, eyes, arms,
fingers, sons, daughters, brothers, sisters, siblings, grandchildren, grandkids, cases,
characters, letters, lines, sentences, paragraphs, chapters, clicks, transactions,
withdrawals, deposits, transfers, tradesmen, workmen, fridges, freezers, cookers, ovens,
kettles, toasters, hoovers, carpets, blinds, tins, cans, jars, cartons, tubs, pouches,
sachets, bunches, bananas, tomatoes, potatoes, carrots, onions, eggs, steaks, burgers,
fries, nuggets, wings, starters, mains, sides, desserts, beers, coffees, teas, glasses,
trousers, jeans, shorts, leggings, pyjamas, boots, trainers, sandals, earrings, necklaces,
bracelets, bouquets, roses, vases, candles, ornaments, plants, pots, seeds, tyres, nails,
screws, hinges, brackets, batteries, earbuds, airpods, headphones, speakers, monitors,
keyboards, dongles, sensors, licenses, seats, logins, users, dashboards, tickets,
incidents, sprints, integrations, endpoints, tabs, webhooks, records, rows, columns,
fields, servers, bugs, guests, nights stay, towels, pillows, lifts, members of staff,
members of the team, members of your team`;

/** Things in the plural and units: what a number before is no score. */
export const units = [...new Set([...terms(UNITS), ...praisedThings, ...things.map(plural)])];

export const money = terms(
	`pounds, pound, quid, dollar, dollars, buck, bucks, cent, cents, pence, p, grand, rupee,
	rupees, rs, euro, euros, usd, gbp, eur, aud, cad, inr, tenner, fiver, dirhams, rand`,
);

export const clock = terms(
	`am, pm, a m, p m, o'clock, oclock, o clock, second, seconds, sec, secs, min, mins, minute,
	minutes, hour, hours, hr, hrs, day, days, night, nights, morning, mornings, evening,
	evenings, weekend, weekends, wk, wks, week, weeks, fortnight, fortnights, mth, mths, month,
	months, yr, yrs, year, years, decade, decades, business days, working days, days late,
	day late, hours late, mins late, monday, tuesday, wednesday, thursday, friday, saturday,
	sunday, mon, tue, tues, wed, thu, thur, thurs, fri, jan, feb, apr, jun, jul, aug, sep,
	sept, oct, nov, dec, tomorrow, tonight, noon, midnight, midday, in the morning,
	in the evening, in the afternoon, at night, this evening, this morning, this afternoon,
	gmt, bst, est, pst, cet, utc, sharp`,
);

/** What counted goods may be. */
export const states = terms(
	`damaged, cracked, smashed, leaking, faulty, defective, wrong, torn, ripped, dented, left,
	remaining, short, gone, lost, returned, refunded, cancelled, canceled, unopened, unread,
	outstanding items, spare, empty, overdue, delivered, received, ordered, sold, open, closed,
	duplicate, duplicated, stolen, spoiled, expired, mouldy, chipped, crushed, soaked,
	unanswered, pending, missed, failed, delayed, used, wasted, dropped, charged, promised,
	booked, ignored, paid`,
);
