/** @type {import('./index.mjs').CommentParts} */
export const nl = {
	good: {
		delivery: ['Snelle levering.', 'Het pakket kwam een dag eerder, top.', 'Maandag besteld, woensdag geleverd, geweldig.', 'Vlotte verzending.', 'Netjes op tijd bezorgd.'],
		quality: ['Schoenen van goede kwaliteit.', 'De jas is van uitstekende kwaliteit.', 'Comfortabele laarzen, prima kwaliteit.', 'Mooie stof, goede kwaliteit.'],
		price: ['Goede prijs.'],
		packaging: ['Netjes verpakt.'],
		support: ['De klantenservice heeft me goed geholpen.', 'Snel antwoord van de klantenservice, bedankt.'],
		staff: ['Vriendelijke medewerker aan de telefoon.'],
		usability: ['De website is duidelijk en makkelijk.'],
		returns: ['Retourneren was makkelijk.'],
	},
	bad: {
		delivery: ['De levering duurde {days} dagen.', 'Het pakket kwam {days} dagen te laat.', 'De nieuwe bezorger is nooit geweest, slecht.', 'Bezorging veel te traag.', 'Levering te laat, jammer.'],
		quality: ['De zool is al kapot, slechte kwaliteit.'],
		price: ['Te duur.'],
		packaging: ['De doos was beschadigd.'],
		support: ['De klantenservice reageert niet.', 'Slechte klantenservice.'],
		communication: ['Niemand heeft me over de vertraging geïnformeerd.'],
		usability: ['De website liep vast bij het betalen.'],
		returns: ['Ik wacht nog steeds op mijn terugbetaling.'],
	},
	short: { good: ['Prima!', 'Helemaal tevreden, bedankt.', 'Aanrader.'], middling: ['Gaat wel.', 'Oké.'], bad: ['Teleurgesteld.', 'Nooit meer.'] },
	but: ['Maar: '],
	unclear: ['tussen 7 en 8', 'hangt ervan af'],
};
