const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Whoever starts a program from now on notes it here (scripts/n8n/child.mjs). */
module.exports = () => {
	process.env.NPS_PROCESS_NOTES ??= mkdtempSync(join(tmpdir(), 'nps-processes-'));
};
