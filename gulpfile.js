const { execFileSync } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const gulp = require('gulp');

const packageFolder = (name) => dirname(require.resolve(`${name}/package.json`));
const run = (file, args = []) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

async function clean() {
	await rm('dist', { recursive: true, force: true });
	await rm('.cache/tsc-build.tsbuildinfo', { force: true });
}

/** A language is its file; the lists of them are made here. */
async function languages() {
	const { writeLanguageIndexes } = await import('./scripts/build/languageIndexes.mjs');
	writeLanguageIndexes();
}

/** Our own code, file by file. */
async function compile() {
	run(join(packageFolder('typescript'), 'bin/tsc'), ['-p', 'tsconfig.json']);
}

/** Each library, one file with its licences beside it. */
async function vendor() {
	const { buildBundles } = await import('./scripts/build/esbuild.mjs');
	await buildBundles('dist/nps/vendor');
}

/** Icons, codex files and output schemas, where n8n looks for them. */
function assets() {
	return gulp
		.src(['{nodes,credentials,icons}/**/*.{svg,png,json}'], { base: '.', encoding: false })
		.pipe(gulp.dest('dist'));
}

/** What lets n8n load the pack lazily: descriptions and codex as JSON. */
async function metadata() {
	run(join(packageFolder('n8n-core'), 'bin/generate-metadata'));
}

const build = gulp.series(clean, languages, gulp.parallel(compile, vendor, assets), metadata);

module.exports = { build, clean, languages, compile, vendor, assets, metadata, default: build };
