export type { Header, HeaderColumn, HeaderWords, ReadHeading } from './header';
export { headerAt } from './header';
export type { Heading } from './heading';
export { headingOf } from './heading';
export type { Meaning } from './meaning';
export { meaningOf } from './meaning';
export type { Sense } from './vocabulary';
export { vocabulary } from './vocabulary';
