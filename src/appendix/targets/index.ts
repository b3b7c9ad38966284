export { readTarget } from './read-target';
