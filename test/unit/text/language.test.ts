import { loadAnalyser, type Analyser } from '../../../nps/text';

let analyse: Analyser;
beforeAll(async () => {
	analyse = await loadAnalyser();
});
const languageOf = (text: string, language?: string) => analyse({ id: '', text, language }).language;

test.each([
	['Die Lieferung kam viel zu spät an', 'de'],
	['The parcel never arrived at my place', 'en'],
	['La livraison est arrivée trop tard', 'fr'],
	['El paquete llegó demasiado tarde', 'es'],
	['Pengiriman barang sangat lambat sekali', 'id'],
	['Доставка была очень медленной', 'ru'],
	['とても良いです', 'ja'],
	['配送很快', 'zh'],
	['배송이 빨라요', 'ko'],
	['ส่งเร็วมาก', 'th'],
	['משלוח מהיר', 'he'],
])('%j is %s without a hint', (text, language) => {
	expect(languageOf(text)).toBe(language);
});

test.each(['', '👍', '10', 'Super', 'Sehr gut', '…'])('%j is too short to tell', (text) => {
	expect(languageOf(text)).toBeUndefined();
});

test('a text too short to tell its language is still understood', () => {
	expect(analyse({ id: '', text: 'Sehr gut' }).sentiment).toBe('positive');
	expect(analyse({ id: '', text: 'Zu teuer' }).themes).toMatchObject([{ theme: 'price' }]);
});

test.each([
	['de-AT', 'de'],
	['pt_BR', 'pt'],
	['EN', 'en'],
	['nb-NO', 'no'],
	['iw', 'he'],
	['ms', 'id'],
])('the hint %s means %s', (hint, language) => {
	expect(languageOf('👍', hint)).toBe(language);
});

test.each(['', '  ', 'deutsch', '1', '__proto__', 'x'.repeat(100_000)])('%j is no hint', (hint) => {
	expect(languageOf('ok', hint)).toBeUndefined();
});

test('a short text keeps the hint, a longer one in another language does not', () => {
	expect(languageOf('Super Service', 'de')).toBe('de');
	expect(languageOf('Die Lieferung war schnell, aber der Preis ist zu hoch', 'en')).toBe('de');
	expect(languageOf('The delivery was fast but the price is far too high', 'en')).toBe('en');
});

test('the script outweighs a hint it is not written in', () => {
	expect(languageOf('配送很快', 'de')).toBe('zh');
	expect(languageOf('品質', 'ja')).toBe('ja');
	expect(languageOf('great', 'ja')).toBeUndefined();
});
