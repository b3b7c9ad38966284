import { checkGrids } from '../app';
import { openPackage } from '../host/package';
import { gridsOf, sheetsToRead } from './files/grids-of-package';
import type { Io } from './io';

/** Runs a call of the command line; the answer is its exit status. */
export function main(argv: readonly string[], io: Io): Promise<number> {
  const [, ...files] = argv;
  for (const file of files) {
    const workbook = openPackage(io.files.read(file), file);
    const { appendices, findings } = checkGrids(gridsOf(workbook, sheetsToRead(workbook)));
    io.output.write(`${file}: ${appendices.length} phụ lục, ${findings.length} phát hiện\n`);
  }
  return Promise.resolve(0);
}
