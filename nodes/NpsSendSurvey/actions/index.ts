import * as cancel from './cancel.operation';
import * as dryRun from './dryRun.operation';
import * as followUp from './followUp.operation';
import * as getLink from './getLink.operation';
import * as preview from './preview.operation';
import * as remind from './remind.operation';
import * as send from './send.operation';
import * as sendTest from './sendTest.operation';

export const OPERATIONS = { cancel, dryRun, followUp, getLink, preview, remind, send, sendTest };

/** By name, as the panel lists them. */
export const OPERATION_OPTIONS = Object.values(OPERATIONS).map(({ option }) => option);

export type OperationName = keyof typeof OPERATIONS;
