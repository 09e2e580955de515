import { ensureN8n } from './n8n/install.mjs';

/** `npm run n8n:install`: the pinned n8n, ready in the user's cache, with nothing started. */
const { bin } = await ensureN8n().catch((error) => {
	console.error(error.message);
	process.exit(1);
});
console.log(bin);
