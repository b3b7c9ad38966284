export type { Contribution, ReadSheet } from './contribution';
export { contributionOf } from './contribution';
export type { MergeChoice } from './merge';
export { merge } from './merge';
export type { Contradiction, Merged, MergedRecord, MergedTable, Share, Version } from './merged';
export type { Source, Told, ToldField, Unit } from './telling';
