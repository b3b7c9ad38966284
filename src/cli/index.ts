import process from 'node:process';
import { main } from './main';
import { processIo } from './process-io';

void main(process.argv.slice(2), processIo()).then((status) => {
  // Not process.exit, which would cut off what a pipe has not taken yet.
  process.exitCode = status;
});
