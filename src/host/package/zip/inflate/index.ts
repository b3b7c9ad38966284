export { inflate } from './inflate';
