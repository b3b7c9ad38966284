export type { Header, HeaderColumn, ReadHeading } from './header';
export { headerAt } from './header';
export { headingOf } from './heading';
export { meaningOf } from './meaning';
export type { Sense } from './vocabulary';
export { vocabulary } from './vocabulary';
