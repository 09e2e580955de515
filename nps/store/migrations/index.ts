import type { DialectName, Queries } from '../session';
import { initial } from './initial';

/** One step of the schema. Steps only add: a process of the version before must keep working beside a new one. */
export interface Migration {
	readonly id: string;
	readonly name: string;
	up(db: Queries, dialect: DialectName): Promise<void>;
}

/** In order; a published one never changes. */
export const MIGRATIONS: readonly Migration[] = [{ id: '0001', name: 'initial', up: initial }];
