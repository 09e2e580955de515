import { crc32, inflateSync } from 'node:zlib';
import { qrPng, qrSvg } from '../../../../nps/channels/web';
import { qrModules } from '../../../../nps/vendor/uqr';

const LINK = 'https://n8n.example/webhook/nps/after-delivery/s?t=0123456789abcdefghijkl';

/** The dark modules of a PNG of eight pixels a module, read by the format's rules. */
function readPng(png: Buffer): boolean[][] {
	expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; ) {
		const length = png.readUInt32BE(at);
		const body = png.subarray(at + 4, at + 8 + length);
		expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
		chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
		at += 12 + length;
	}
	const header = chunks.get('IHDR') as Buffer;
	const width = header.readUInt32BE(0);
	expect([...header.subarray(8)]).toEqual([1, 0, 0, 0, 0]);
	const pixels = inflateSync(chunks.get('IDAT') as Buffer);
	const line = 1 + width / 8;
	expect(pixels).toHaveLength(line * header.readUInt32BE(4));
	return Array.from({ length: width / 8 }, (_, y) => {
		const start = y * 8 * line;
		return [...pixels.subarray(start + 1, start + line)].map((byte) => byte === 0);
	});
}

it('the PNG and the SVG show the modules of the code', async () => {
	const modules = await qrModules(LINK);
	expect(readPng(await qrPng(LINK))).toEqual(modules);
	const svg = await qrSvg(LINK);
	const drawn = modules.map((row) => row.map(() => false));
	for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) (drawn[Number(y)] as boolean[])[Number(x)] = true;
	expect(drawn).toEqual(modules);
});

it('the code is square, has the three finder patterns, and four light modules around it', async () => {
	const modules = await qrModules(LINK);
	const size = modules.length;
	const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
	const at = (x: number, y: number) =>
		Array.from({ length: 7 }, (_, row) => (modules[y + row] ?? []).slice(x, x + 7).map(Number).join(''));
	expect(at(4, 4)).toEqual(finder);
	expect(at(size - 11, 4)).toEqual(finder);
	expect(at(4, size - 11)).toEqual(finder);
	const edge = modules.filter((_, y) => y < 4 || y >= size - 4).flat();
	expect(edge).not.toContain(true);
	expect(modules.every((row) => row.length === size)).toBe(true);
});
