import { renderWidget, widgetTexts, WIDGET_HEADERS } from '../../../nps/channels/web';
import { mayShowWidget } from '../../../nps/programme';
import { wordingFor } from '../../../nps/survey';
import { reply } from '../../shared/webhookReply';
import type { Endpoint } from './endpoint';
import { checkOpenCall, replyJson } from './openCall';

/** The script of the widget, with the survey's display rules in it. */
export const serveWidget: Endpoint = async ({ context, survey: { definition } }) => {
	const { widget, ended } = definition;
	return widget && !ended
		? reply(context, 200, renderWidget(definition, widget), WIDGET_HEADERS)
		: reply(context, 404, '// This survey shows no widget.\n', { ...WIDGET_HEADERS, 'Cache-Control': 'no-store' });
};

/** Whether the widget may ask this visitor, and in which words. */
export const askWhetherToShow: Endpoint = async (call) => {
	const { context, deps, survey } = call;
	const checked = await checkOpenCall(call);
	if (!checked.ok) return checked.answered;
	const { customer, locale } = checked.call;
	const show = await mayShowWidget(deps, survey, customer, checked.trust);
	const { definition } = survey;
	const texts = widgetTexts(wordingFor(definition, customer?.locale ?? locale), definition.brand.colour);
	return replyJson(context, 200, show ? { show, ...texts } : { show }, checked.cors);
};
