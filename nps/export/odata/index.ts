export { answerOData, type ODataAnswer, type ODataRequest } from './answer';
export type { Bounds } from './bounds';
export { LIMITS, type PageLimits } from './page';
export { sourceOfRows } from './rowsSource';
export type { Placed, Source, Wanted } from './source';
