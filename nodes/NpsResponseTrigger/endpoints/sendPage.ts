import type { IWebhookResponseData } from 'n8n-workflow';
import { renderPage, type PageState, type PageView } from '../../../nps/channels/web';
import { wordingFor } from '../../../nps/survey';
import { reply } from '../../shared/webhookReply';
import type { Call } from './endpoint';

type PageExtras = Omit<PageView, 'page' | 'wording' | 'colour' | 'logo'>;

/** Answers with a page of the survey, in the respondent's language and in the wording they were asked with. */
export function sendPage(
	{ context, survey: { definition } }: Pick<Call, 'context' | 'survey'>,
	state: PageState,
	locale: string | undefined,
	extras: PageExtras = {},
	variant?: string,
): IWebhookResponseData {
	const { status, html, headers } = renderPage({
		...state,
		...extras,
		wording: wordingFor(definition, locale, variant),
		colour: definition.brand.colour,
		logo: definition.brand.logo,
	});
	return reply(context, status, html, headers);
}
