export { launchChromium } from '../../scripts/n8n/chromium.mjs';
