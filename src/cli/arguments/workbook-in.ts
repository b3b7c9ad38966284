import { standardInput } from '../files/open-file';
import { CallError } from './call-error';
import type { Given } from './given';
import { isGiven, valueOf } from './given';

/** Where a changed workbook is to be written: another file, or the one it comes from where that is asked for. */
export function workbookIn(given: Given, file: string, command: string): string {
  const output = valueOf(given, 'output');
  const inPlace = isGiven(given, 'in-place');
  const isFile = output !== null && output !== standardInput;
  if (isFile === inPlace || (inPlace && file === standardInput)) {
    throw new CallError(({ callFaults }) => callFaults.workbookMissing(command), command);
  }
  if (!isFile) return file;
  if (output === file) throw new CallError(({ callFaults }) => callFaults.outputIsInput(file));
  if (!/\.xlsx$/i.test(output))
    throw new CallError(({ callFaults }) => callFaults.outputIsNoWorkbook(output), command);
  return output;
}
