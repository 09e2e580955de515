import type { DialectName, Queries, Session } from '../session';
import { alerts } from './alerts';
import { analysis } from './analysis';
import { changes } from './changes';
import { brands } from './brands';
import { cases } from './cases';
import { countAgain } from './countAgain';
import { followUps } from './followUps';
import { initial } from './initial';
import { quality } from './quality';
import { overdue } from './overdue';
import { reminders } from './reminders';
import { reporting } from './reporting';
import { settings } from './settings';
import { threads } from './threads';
import { views } from './views';

/** One step of the schema. Steps only add: a process of the version before must keep working beside a new one. */
export interface Migration {
	readonly id: string;
	readonly name: string;
	up(db: Queries, dialect: DialectName): Promise<void>;
	/**
	 * Brings some rows of before up to date, each call in a transaction of its own, so that others can go on meanwhile.
	 * False when none is left. Asked whenever the store is opened: an older process may have written more.
	 */
	fill?(tx: Session): Promise<boolean>;
}

/** In order; a published one never changes. */
export const MIGRATIONS: readonly Migration[] = [
	{ id: '0001', name: 'initial', up: initial },
	{ id: '0002', name: 'analysis', up: analysis },
	{ id: '0003', name: 'reminders', up: reminders },
	{ id: '0004', name: 'settings', up: settings },
	{ id: '0005', name: 'follow-ups', up: followUps },
	{ id: '0006', name: 'threads', up: threads },
	{ id: '0007', name: 'brands', up: brands },
	{ id: '0008', name: 'reporting', up: reporting, fill: countAgain },
	{ id: '0009', name: 'changes', up: changes },
	{ id: '0010', name: 'overdue', up: overdue },
	{ id: '0011', name: 'alerts', up: alerts },
	{ id: '0012', name: 'quality', up: quality },
	{ id: '0013', name: 'views', up: views },
	{ id: '0014', name: 'cases', up: cases },
];
