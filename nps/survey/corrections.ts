import type { ParsedReply } from '../reply/types';

/** What people write around a corrected score, in the built-in languages; such words are no comment. */
const CORRECTION_WORDS = new Set(
	[
		'sorry oops ops i meant mean make it that no actually rather its is should be correction correct wrong typo please',
		'entschuldigung sorry nein ich meinte doch eher lieber korrektur stimmt nicht bitte',
		'pardon désolé désolée non je voulais dire plutôt correction oups',
		'perdón perdon disculpe quise decir no quería más bien corrección mejor',
		'scusi scusa scusate no volevo dire intendevo anzi correzione',
		'desculpe desculpa não nao quis dizer queria melhor correção',
		'sorry nee ik bedoel bedoelde liever correctie',
		'przepraszam nie miało być chodziło mi o korekta raczej pomyłka',
		'pardon özür dilerim hayır demek istedim yanlış düzeltme',
		'извините простите нет имел имела в виду ошибка исправление вернее точнее',
		'förlåt ursäkta nej jag menade menar rättelse hellre',
		'undskyld nej jeg mente mener rettelse hellere',
		'pardon promiňte omlouvám se ne myslel myslela jsem oprava spíš',
		'すみません 間違えました 訂正 いいえ です',
		'抱歉 对不起 不是 更正 应该是',
		'عذرًا عذرا آسف لا أقصد قصدت تصحيح',
	].flatMap((words) => words.split(' ')),
);

const MOST_CORRECTION_WORDS = 5;

/** Whether the reply is nothing but a score, words like "sorry, I meant" aside. */
export function isBareScore(reply: ParsedReply): boolean {
	if (reply.score === null) return false;
	const words =
		(reply.comment ?? '')
			.slice(0, 200)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	return (
		words.length <= MOST_CORRECTION_WORDS && words.every((word) => CORRECTION_WORDS.has(word))
	);
}
