import type { Result } from '../result';
import type { Candidate } from './candidate';
import type { FieldMapping } from './fieldMapping';

/** A webhook call as it came in: header names in lower case, `rawBody` the exact bytes, `body` what the server parsed. */
export interface WebhookRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
	readonly body: unknown;
	readonly rawBody?: Buffer;
}

declare const verifiedBrand: unique symbol;

/** A call whose signature was checked. Only `EventSource.verify` makes one. */
export type VerifiedRequest = WebhookRequest & { readonly [verifiedBrand]: true };

export type Refusal =
	| 'missingSecret'
	| 'unusableSecret'
	| 'missingHeader'
	| 'malformedHeader'
	| 'missingBody'
	| 'staleTimestamp'
	| 'wrongSignature';

export type VerifyResult = Result<{ readonly request: VerifiedRequest }, Refusal>;

export type HashAlgorithm = 'sha256' | 'sha1' | 'sha512';
export type DigestEncoding = 'hex' | 'base64';

/** How a sender of one's own signs. Sources with a signature of their own look at `now` only. */
export interface VerifyOptions {
	readonly now?: Date;
	readonly mode?: 'hmac' | 'sharedSecret';
	readonly header?: string;
	readonly algorithm?: HashAlgorithm;
	readonly encoding?: DigestEncoding;
	/** What stands before the signature or secret in the header, such as `sha256=` or `Bearer `. */
	readonly prefix?: string;
}

export interface MapOptions {
	/** When an event without a time happened. */
	readonly now?: Date;
	/** Where the fields lie, for sources whose body the sender designs. */
	readonly fields?: FieldMapping;
	/** Dotted path of a list of events in the body. */
	readonly itemsPath?: string;
}

export type MapProblem = 'notJson' | 'tooLarge' | 'tooMany' | 'malformed';

/** Who could be asked; or why this call is nothing to ask about; or which field is wrong. */
export type MapResult =
	| { readonly ok: true; readonly candidates: readonly Candidate[]; readonly eventType: string }
	| { readonly ok: true; readonly candidates: readonly []; readonly ignored: string }
	| { readonly ok: false; readonly reason: MapProblem; readonly sentence: string };

/** An event a source can tell us about. `value` is the `type` of the candidate's event. */
export interface EventOffer {
	readonly value: string;
	readonly name: string;
	readonly description: string;
	/** Whether a survey usually follows it: what is not cancelling or undoing something. */
	readonly suggested: boolean;
}

/** Stands for every event of a source. */
export const ANY_EVENT = '*';

/** A system that tells us by webhook what happened to its customers. */
export interface EventSource {
	readonly name: string;
	readonly displayName: string;
	readonly description: string;
	/** Where the user finds the secret. */
	readonly secretLabel: string;
	/** Where in the journey its customers usually are. */
	readonly touchpoint: string;
	/** Empty when the sender names its events itself. */
	readonly events: readonly EventOffer[];
	/** What the user must or may set, because the sender decides it. */
	readonly configurable: { readonly signature?: true; readonly fields?: true };
	/** Fails closed: no secret, no header or an old timestamp is a refusal. Never throws. */
	verify(
		request: WebhookRequest,
		secret: string | undefined,
		options?: VerifyOptions,
	): VerifyResult;
	/** The same for every retry of one delivery; at most 255 characters. */
	deliveryId(request: WebhookRequest): string;
	/** Never throws, whatever the body holds. */
	map(request: WebhookRequest, options?: MapOptions): MapResult;
}

/** Whether the user wants this event: nothing chosen means all. */
export function isChosenEvent(type: string, chosen: readonly string[]): boolean {
	return chosen.length === 0 || chosen.includes(ANY_EVENT) || chosen.includes(type);
}
