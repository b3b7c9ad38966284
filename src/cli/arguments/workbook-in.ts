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
  return named(output, command);
}

/** Where a workbook is to be written that comes of none, or of many. */
export function newWorkbookIn(given: Given, command: string): string {
  const output = valueOf(given, 'output');
  if (output === null || output === standardInput)
    throw new CallError(({ callFaults }) => callFaults.newWorkbookMissing(command), command);
  return named(output, command);
}

function named(output: string, command: string): string {
  if (/\.xlsx$/i.test(output)) return output;
  throw new CallError(({ callFaults }) => callFaults.outputIsNoWorkbook(output), command);
}
