export { readOpenCall, type OpenCall } from './call';
export { isAllowedOrigin, originPattern } from './origin';
export { renderWidget, widgetTexts, WIDGET_HEADERS } from './render';
