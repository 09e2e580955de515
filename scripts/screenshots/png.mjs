import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and checksum around the data of a part. */
const AROUND = 12;
/** What a browser writes beside the picture that nobody needs. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * The same picture in fewer bytes: browsers compress in haste.
 * @param {Buffer} png
 * @returns {Buffer}
 */
export function shrunk(png) {
	const parts = [...partsOf(png)].filter(({ type }) => KEPT.includes(type));
	const data = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map((part) => part.data)));
	const packed = deflateSync(data, { level: 9, memLevel: 9 });
	const before = parts.filter(({ type }) => type !== 'IDAT' && type !== 'IEND');
	const small = Buffer.concat([
		png.subarray(0, SIGNATURE),
		...before.map(({ type, data }) => partFrom(type, data)),
		partFrom('IDAT', packed),
		partFrom('IEND', Buffer.alloc(0)),
	]);
	return small.length < png.length ? small : png;
}

/** @param {Buffer} png */
function* partsOf(png) {
	for (let at = SIGNATURE; at < png.length; ) {
		const length = png.readUInt32BE(at);
		yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
		at += length + AROUND;
	}
}

/** @param {string} type @param {Buffer} data */
function partFrom(type, data) {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, checksum]);
}

/** By the polynomial of the PNG specification. @param {Buffer} bytes */
function crc32(bytes) {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
