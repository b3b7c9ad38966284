export { run } from './run';
export { ClientError } from './client-error';
