export { GapsView } from './gaps-view';
