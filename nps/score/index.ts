export { toScore, type Score } from './score';
export {
	categoryOf,
	npsFactorOf,
	type Category,
	type NpsFactor,
	type ScoredCategory,
} from './category';
