export { readIndicator } from './read-indicator';
export type { Ordinal } from './read-ordinal';
export { readOrdinal, romanValue } from './read-ordinal';
