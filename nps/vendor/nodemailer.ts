import type * as Library from 'nodemailer';

export type { SendMailOptions, Transporter } from 'nodemailer';

/** Loaded when the first mail is sent: it costs 40 ms. */
export async function nodemailer(): Promise<typeof Library> {
	return (await import('./nodemailer.bundle.js')) as unknown as typeof Library;
}
