/** What a domain function gives back instead of throwing: a value, or a reason from a closed list. */
export type Result<Value extends object, Reason extends string> =
	| ({ readonly ok: true } & Value)
	| { readonly ok: false; readonly reason: Reason; readonly sentence: string };
