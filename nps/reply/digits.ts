const ALGORITHMIC = /^(?:han|roman|trad|fin)/;

/** Every decimal digit that Unicode's numbering systems write, with its value. */
const DIGITS: ReadonlyMap<string, number> = new Map(
	Intl.supportedValuesOf('numberingSystem')
		.filter((system) => !ALGORITHMIC.test(system))
		.flatMap((system) => {
			const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
			return Array.from({ length: 10 }, (_, value) => [format.format(value), value] as const);
		})
		.filter(([text]) => [...text].length === 1),
);

/** Numbers in one character, none of them a digit: first code point, first value, how many. */
const ENCLOSED: ReadonlyArray<readonly [first: number, value: number, count: number]> = [
	[0x2460, 1, 20], // ①
	[0x2474, 1, 20], // ⑴
	[0x24ea, 0, 1], // ⓪
	[0x24f5, 1, 10], // ⓵
	[0x24ff, 0, 1], // ⓿
	[0x2776, 1, 10], // ❶
	[0x2780, 1, 10], // ➀
	[0x278a, 1, 10], // ➊
	[0x1f51f, 10, 1], // 🔟
];

/** The value of a digit of any script, or undefined. */
export function digitValue(character: string): number | undefined {
	return DIGITS.get(character);
}

/** The value of a circled, parenthesised or keycap number, or undefined. */
export function enclosedValue(character: string): number | undefined {
	const code = character.codePointAt(0) ?? 0;
	const row = ENCLOSED.find(([first, , count]) => code >= first && code < first + count);
	return row && row[1] + code - row[0];
}

/** Whether the character is a vulgar fraction such as ½. */
export function isFraction(character: string): boolean {
	return /^\p{No}$/u.test(character) && character.normalize('NFKC').includes('\u2044');
}
