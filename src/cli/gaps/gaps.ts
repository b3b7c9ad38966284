import type { ComputedAppendix } from '../../app';
import { gapsOfWorkbook, readGrids } from '../../app';
import { textsIn } from '../../locale';
import type { CheckedWorkbook } from '../../rules';
import type { GapsCall } from '../arguments/call';
import { complainOf } from '../complain';
import { deliver, refuseToOverwrite } from '../deliver';
import { eachFile } from '../files/each-file';
import type { Io } from '../io';
import { status } from '../status';
import { writeParts } from '../summary/summary';
import { pageFor } from '../text/page';
import { gapsCsv } from './csv';
import { gapsJson } from './json';
import { gapsText } from './text';

/** A workbook's appendices with what is computed from them. */
export interface ComputedBook {
  readonly workbook: CheckedWorkbook;
  readonly appendices: readonly ComputedAppendix[];
}

/** `soat gaps`: how far each score is from its target. */
export async function gaps(call: GapsCall, io: Io): Promise<number> {
  const { file, language, output, workbook } = call;
  if (workbook !== null) return writeParts({ ...call, workbook }, ['gaps'], io);
  refuseToOverwrite(output, [file], io);
  const [outcome] = await eachFile([file], call, io, ({ grids, told }) => {
    const read = readGrids(grids, told);
    return { workbook: read, appendices: gapsOfWorkbook(read) };
  });
  if (!outcome?.result) {
    complainOf(outcome ? [outcome] : [], textsIn(language), io);
    return status.unusable;
  }
  deliver(written(call, outcome.result, io), output, io);
  return status.fine;
}

function written({ file, format, language, output }: GapsCall, book: ComputedBook, io: Io): Iterable<string> {
  switch (format) {
    case 'text':
      return gapsText(file, book, pageFor(language, output, io));
    case 'json':
      return gapsJson(file, book, textsIn(language));
    case 'csv':
      return gapsCsv(book, language);
  }
}
