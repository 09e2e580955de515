import type { DialectName, Queries } from '../session';
import { analysis } from './analysis';
import { followUps } from './followUps';
import { initial } from './initial';
import { reminders } from './reminders';
import { settings } from './settings';

/** One step of the schema. Steps only add: a process of the version before must keep working beside a new one. */
export interface Migration {
	readonly id: string;
	readonly name: string;
	up(db: Queries, dialect: DialectName): Promise<void>;
}

/** In order; a published one never changes. */
export const MIGRATIONS: readonly Migration[] = [
	{ id: '0001', name: 'initial', up: initial },
	{ id: '0002', name: 'analysis', up: analysis },
	{ id: '0003', name: 'reminders', up: reminders },
	{ id: '0004', name: 'settings', up: settings },
	{ id: '0005', name: 'follow-ups', up: followUps },
];
