/**
 * Writes nps/reply/numberWords.generated.ts (the words for 0–10 and for what lies beyond) from the Unicode CLDR
 * spell-out rules, and nps/reply/measureWords.generated.ts (units of time and measure, months) from ICU.
 * Run it by hand after an update of `cldr-rbnf`: node scripts/generate-number-words.mjs
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const rulesFolder = join(
	dirname(createRequire(import.meta.url).resolve('cldr-rbnf/package.json')),
	'rbnf',
);
const target = (name) => new URL(`../nps/reply/${name}`, import.meta.url);

const SCORES = Array.from({ length: 11 }, (_, value) => value);
const BEYOND = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 1000];
const CARDINAL = /^%spellout-(?:cardinal|numbering(?!-year))/;
const MEASURES = [
	'second',
	'minute',
	'hour',
	'day',
	'week',
	'month',
	'year',
	'meter',
	'kilometer',
	'centimeter',
	'mile',
	'foot',
	'gram',
	'kilogram',
	'liter',
	'degree',
	'gigabyte',
	'megabyte',
];

const spelloutOf = (file) => {
	const { identity, rbnf } = JSON.parse(readFileSync(join(rulesFolder, file), 'utf8')).rbnf;
	return { language: identity.language, rules: rbnf.SpelloutRules ?? {} };
};

/** What a rule set says for `value`, or null where it needs more than literals, references and remainders. */
function spell(rules, name, value, depth = 0) {
	if (depth > 6 || !Array.isArray(rules[name])) return null;
	const [label, template] = rules[name]
		.filter(([base]) => /^\d+(?:\/\d+)?$/.test(base) && Number.parseInt(base, 10) <= value)
		.at(-1) ?? ['0', '#'];
	const [base, radix = 10] = label.split('/').map(Number);
	let divisor = 1;
	while (base > 0 && divisor * radix <= base) divisor *= radix;
	const part = (amount, reference) => spell(rules, reference || name, amount, depth + 1) ?? '#';
	const text = template
		.replace(/;$/, '')
		.replace(/^'/, '')
		.replace(/\[([^\]]*)\]/g, (_, optional) => (value % divisor === 0 ? '' : optional))
		.replace(/=(%[^=]*)=/g, (_, reference) => part(value, reference))
		.replace(/→(%[^→]*)?→/g, (_, reference) => part(value % divisor, reference))
		.replace(/←(%[^←]*)?←/g, (_, reference) => part(Math.floor(value / divisor), reference))
		.replace(/[\u00ad\u200b]/g, '')
		.trim()
		.toLowerCase();
	return /[#=$→←0-9<>|]/.test(text) || text === '' ? null : text;
}

const unique = (words) => [...new Set(words.filter(Boolean))].sort();
const plain = (word) =>
	word
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replaceAll('ı', 'i')
		.replaceAll('ł', 'l')
		.replaceAll('ø', 'o')
		.replaceAll('đ', 'd');

function wordsOf(rules, values) {
	const names = Object.keys(rules).filter((name) => CARDINAL.test(name));
	return values.map((value) => {
		const words = names.map((name) => spell(rules, name, value)).filter(Boolean);
		return unique([...words, ...words.map(plain)]);
	});
}

function numberWords() {
	const languages = new Map();
	for (const file of readdirSync(rulesFolder)
		.filter((entry) => /^[a-z]{2,3}\.json$/.test(entry))
		.sort()) {
		const { language, rules } = spelloutOf(file);
		const scores = wordsOf(rules, SCORES);
		if (language === 'und' || scores.some((words) => words.length === 0)) continue;
		const known = new Set(scores.flat());
		const beyond = unique(wordsOf(rules, BEYOND).flat()).filter((word) => !known.has(word));
		languages.set(language, {
			scores: scores.map((words) => words.join('|')),
			beyond: beyond.join('|'),
		});
	}
	return languages;
}

function measureWords(language) {
	const words = MEASURES.flatMap((unit) =>
		[1, 1.5, 2, 3, 5, 10].flatMap((amount) =>
			new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
				.formatToParts(amount)
				.filter((part) => part.type === 'unit')
				.map((part) => part.value),
		),
	);
	const currency = [1, 2, 5].flatMap((amount) =>
		new Intl.NumberFormat(language, {
			style: 'currency',
			currency: 'EUR',
			currencyDisplay: 'name',
		})
			.formatToParts(amount)
			.filter((part) => part.type === 'currency')
			.map((part) => part.value),
	);
	const months = Array.from(
		{ length: 12 },
		(_, month) => new Date(Date.UTC(2024, month, 5)),
	).flatMap((date) =>
		/** @type {Intl.DateTimeFormatOptions[]} */ ([
			{ month: 'long' },
			{ month: 'long', day: 'numeric' },
		]).flatMap((format) =>
			new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC', calendar: 'gregory' })
				.formatToParts(date)
				.filter((part) => part.type === 'month')
				.map((part) => part.value),
		),
	);
	return unique(
		[...words, ...currency, ...months]
			.map((word) => word.trim().toLowerCase())
			.filter(
				(word) =>
					/\p{L}/u.test(word) && !/^\p{Script=Latin}$/u.test(word) && !/\d/.test(word),
			),
	).join('|');
}

const HEADER = '// Written by scripts/generate-number-words.mjs. Do not edit.\n';
const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

const languages = numberWords();
const numberLines = [...languages].map(
	([language, { scores, beyond }]) =>
		`\t${language}: {\n\t\tscores: [${scores.map(quote).join(', ')}],\n\t\tbeyond: ${quote(beyond)},\n\t},`,
);
writeFileSync(
	target('numberWords.generated.ts'),
	`${HEADER}// Source: Unicode CLDR spell-out rules (package cldr-rbnf), licence Unicode-3.0.

/** Per language: the words for 0 to 10 in order, and words for larger numbers; alternatives separated by "|". */
export const NUMBER_WORDS: Readonly<
	Record<string, { readonly scores: readonly string[]; readonly beyond: string }>
> = {
${numberLines.join('\n')}
};
`,
);

const measureLines = [...languages.keys()].map(
	(language) => `\t${language}: ${quote(measureWords(language))},`,
);
writeFileSync(
	target('measureWords.generated.ts'),
	`${HEADER}// Source: ICU, through Intl.

/** Per language: units of time and measure, the euro and the months, separated by "|". */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
${measureLines.join('\n')}
};
`,
);
console.log(`${languages.size} languages`);
