import { inflateSync } from 'node:zlib';
import { renderChart, toPng } from '../../../nps/charts';
import { USUAL } from './samples';

/** Width, height and the bytes of all pixels; for pictures of eight bits a channel. */
function read(png: Uint8Array) {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
	const parts: Buffer[] = [];
	for (let at = 8; at < bytes.length; ) {
		const length = bytes.readUInt32BE(at);
		if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
			parts.push(bytes.subarray(at + 8, at + 8 + length));
		}
		at += 12 + length;
	}
	return {
		width: bytes.readUInt32BE(16),
		height: bytes.readUInt32BE(20),
		pixels: inflateSync(Buffer.concat(parts)),
	};
}

const chart = async (theme: 'light' | 'dark' | 'page') =>
	await renderChart(USUAL.gauge, { title: 'Score', theme, width: 320 });

it('draws a chart with its text, twice as sharp as its size', async () => {
	const { svg, width, height } = await chart('light');
	const png = read(await toPng(svg));
	expect([png.width, png.height]).toEqual([2 * width, 2 * height]);
	const bare = read(await toPng(svg.replace(/<text.*?<\/text>/g, '')));
	expect(png.pixels.equals(bare.pixels)).toBe(false);
	expect(new Set(png.pixels).size).toBeGreaterThan(100);
});

it('draws at the width it is told, within reason', async () => {
	const { svg } = await chart('dark');
	expect(read(await toPng(svg, { width: 500 })).width).toBe(500);
	expect(read(await toPng(svg, { width: 1e9 })).width).toBeLessThan(5000);
});

it('takes the light colours of a picture that was made for a page', async () => {
	const [page, light] = [await chart('page'), await chart('light')];
	expect(page.svg).toContain('var(--nps-mark,#12365f)');
	expect((await toPng(page.svg)).length).toBeGreaterThan((await toPng(light.svg)).length / 2);
});

it('refuses what is no chart', async () => {
	await expect(toPng('<svg/>')).rejects.toThrow('no chart of ours');
});
