import { fieldGroupsOf, fieldOf } from './headers';
import type { InboundMail, MailPart } from './types';

const LONGEST_BODY = 2_000_000;
const MOST_PARTS = 40;
const DEEPEST = 5;
const LONGEST_HEAD = 8_000;

/**
 * A mail's body as it was sent (RFC 2045), without the head that would say how it is built: parts are found by the
 * boundary in the first line, nested ones by their own heads, and base64 and quoted-printable are undone. A body that is
 * not in parts is text.
 */
export function readMime(raw: string): InboundMail {
	const body = raw.slice(0, LONGEST_BODY).replace(/\r\n?/g, '\n');
	const first = body.trimStart().split('\n', 1)[0] ?? '';
	const boundary = /^--\S.{0,69}$/.test(first) ? first.slice(2).trimEnd() : undefined;
	const parts = boundary === undefined ? [] : partsOf(body, boundary, 0);
	if (parts.length === 0)
		return looksLikeHtml(body) ? { html: guessed(body) } : { text: guessed(body) };
	const of = (type: string) =>
		parts.find(({ contentType }) => contentType.startsWith(type))?.text;
	const [text, html] = [of('text/plain'), of('text/html')];
	return {
		...(text !== undefined && { text }),
		...(html !== undefined && { html }),
		parts: parts.filter(({ contentType }) => !/^text\/(plain|html)\b/.test(contentType)),
	};
}

function partsOf(body: string, boundary: string, depth: number): readonly MailPart[] {
	const found: MailPart[] = [];
	for (const piece of split(body, boundary)) {
		if (found.length >= MOST_PARTS) break;
		const gap = piece.startsWith('\n') ? 0 : piece.indexOf('\n\n');
		const head =
			fieldGroupsOf(piece.slice(0, Math.min(gap < 0 ? 0 : gap, LONGEST_HEAD)))[0] ?? [];
		const content = gap < 0 ? piece : piece.slice(gap).replace(/^\n{1,2}/, '');
		const type = fieldOf(head, 'content-type') ?? 'text/plain';
		const inner = parameterOf(type, 'boundary');
		if (/^multipart\//i.test(type) && inner !== undefined && depth < DEEPEST) {
			found.push(...partsOf(content, inner, depth + 1));
			continue;
		}
		const encoding = fieldOf(head, 'content-transfer-encoding')?.toLowerCase().trim();
		found.push({
			contentType: type.toLowerCase(),
			text: decoded(content, encoding, parameterOf(type, 'charset')),
		});
	}
	return found.slice(0, MOST_PARTS);
}

/** What stands between the delimiter lines. */
function split(body: string, boundary: string): readonly string[] {
	const pieces: string[] = [];
	let lines: string[] | undefined;
	for (const line of body.split('\n')) {
		const isDelimiter = line.startsWith(`--${boundary}`);
		if (!isDelimiter) {
			lines?.push(line);
			continue;
		}
		if (lines) pieces.push(lines.join('\n'));
		const rest = line.slice(boundary.length + 2).trimEnd();
		lines = rest === '--' || pieces.length > MOST_PARTS ? undefined : [];
	}
	if (lines) pieces.push(lines.join('\n'));
	return pieces;
}

function parameterOf(type: string, name: string): string | undefined {
	const parameter = type
		.split(';')
		.map((part) => part.trim())
		.find((part) => part.toLowerCase().startsWith(`${name}=`));
	const value = parameter?.slice(name.length + 1).replace(/^"|"$/g, '');
	return value === '' ? undefined : value;
}

function decoded(content: string, encoding: string | undefined, charset = 'utf-8'): string {
	if (encoding === 'base64') return asText(Buffer.from(content, 'base64'), charset);
	return encoding === 'quoted-printable' ? asText(unquoted(content), charset) : content;
}

/** The bytes of quoted-printable text (RFC 2045 section 6.7). */
function unquoted(content: string): Buffer {
	const joined = content.replace(/=[ \t]{0,20}\n/g, '');
	const pieces = joined.split(/((?:=[0-9A-Fa-f]{2}){1,1000})/);
	return Buffer.concat(
		pieces.map((piece, at) =>
			at % 2 === 1 ? Buffer.from(piece.replace(/=/g, ''), 'hex') : Buffer.from(piece, 'utf8'),
		),
	);
}

function asText(bytes: Buffer, charset: string): string {
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return bytes.toString('utf8');
	}
}

/** Without a head, only the text itself shows that it is quoted-printable: soft breaks or encoded letters. */
function guessed(body: string): string {
	return /=\n/.test(body) || /=[C-F][0-9A-F]=[89AB][0-9A-F]/.test(body)
		? asText(unquoted(body), 'utf-8')
		: body;
}

const looksLikeHtml = (body: string): boolean =>
	/^\s*<(!doctype|html|body|div|p)\b/i.test(body.slice(0, 200));
