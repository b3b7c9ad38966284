export { CheckView } from './check-view';
