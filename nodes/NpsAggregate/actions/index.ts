import * as calculate from './calculate.operation';
import * as report from './report.operation';

export const OPERATIONS = { calculate, report };

export type OperationName = keyof typeof OPERATIONS;
