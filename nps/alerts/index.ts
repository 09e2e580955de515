export { ALERT_DEFAULTS, ALERT_KINDS, detectAlerts, type Detected } from './detect';
export type { Alert, AlertFacts, AlertKind, AlertSettings, DayFacts, EarlierAlert } from './types';
