import { mkdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../dist/test-output');

/** Where a test leaves a workbook that it wrote: CI holds each one found there against the file format's schemas. */
export function outputPath(name: string): string {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, name);
}
