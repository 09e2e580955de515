export { settle, type Verdict } from './settle';
export { liveThrough, type YearBooks, type YearOptions } from './world';
