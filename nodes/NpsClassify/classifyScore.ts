import type { IDataObject } from 'n8n-workflow';
import { categoryOf, npsFactorOf, toScore } from '../../nps/score';

/** The item with category and factor. What is no score stays where it was, and the item says why it is unscored. */
export function withCategory(json: IDataObject, given: unknown): IDataObject {
	const score = toScore(given);
	const verdict = { category: categoryOf(score), npsFactor: npsFactorOf(score) };
	if (score !== null) return { ...json, score, ...verdict };
	if (given === undefined || given === null || given === '') return { ...json, ...verdict };
	const reason = `"${String(given).slice(0, 80)}" is no whole number from 0 to 10`;
	return { ...json, ...verdict, quality: { ...qualityOf(json), reason } };
}

/** What the item already says about its quality. */
export const qualityOf = ({ quality }: IDataObject): IDataObject =>
	typeof quality === 'object' && quality !== null ? (quality as IDataObject) : {};
