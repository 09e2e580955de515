import type * as Library from 'nodemailer';
import type MimeNode from 'nodemailer/lib/mime-node';
import type * as Encoding from 'nodemailer/lib/qp';

export type { SendMailOptions, Transporter } from 'nodemailer';
export type { MimeNode };
export type QuotedPrintable = Pick<typeof Encoding, 'encode' | 'wrap'>;

type Nodemailer = typeof Library & { readonly qp: QuotedPrintable };

/** Loaded when the first mail is sent: it costs 40 ms. */
export async function nodemailer(): Promise<Nodemailer> {
	return (await import('./nodemailer.bundle.js')) as unknown as Nodemailer;
}
