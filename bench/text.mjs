/**
 * How well and how fast the sentiment of comments is read, against the lexicon alone and a library made for it. The amazon
 * and imdb sentences were looked at while the dictionaries were written; the yelp sentences were only ever measured.
 */
import { createRequire } from 'node:module';
import { macroF1 } from './support/f1.mjs';
import { report } from './support/report.mjs';
import { nanosecondsPerCharacter, perSecond } from './support/speed.mjs';

const require = createRequire(import.meta.url);
const { loadAnalyser } = require('../dist/nps/text');
const { SentimentIntensityAnalyzer: vader } = require('vader-sentiment');
const { Container } = require('@nlpjs/core');
const { LangEn } = require('@nlpjs/lang-en');
const { SentimentAnalyzer } = require('@nlpjs/sentiment');

const SETS = ['amazon', 'imdb', 'yelp'];

const analyse = await loadAnalyser();
const container = new Container();
container.use(LangEn);
const nlp = new SentimentAnalyzer({ container });

/** A comment without signal counts as positive, for all alike. */
const READERS = {
	ours: (text) => (analyse({ id: '', text, language: 'en' }).sentiment === 'negative' ? 'negative' : 'positive'),
	'vader-sentiment': (text) => (vader.polarity_scores(text).compound <= -0.05 ? 'negative' : 'positive'),
	'@nlpjs/sentiment': async (text) => {
		const { sentiment } = await nlp.process({ locale: 'en', text });
		return sentiment.score < 0 ? 'negative' : 'positive';
	},
};

let all = [];
for (const set of SETS) {
	const sentences = require(`sentiment-fixtures/test/fixtures/${set}.json`).map(({ text, class: label }) => ({
		text,
		label: label === 1 || label === '1' ? 'positive' : 'negative',
	}));
	all = [...all, ...sentences];
	const figures = {};
	for (const [name, read] of Object.entries(READERS)) {
		const pairs = [];
		for (const { text, label } of sentences) pairs.push([label, await read(text)]);
		figures[name] = macroF1(pairs);
	}
	const { ours, ...rivals } = figures;
	for (const [rival, theirs] of Object.entries(rivals))
		report(`sentiment of ${sentences.length} ${set} sentences, macro-F1`, ours.toFixed(3), `${rival} ${theirs.toFixed(3)}`, ours / theirs);
}

const texts = all.map(({ text }) => text);
const whole = perSecond(texts, (text) => analyse({ id: '', text }));
const lexicon = perSecond(texts, (text) => vader.polarity_scores(text));
report('comments per second, with language and themes', whole.toFixed(0), `vader-sentiment ${lexicon.toFixed(0)}, sentiment only`, whole / lexicon);

/** Of a longer comment only so many characters are read. */
const LONGEST_READ = 10_000;
const HOSTILE = { words: 'not good but ', emoji: '😡', 'lone letters': 'é ', 'no spaces': '好', addresses: 'a@b.c' };
for (const [name, piece] of Object.entries(HOSTILE)) {
	const [short, long] = [1000, LONGEST_READ].map((length) =>
		nanosecondsPerCharacter(piece.repeat(length / piece.length), (text) => analyse({ id: '', text })),
	);
	report(`${LONGEST_READ} characters of ${name}`, `${long.toFixed(1)} ns per character`, `a kilobyte of them at ${short.toFixed(1)} ns`, long / short);
}
