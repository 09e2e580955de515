/** A picture that judges, and where it stands. */
export interface Face {
	/** In the unit of the lexicon: −4 to 4. */
	readonly weight: number;
	readonly start: number;
	readonly end: number;
}

/** Emoji as customers use them, by what they add to a clause. */
const EMOJI: readonly (readonly [weight: number, emoji: string])[] = [
	[3.2, '😍 🥰 🤩 ❤ 💖 💗 💕 💞 💘 💝 💯 🏆 🥇 🎉 🙌 👏 🔥 ♥ 😻 💓 💛 💚 💙 💜 🧡 🤍 🖤 🌟'],
	[
		2.2,
		'😀 😃 😄 😁 😆 😊 ☺ 🙂 😇 😘 😗 😙 😚 😋 🤗 🤭 😎 👍 👌 🤝 💪 ✅ ✔ ⭐ ✨ 😌 🥳 🤠 🙏 💐 🌹 🌸 🎊 😺 😸 😽 🫶 🤟 🤘 ✌ 🌈 ☀ 🌞 😉 🥂 🍾 🤌 😛 😜 🤪 🆒 🚀',
	],
	[1, '😂 🤣 😅 😏 😝 🎁 💃 🕺 😹 🤙 🫡'],
	[-1, '😐 😑 😶 🙄 😬 🤔 😕 🫤 🤨 😴 🥱 😳 😮 😯 😲 🤷 😪 ⏳ ⌛ 🐌 🙃 😒 😓 🤐 😥 🤦 ⚠ 💸'],
	[-2.2, '🙁 ☹ 😟 😔 😞 😖 😣 😩 😫 😢 😰 😨 😧 😦 😿 👎 ❌ 🚫 🥺 😵 😷 🤒 🤕 🤧 💔 😾 ⛔ 🙅 🥴 🫠 🫥'],
	[-3.2, '😭 😠 😡 🤬 😤 👿 😱 🤢 🤮 💩 🖕 🤡 🗑 ☠ 💀 👹 😈 🆘'],
];

/** Faces made of punctuation. */
const EMOTICONS: readonly (readonly [weight: number, emoticon: string])[] = [
	[2.2, ':) :-) =) :] :D :-D =D ;) ;-) ;D xD XD :P :-P :p ^^ ^_^ <3 :* :-* \\o/'],
	[-2.2, ":( :-( =( :[ :'( :'-( ;( >:( </3 -_-"],
	[-1, ':/ :-/ :\\ :-\\ :| :-| =/'],
];

/** Repeated pictures count no further. */
const MAX_REPEATS = 3;
const PICTURE = /\p{Extended_Pictographic}|[☹☺♥✔❌]/gu;
const MAY_BEGIN = /[:;=xX^<>\\-]/g;
const MAX_EMOTICON = 4;
const LETTER = /[\p{L}\p{N}]/u;

const WEIGHT_OF_EMOJI = weightsOf(EMOJI);
const WEIGHT_OF_EMOTICON = weightsOf(EMOTICONS);

function weightsOf(table: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
	return new Map(
		table.flatMap(([weight, faces]) =>
			faces.split(' ').map((face) => [face, weight] as const),
		),
	);
}

/** The faces of a text in its order; ranges are offsets of the text. */
export function facesOf(text: string): Face[] {
	const counts = new Map<string, number>();
	const found: Face[] = [];
	const add = (face: string, weight: number | undefined, start: number) => {
		if (weight === undefined) return;
		const count = (counts.get(face) ?? 0) + 1;
		counts.set(face, count);
		found.push({ weight: count > MAX_REPEATS ? 0 : weight, start, end: start + face.length });
	};
	for (const { 0: face, index } of text.matchAll(PICTURE))
		add(face, WEIGHT_OF_EMOJI.get(face), index);
	let end = 0;
	for (const { index } of text.matchAll(MAY_BEGIN)) {
		const face = index < end ? undefined : emoticonAt(text, index);
		if (face === undefined) continue;
		add(face, WEIGHT_OF_EMOTICON.get(face), index);
		end = index + face.length;
	}
	return found.sort((a, b) => a.start - b.start);
}

/** "Price:p" holds none, nor does "https://". */
function emoticonAt(text: string, at: number): string | undefined {
	for (let length = MAX_EMOTICON; length > 1; length--) {
		const face = text.slice(at, at + length);
		if (!WEIGHT_OF_EMOTICON.has(face)) continue;
		const before = text[at - 1] ?? ' ';
		const after = text[at + length] ?? ' ';
		if (LETTER.test(face.charAt(0)) && LETTER.test(before)) continue;
		if (LETTER.test(face.charAt(length - 1)) && LETTER.test(after)) continue;
		if (face.endsWith('/') && (after === '/' || LETTER.test(after))) continue;
		return face;
	}
	return undefined;
}
