export { rowOf, type Cell, type Column, type ColumnInfo, type ExportSet, type Row, type Shape } from './column';
export { csvCell, csvHead, csvLine, withoutFormula } from './csv';
export { DAILY, SEGMENTS, type Counted, type CountedValue } from './sets/figures';
export { responsesSet, type ExportedAnswer, type ResponseColumnsWanted } from './sets/responses';
export { hidesShielded, isShielded, shieldedSurveys, wholeMonths } from './shield';
export { csvOf, jsonOf, type Batches } from './stream';
export { withholdCounted, type MonthTotal } from './withhold';
