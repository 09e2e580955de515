import * as calculate from './calculate.operation';
import * as draw from './draw.operation';
import * as report from './report.operation';

export const OPERATIONS = { calculate, draw, report };

export type OperationName = keyof typeof OPERATIONS;
