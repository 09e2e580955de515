import type { DkimSettings } from './dkim';

/** A mail server and who we are to it. */
export interface SmtpConfig {
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte (port 465); otherwise STARTTLS where the server offers it. */
	readonly secure: boolean;
	readonly user?: string;
	readonly password?: string;
	/** Accepts a certificate nobody vouches for. */
	readonly allowUnauthorized?: boolean;
	readonly from: { readonly name?: string; readonly email: string };
	readonly replyTo?: string;
	/** What the node that sends says of both; wins over the message's brand, which wins over the two above. */
	readonly own?: { readonly name?: string; readonly email?: string; readonly replyTo?: string };
	/** Left out: mail is not signed here, as where the mail server does it. */
	readonly dkim?: DkimSettings;
}
