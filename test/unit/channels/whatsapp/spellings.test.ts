import { otherSpelling } from '../../../../nps/channels/whatsapp';

it.each([
	['+5531987654321', '+553187654321'],
	['+5215512345678', '+525512345678'],
	['+5491123456789', '+541123456789'],
])('%s and %s are one phone', (one, other) => {
	expect(otherSpelling(one)).toBe(other);
	expect(otherSpelling(other)).toBe(one);
});

it.each(['+551133334444', '+491701234567', '+15005550006', '+55', 'whatsapp:BR.5531987654321'])('%s has one spelling', (number) => {
	expect(otherSpelling(number)).toBeUndefined();
});
