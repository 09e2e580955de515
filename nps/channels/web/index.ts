export { FIELDS, readForm, type FormInput, type ReadForm } from './form';
export { renderPage, type RenderedPage } from './render';
export type { PageState, PageView, StaticPage } from './view';
