import { readFile } from 'node:fs/promises';
import type * as Library from '@resvg/resvg-wasm';

interface Bundle {
	readonly initWasm: typeof Library.initWasm;
	readonly Resvg: typeof Library.Resvg;
	readonly wasmFile: string;
	readonly fontFiles: readonly string[];
}

/** Draws an SVG as PNG, `width` pixels wide. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

let loading: Promise<Rasterise> | undefined;

/** Loaded with the first picture and once per process: 2.5 MB of program, 1.4 MB of fonts. */
export async function resvg(): Promise<Rasterise> {
	loading ??= load().catch((error: unknown) => {
		// The next picture may find the files.
		loading = undefined;
		throw error;
	});
	return await loading;
}

async function load(): Promise<Rasterise> {
	const bundle = (await import('./resvg.bundle.js')) as unknown as Bundle;
	const { initWasm, Resvg, wasmFile, fontFiles } = bundle;
	const [wasm, ...fontBuffers] = await Promise.all(
		[wasmFile, ...fontFiles].map(async (file) => await readFile(file)),
	);
	await initWasm(wasm ?? new Uint8Array());
	const font = { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' };
	return (svg, width) => {
		const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font });
		try {
			const image = renderer.render();
			try {
				return image.asPng();
			} finally {
				image.free();
			}
		} finally {
			renderer.free();
		}
	};
}
