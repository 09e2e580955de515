import { analyse, THEMES, type Sentiment, type Theme } from '../../../nps/text';
import type { TextLanguage } from '../../../nps/text/language';
import { de } from '../../../nps/text/languages/de';
import { es } from '../../../nps/text/languages/es';
import { fr } from '../../../nps/text/languages/fr';
import { it as italian } from '../../../nps/text/languages/it';
import { ja } from '../../../nps/text/languages/ja';
import { nl } from '../../../nps/text/languages/nl';
import { pl } from '../../../nps/text/languages/pl';
import { pt } from '../../../nps/text/languages/pt';
import { ru } from '../../../nps/text/languages/ru';
import { sv } from '../../../nps/text/languages/sv';
import { tr } from '../../../nps/text/languages/tr';
import { zh } from '../../../nps/text/languages/zh';

const FILES = { de, es, fr, it: italian, ja, nl, pl, pt, ru, sv, tr, zh };
const CASES: readonly (readonly [string, TextLanguage])[] = Object.entries(FILES);
const WORDS_OF_A_THEME = 10;

/** The classes of which a term may be in one only; what is in two would silently be the later one. */
const classesOf = (language: TextLanguage) => ({
	positive: language.positive,
	strongPositive: language.strongPositive,
	weakPositive: language.weakPositive ?? [],
	negative: language.negative,
	strongNegative: language.strongNegative,
	weakNegative: language.weakNegative ?? [],
	neutral: language.neutral ?? [],
	negators: language.negators,
	intensifiers: language.intensifiers,
	downtoners: language.downtoners,
	contrasts: language.contrasts,
	joins: language.joins ?? [],
});

const repeated = (terms: readonly string[]) =>
	terms.filter((term, at) => terms.indexOf(term) !== at);

describe.each(CASES)('the words of %s', (code, language) => {
	test('stand in the file of their code', () => {
		expect(language.code).toBe(code);
	});

	test('praise, blame or do one other thing, never two', () => {
		expect(repeated(Object.values(classesOf(language)).flat())).toEqual([]);
	});

	test('name every theme, each word once', () => {
		for (const theme of THEMES) {
			expect(language.themes[theme].length).toBeGreaterThanOrEqual(WORDS_OF_A_THEME);
			expect(repeated(language.themes[theme])).toEqual([]);
		}
	});

	test('of speed are words of performance, too', () => {
		expect(language.themes.performance).toEqual(
			expect.arrayContaining([...(language.speed ?? [])]),
		);
	});

	test('are written in lower case, with a star only at the end of a word', () => {
		const all = [
			...Object.values(classesOf(language)),
			...Object.values(language.themes),
		].flat();
		expect(all.filter((term) => term !== term.toLowerCase())).toEqual([]);
		expect(all.filter((term) => /^\*|\s\*|\*[^\s]|\s{2}/.test(term))).toEqual([]);
	});

	test('leave no stem of praise that blame begins with, nor the other way round', () => {
		const { positive, strongPositive, weakPositive, ...rest } = classesOf(language);
		const praise = [...positive, ...strongPositive, ...weakPositive];
		const blame = [...rest.negative, ...rest.strongNegative, ...rest.weakNegative];
		expect([...caught(praise, blame), ...caught(blame, praise)]).toEqual([]);
	});
});

