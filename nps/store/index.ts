export { gatherWrites, type GatherOptions } from './gather';
export { defaultStoreConfig, isStoreName, refusalFor } from './config';
export { StoreRefusedError, StoreUnavailableError } from './errors';
export { openStore } from './open';
export { pingStore, type Ping, type PingFailure } from './ping';
export { reuse, type Closable } from './processRegistry';
export * from './types';
