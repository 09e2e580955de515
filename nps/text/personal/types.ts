/** A stretch of text that tells who somebody is or how to reach them; offsets are those of the text. */
export interface PersonalData {
	readonly kind: 'email' | 'phone' | 'card' | 'iban' | 'ip' | 'link' | 'id';
	readonly start: number;
	readonly end: number;
}
