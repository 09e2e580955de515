import * as getLink from './getLink.operation';
import * as preview from './preview.operation';
import * as send from './send.operation';
import * as sendTest from './sendTest.operation';

export const OPERATIONS = { getLink, preview, send, sendTest };

export type OperationName = keyof typeof OPERATIONS;
