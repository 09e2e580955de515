import type { IDataObject, IWebhookResponseData } from 'n8n-workflow';
import type { Response } from '../../nps/survey';
import { responseItem } from '../../nps/survey/responseItem';

/** Starts the workflow with one answer. */
export function startWith(response: Response): Pick<IWebhookResponseData, 'workflowData'> {
	return { workflowData: [[{ json: responseItem(response) as unknown as IDataObject }]] };
}
