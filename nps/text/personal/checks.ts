/** The check digits of numbers that have some. Each takes digits (or letters) without separators. */

/** Luhn (ISO/IEC 7812-1), of payment cards. */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = Number(digits[digits.length - 1 - at]) * (at % 2 === 1 ? 2 : 1);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
}

/** Modulo 97 (ISO 13616), of IBANs. */
export function passesIban(iban: string): boolean {
	let rest = 0;
	for (const character of iban.slice(4) + iban.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

/** Spanish DNI and NIE: the letter is the number modulo 23. */
export function passesDni(dni: string): boolean {
	const number = Number(dni.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2'));
	return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === dni.at(-1);
}

/** Brazilian CPF: two digits modulo 11. */
export function passesCpf(digits: string): boolean {
	if (/^(\d)\1*$/.test(digits)) return false;
	return [9, 10].every((length) => {
		let sum = 0;
		for (let at = 0; at < length; at++) sum += Number(digits[at]) * (length + 1 - at);
		return ((sum * 10) % 11) % 10 === Number(digits[length]);
	});
}

/** French social security number: 13 digits and 97 minus them modulo 97. */
export function passesNir(digits: string): boolean {
	const number = BigInt(digits.slice(0, 13));
	return 97n - (number % 97n) === BigInt(digits.slice(13));
}
