import type { EventSource } from '../source';
import { generic } from './generic';
import { shopify } from './shopify';
import { standardWebhooks } from './standardWebhooks';
import { zendesk } from './zendesk';

/** The systems that can tell us about customers. Adding one is adding a file and a line. */
export const eventSources = {
	shopify,
	zendesk,
	standardWebhooks,
	generic,
} as const satisfies Record<string, EventSource>;

export type EventSourceName = keyof typeof eventSources;