/** Stems of the one side that would take words of the other side as their own. */
function caught(stems: readonly string[], words: readonly string[]): string[] {
	return stems
		.filter((stem) => /^[^\s*]+\*$/.test(stem))
		.flatMap((stem) =>
			words
				.filter((word) => !/[\s'-]/.test(word) && word.startsWith(stem.slice(0, -1)))
				.map((word) => `${stem} takes ${word}`),
		);
}

const SENTENCES: readonly (readonly [string, Sentiment, readonly Theme[], string])[] = [
	['de', 'positive', ['delivery'], 'Die Lieferung kam einen Tag früher als gedacht, wunderbar!'],
	[
		'de',
		'negative',
		['support'],
		'Seit drei Wochen warte ich auf einen Rückruf vom Kundendienst, niemand meldet sich.',
	],
	[
		'de',
		'negative',
		['usability'],
		'Die App ist unübersichtlich und das Menü völlig verwirrend.',
	],
	[
		'de',
		'negative',
		['billing'],
		'Auf meiner Rechnung stand ein falscher Betrag und erstattet wurde nichts.',
	],
	[
		'de',
		'positive',
		['price'],
		'Für den Preis bekommt man hier wirklich viel, sehr zu empfehlen.',
	],
	['de', 'negative', ['quality'], 'Das Gerät war nach zwei Monaten kaputt.'],
	[
		'es',
		'positive',
		['staff', 'support'],
		'La camarera nos atendió con una sonrisa y fue muy amable.',
	],
	['es', 'negative', ['delivery'], 'Mi paquete nunca llegó y nadie responde a mis correos.'],
	[
		'es',
		'negative',
		['price'],
		'La habitación era diminuta y demasiado cara para lo que ofrece.',
	],
	['es', 'negative', ['performance'], 'La batería se agota en dos horas y el móvil se calienta.'],
	['es', 'positive', ['usability'], 'Es muy fácil de usar, hasta mi abuela lo entiende.'],
	[
		'es',
		'negative',
		['returns'],
		'Pedí la devolución hace un mes y todavía no me han reembolsado.',
	],
	['ja', 'positive', ['delivery'], '注文した翌日に届いて、とても助かりました。'],
	['ja', 'negative', ['support'], '問い合わせをしても返事がなく、対応が本当にひどいです。'],
	['ja', 'negative', ['performance'], 'バッテリーがすぐに切れるので使い物になりません。'],
	['ja', 'positive', ['usability'], '設定が簡単で、初めてでも迷いませんでした。'],
	['ja', 'negative', ['price'], '値段が高すぎて、内容に見合いません。'],
	['ja', 'negative', ['quality'], '一週間で壊れました。品質に問題があります。'],
	[
		'fr',
		'positive',
		['delivery'],
		'Livraison rapide et colis parfaitement emballé, je recommande.',
	],
	[
		'fr',
		'negative',
		['support'],
		"Le service client ne répond jamais au téléphone, c'est lamentable.",
	],
	['fr', 'negative', ['price'], 'Beaucoup trop cher pour une chambre aussi sale.'],
	['fr', 'negative', ['performance'], "L'appli plante sans arrêt et la batterie ne tient pas."],
	[
		'it',
		'positive',
		['support', 'staff'],
		'Il personale è stato gentilissimo e sempre disponibile.',
	],
	[
		'it',
		'negative',
		['delivery'],
		'Il pacco è arrivato con due settimane di ritardo e danneggiato.',
	],
	['it', 'negative', ['price'], 'Troppo caro, non ne vale la pena.'],
	['it', 'positive', ['usability'], 'Facile da configurare, funziona benissimo.'],
	['pt', 'positive', ['delivery'], 'A encomenda chegou antes do prazo, adorei!'],
	['pt', 'negative', ['support'], 'O atendimento é péssimo, ninguém resolve o meu problema.'],
	[
		'pt',
		'negative',
		['billing'],
		'Fui cobrado duas vezes no cartão e não devolveram o dinheiro.',
	],
	['pt', 'positive', ['quality'], 'O quarto estava limpo e o pequeno-almoço era ótimo.'],
	['nl', 'positive', ['delivery'], 'Snel geleverd en netjes verpakt, ik ben erg tevreden.'],
	['nl', 'negative', ['support'], 'De klantenservice is onbereikbaar en lost niets op.'],
	['nl', 'negative', ['usability'], 'Het menu van de app is omslachtig, ik kan niets vinden.'],
	['nl', 'negative', ['quality'], 'Na een week was het scherm al kapot.'],
	['zh', 'positive', ['delivery'], '物流很快，第二天就收到了，非常满意。'],
	['zh', 'negative', ['support'], '客服态度恶劣，打了三次电话都没人接。'],
	['zh', 'negative', ['performance'], '电池不耐用，充一次电只能用半天。'],
	['zh', 'positive', ['price'], '性价比高，值得推荐。'],
	['pl', 'positive', ['delivery'], 'Paczka dotarła następnego dnia, jestem bardzo zadowolona.'],
	['pl', 'negative', ['support'], 'Infolinia nie odbiera, a na maile nikt nie odpowiada.'],
	['pl', 'negative', ['price'], 'Zdecydowanie za drogo jak na taką jakość.'],
	['pl', 'positive', ['usability'], 'Aplikacja jest intuicyjna i łatwa w obsłudze.'],
	['tr', 'positive', ['delivery'], 'Kargo ertesi gün geldi, çok memnun kaldım.'],
	['tr', 'negative', ['support'], 'Müşteri hizmetleri telefona bakmıyor, kimse ilgilenmedi.'],
	['tr', 'negative', ['performance'], 'Telefon sürekli donuyor ve şarjı çabuk bitiyor.'],
	['tr', 'negative', ['quality'], 'Yemekler soğuktu ve hiç lezzetli değildi.'],
	['ru', 'positive', ['delivery'], 'Доставили на следующий день, всё отлично упаковано!'],
	[
		'ru',
		'negative',
		['support'],
		'Служба поддержки не отвечает уже две недели, ужасное отношение.',
	],
	['ru', 'negative', ['price'], 'Слишком дорого для такого качества.'],
	['ru', 'positive', ['usability'], 'Приложение простое в использовании и работает быстро.'],
	['sv', 'positive', ['delivery'], 'Paketet kom redan dagen efter, jättenöjd!'],
	['sv', 'negative', ['support'], 'Kundtjänsten svarar inte och ingen ringer tillbaka.'],
	['sv', 'negative', ['price'], 'Alldeles för dyrt för så dålig kvalitet.'],
	['sv', 'positive', ['usability'], 'Appen är enkel att använda och fungerar utmärkt.'],
	['de', 'negative', [], 'Das ist nicht besonders gut.'],
	['de', 'positive', [], 'Gar nicht schlecht!'],
	['fr', 'negative', [], "Ce n'est pas très pratique."],
	['ja', 'negative', [], 'あまり美味しくありませんでした。'],
	['ja', 'positive', [], '何の問題もありませんでした。'],
	['ja', 'negative', [], 'もう二度とこの店では買わないと思います。'],
	['es', 'negative', ['support'], 'No había nadie en la recepción.'],
	['tr', 'negative', [], 'Hiç iyi değil.'],
	['zh', 'negative', [], '一点也不好用。'],
	['zh', 'positive', [], '没有任何问题。'],
	['pt', 'negative', [], 'Não gostei nada.'],
	['ru', 'negative', [], 'Мне совсем не понравилось.'],
];

test.each(SENTENCES)('%s: %s about %j: %s', async (language, sentiment, themes, text) => {
	const [analysis] = await analyse([{ id: 'one', text, language }]);
	expect(analysis?.sentiment).toBe(sentiment);
	expect(analysis?.themes.map(({ theme }) => theme)).toEqual(expect.arrayContaining([...themes]));
});
