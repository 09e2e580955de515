import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import type { Scope, View } from '../../../nps/dashboard';
import type { Deps } from '../../../nps/programme';
import type { Settings } from '../settings';

/** How somebody was let in. */
export type Access =
	/** With user and password. */
	| { readonly by: 'login' }
	/** An open page of somebody who has logged in asks for itself anew. */
	| { readonly by: 'page'; readonly token: string }
	/** With a link that somebody made. */
	| { readonly by: 'link'; readonly token: string };

/** A call to one of the dashboard's addresses by somebody who may see something: `scope` says what. */
export interface Call {
	readonly context: IWebhookFunctions;
	readonly deps: Deps;
	readonly settings: Settings;
	readonly access: Access;
	/** Never wider than the node's own; everything an endpoint gives goes through it. */
	readonly scope: Scope;
	/** What the query asks for. */
	readonly view: View;
}

export type Endpoint = (call: Call) => Promise<IWebhookResponseData>;
