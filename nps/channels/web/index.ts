export { FIELDS, readForm, stampOf, type FormInput, type ReadForm } from './form';
export { pressOf } from './press';
export { qrPng, qrSvg } from './qr';
export { renderPage, type RenderedPage } from './render';
export type { PageState, PageView, StaticPage } from './view';
export {
	isAllowedOrigin,
	originPattern,
	readOpenCall,
	renderWidget,
	widgetTexts,
	WIDGET_HEADERS,
	type OpenCall,
} from './widget';
