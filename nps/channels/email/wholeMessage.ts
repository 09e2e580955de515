import { Readable } from 'node:stream';
import type { MimeNode, QuotedPrintable } from '../../vendor/nodemailer';

/**
 * The message as nodemailer writes it, byte for byte, at once instead of through a stream for each part: half the work of
 * handing over a mail. Undefined for what is more than texts, such as an attachment.
 */
export function wholeMessage(root: MimeNode, qp: QuotedPrintable): Buffer | undefined {
	const text = written(root, qp);
	return text === undefined ? undefined : Buffer.from(text.endsWith('\n') ? text : `${text}\r\n`);
}

/** A stream of the one chunk, which counts as read only once it is. */
export function streamOf(message: Buffer): Readable {
	return new Readable({
		read() {
			this.push(message);
			this.push(null);
		},
	});
}

function written(node: MimeNode, qp: QuotedPrintable): string | undefined {
	const content = contentOf(node, qp);
	if (content === undefined) return undefined;
	const head = `${node.buildHeaders()}\r\n\r\n${content}`;
	if (!node.multipart) return head;
	const parts = node.childNodes.map((child) => written(child, qp));
	if (parts.some((part) => part === undefined)) return undefined;
	const between = `--${node.boundary}`;
	return `${head}${parts.map((part) => `${between}\r\n${part}`).join('\r\n')}\r\n${between}--\r\n`;
}

/** Encoded as the node's headers will say; undefined where it is no text of ours. */
function contentOf(node: MimeNode, { encode, wrap }: QuotedPrintable): string | undefined {
	const { content } = node;
	if (content === undefined || content === '') return '';
	if (typeof content !== 'string') return undefined;
	const encoding = node.getTransferEncoding();
	// Said once, it is not looked for again.
	if (encoding) node.setHeader('Content-Transfer-Encoding', encoding);
	switch (encoding) {
		case '7bit':
			return content;
		case 'quoted-printable':
			return wrap(encode(content));
		case 'base64':
			return Buffer.from(content).toString('base64').replace(LINE, '$&\r\n');
		default:
			return undefined;
	}
}

/** A line of Base64 that another one follows. */
const LINE = /.{76}(?!$)/g;
