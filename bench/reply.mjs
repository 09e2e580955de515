/** How many replies are read as they were meant, and how fast, against the obvious ways to do it. */
import { createRequire } from 'node:module';
import { percent, report } from './support/report.mjs';
import { judge, replySets } from './support/replies.mjs';
import { nanosecondsPerCharacter, perSecond } from './support/speed.mjs';

const require = createRequire(import.meta.url);
const { parseReply } = require('../dist/nps/reply');
const { wordsToNumbers } = require('words-to-numbers');
const recognizers = require('@microsoft/recognizers-text-number');

const CULTURES = { en: 'en-us', de: 'de-de', es: 'es-es', fr: 'fr-fr', it: 'it-it', ja: 'ja-jp', ko: 'ko-kr', nl: 'nl-nl', pt: 'pt-br', tr: 'tr-tr', zh: 'zh-cn' };

/** @param {unknown} value */
const scoreOf = (value) => {
	const number = Number(value);
	return Number.isInteger(number) && number >= 0 && number <= 10 ? number : null;
};

const first = (/** @type {string} */ text) => ({ score: scoreOf(/\b(10|[0-9])\b/.exec(text)?.[1] ?? NaN) });

const RIVALS = [
	{ name: 'the first number (regex)', read: ({ text }) => first(text) },
	{ name: 'words-to-numbers', read: ({ text }) => first(String(wordsToNumbers(text) ?? text)) },
	{
		name: '@microsoft/recognizers-text-number',
		read: ({ text, lang }) => {
			const [found] = recognizers.recognizeNumber(text, CULTURES[lang] ?? 'en-us');
			return { score: found ? scoreOf(found.resolution?.value) : null };
		},
	},
];

for (const { name, replies } of replySets()) {
	const ours = {
		'with the language': judge(replies, ({ text, lang }) => parseReply(text, { language: lang })),
		'without it': judge(replies, ({ text }) => parseReply(text)),
	};
	for (const rival of RIVALS) {
		const theirs = judge(replies, rival.read);
		for (const [how, mine] of Object.entries(ours)) {
			const share = (figures) => figures.exact / replies.length;
			const detail = (figures) => `${percent(share(figures))} exact, ${figures.invented} invented, ${figures.wrong} wrong`;
			report(`${replies.length} ${name}, ${how}`, `${detail(mine)}, ${mine.missed} missed`, `${rival.name} ${detail(theirs)}`, share(mine) / share(theirs));
		}
	}
}

const [{ replies }] = replySets();
const speed = perSecond(replies, ({ text, lang }) => parseReply(text, { language: lang }));
for (const rival of RIVALS.slice(1)) {
	const theirs = perSecond(replies, rival.read);
	report('replies read per second', speed.toFixed(0), `${rival.name} ${theirs.toFixed(0)}`, speed / theirs);
}

const HOSTILE = { nines: '9', brackets: '(', lists: '1. ', 'reversed scales': '10点満点で ', quotes: '"9" ', accents: 'e\u0301', announcements: 'I give it a ' };
for (const [name, piece] of Object.entries(HOSTILE)) {
	// The longest text that is read whole; what is longer is cut, and costs no more.
	const [short, long, megabyte] = [1000, 10_000, 1_000_000].map((length) =>
		nanosecondsPerCharacter(piece.repeat(length / piece.length), (text) => parseReply(text)),
	);
	report(`10000 characters of ${name}`, `${long.toFixed(1)} ns per character`, `a kilobyte of them at ${short.toFixed(1)} ns`, long / short);
	report(`a megabyte of ${name}, of which 10000 are read`, `${((megabyte * 1_000_000) / 1e6).toFixed(2)} ms`, `10000 characters at ${((long * 10_000) / 1e6).toFixed(2)} ms`, (megabyte * 100) / long);
}
