import { writeWidget } from './build/widget.mjs';

/** `npm run widget`: makes the served widget anew from its source. */
await writeWidget();
