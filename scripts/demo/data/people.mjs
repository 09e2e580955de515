/** Customers nobody has: every address ends in example.com, every phone number is one of those kept for stories (555-01xx). */

/** Language → where its speakers live here, how many they are, and what they are called. */
const PLACES = {
	de: { country: 'DE', weight: 33, first: ['Anna', 'Lukas', 'Mia', 'Jonas', 'Lea', 'Felix', 'Clara', 'Moritz', 'Greta', 'Emil', 'Frieda', 'Oskar'], last: ['Berger', 'Lindner', 'Vogt', 'Hartmann', 'Seidel', 'Kraus', 'Brandt', 'Sommer', 'Winkler', 'Engel', 'Arnold', 'Busch'] },
	en: { country: 'GB', weight: 21, first: ['Ada', 'Ben', 'Chloe', 'Dylan', 'Esme', 'Finn', 'Grace', 'Harry', 'Isla', 'Jack', 'Nia', 'Owen'], last: ['Okafor', 'Carter', 'Bennett', 'Walsh', 'Hughes', 'Patel', 'Reid', 'Marsh', 'Fletcher', 'Quinn', 'Doyle', 'Ahmed'] },
	fr: { country: 'FR', weight: 14, first: ['Chloé', 'Hugo', 'Inès', 'Jules', 'Louise', 'Nathan', 'Zoé', 'Théo', 'Manon', 'Paul'], last: ['Durand', 'Moreau', 'Lefèvre', 'Girard', 'Mercier', 'Blanc', 'Faure', 'Renaud', 'Perrin', 'Chevalier'] },
	es: { country: 'ES', weight: 9, first: ['Sofía', 'Mateo', 'Lucía', 'Hugo', 'Alba', 'Iker', 'Noa', 'Pablo'], last: ['Ramos', 'Vega', 'Molina', 'Castro', 'Ortega', 'Prieto', 'Campos', 'Nieto'] },
	it: { country: 'IT', weight: 8, first: ['Luca', 'Giulia', 'Marco', 'Elisa', 'Davide', 'Chiara', 'Paolo', 'Serena'], last: ['Moretti', 'Conti', 'Ricci', 'Galli', 'Fontana', 'Marini', 'Bruno', 'Testa'] },
	nl: { country: 'NL', weight: 7, first: ['Noah', 'Sanne', 'Daan', 'Femke', 'Bram', 'Lotte', 'Sem', 'Fleur'], last: ['Visser', 'Bakker', 'Smit', 'Mulder', 'Kok', 'Prins', 'Vos', 'Kuiper'] },
	pl: { country: 'PL', weight: 5, first: ['Maja', 'Jakub', 'Zofia', 'Antoni', 'Hanna', 'Szymon'], last: ['Nowak', 'Zielińska', 'Wrona', 'Sikora', 'Duda', 'Pawlak'] },
	pt: { country: 'PT', weight: 3, first: ['Beatriz', 'Tiago', 'Inês', 'Rui', 'Marta', 'Diogo'], last: ['Lopes', 'Pinto', 'Moura', 'Teixeira', 'Neves', 'Cunha'] },
};

/** Area codes that exist: 100 numbers for stories in each. */
const AREAS = [201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231, 234, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 276, 281, 301, 302, 303, 304];
/** How many of the customers have a phone number. */
const WITH_PHONE = 0.36;

/**
 * @typedef {keyof typeof PLACES} Language
 * @typedef {object} DemoPerson
 * @property {string} id Of the row.
 * @property {Language} language
 * @property {string} country
 * @property {'Plus' | 'Basic'} membership
 * @property {import('../../../nps/events/candidate.js').Customer} customer
 */

/**
 * @param {import('./dice.mjs').Dice} dice
 * @param {number} count
 * @returns {DemoPerson[]}
 */
export function makePeople(dice, count) {
	const weights = /** @type {Record<Language, number>} */ (
		Object.fromEntries(Object.entries(PLACES).map(([language, { weight }]) => [language, weight]))
	);
	let phones = 0;
	return Array.from({ length: count }, (_, index) => {
		const language = dice.weighted(weights);
		const { country, first, last } = PLACES[language];
		const [given, family] = [dice.pick(first), dice.pick(last)];
		const number = 10_001 + index;
		const membership = dice.chance(0.3) ? 'Plus' : 'Basic';
		const hasPhone = dice.chance(WITH_PHONE) && phones < AREAS.length * 100;
		return {
			id: dice.id(),
			language,
			country,
			membership,
			customer: {
				id: `demo-${number}`,
				email: `${ascii(given)}.${ascii(family)}.${number}@example.com`,
				...(hasPhone && { phone: phoneNumber(phones++) }),
				name: `${given} ${family}`,
				locale: language,
				attributes: { country, membership },
			},
		};
	});
}

/** @param {number} index */
const phoneNumber = (index) => `+1${AREAS[Math.floor(index / 100)]}55501${String(index % 100).padStart(2, '0')}`;

/** @param {string} name */
const ascii = (name) => name.normalize('NFD').replace(/[^a-z]/gi, '').toLowerCase();
