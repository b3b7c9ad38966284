export type { Header, HeaderColumn, ReadHeading } from './header';
export { chosenHeader, headerAt } from './header';
export { headingOf } from './heading';
export { meaningOf } from './meaning';
export type { Sense } from './vocabulary';
export { vocabulary } from './vocabulary';
