export { fold, tidy } from './fold';
export { indexKey, indexKeyOf, nameKey } from './name-keys';
export { once } from './once';
export { hasMarkup, stripMarkup } from './strip-markup';
export type { Phrases } from './phrases';
export { phrasesOf } from './phrases';
export { withoutTail } from './without-tail';
export type { Token } from './tokens';
export { tokensOf } from './tokens';
