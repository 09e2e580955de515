import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** n8n's user folder for this test file; n8n-core reads it when it is first imported, so this import comes before. */
export const n8nHome = mkdtempSync(join(tmpdir(), 'nps-n8n-'));

process.env.N8N_USER_FOLDER = n8nHome;
process.env.N8N_LOG_LEVEL = 'silent';

/** To be called in `afterAll` where a test file leaves a store open no longer. */
export function removeN8nHome(): void {
	rmSync(n8nHome, { recursive: true, force: true });
}
