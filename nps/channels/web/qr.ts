import { crc32, deflateSync } from 'node:zlib';
import { qrModules } from '../../vendor/uqr';

/** The text as a QR code, drawn: one unit per module, black on white. */
export async function qrSvg(text: string): Promise<string> {
	const rows = await qrModules(text);
	const path = rows
		.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	const { length } = rows;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}" shape-rendering="crispEdges"><rect width="${length}" height="${length}" fill="#fff"/><path d="${path}"/></svg>`;
}

const PIXELS_PER_MODULE = 8;

/** The text as a QR code in a black-and-white PNG of one bit a pixel (ISO/IEC 15948), eight pixels a module. */
export async function qrPng(text: string): Promise<Buffer> {
	const rows = await qrModules(text);
	const width = rows.length * PIXELS_PER_MODULE;
	const lines = rows.map((row) => {
		// Eight pixels are one byte, 0 is black; the first byte of a line names its filter, here none.
		const line = Buffer.from([0, ...row.map((isDark) => (isDark ? 0x00 : 0xff))]);
		return Buffer.concat(Array.from({ length: PIXELS_PER_MODULE }, () => line));
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(width, 4);
	header.set([1, 0, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.concat(lines))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}
