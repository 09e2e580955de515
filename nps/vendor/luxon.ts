import type * as Library from 'luxon';
import * as bundle from './luxon.bundle.js';

export const { DateTime, Duration, IANAZone, Interval } = bundle as typeof Library;
export type { DateTime as DateTimeType } from 'luxon';
