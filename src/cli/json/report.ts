import type { CheckedBook, Tally } from '../../app';
import type { NoAppendix } from '../../appendix';
import type { Dictionary } from '../../locale';
import type { Language } from '../../rules';
import type { Outcome } from '../files/each-file';
import type { FileFault } from '../files/file-fault';
import { appendixJson } from './appendix';
import { findingJson } from './finding';
import { Lines } from './lines';

/** What this form of the answer is called; it grows by members, a change of a member is a new version. */
export const version = 1;

/** The answer of `soat check --format json`. */
export function checkJson(
  outcomes: readonly Outcome<CheckedBook>[],
  tally: Tally,
  language: Language,
  texts: Dictionary,
): object {
  return {
    version,
    files: new Lines(outcomes, (outcome) => fileJson(outcome, language, texts)),
    counts: tally,
  };
}

function fileJson({ file, result, fault }: Outcome<CheckedBook>, language: Language, texts: Dictionary) {
  return {
    file,
    error: fault && faultJson(fault, texts),
    appendices: new Lines(result?.appendices ?? [], (each) => appendixJson(each, texts)),
    findings: new Lines(result?.findings ?? [], (finding) => findingJson(finding, language)),
    notes: result ? notesOf(result) : [],
  };
}

export function faultJson(fault: FileFault, texts: Dictionary): object {
  return { code: fault.code, message: fault.sentence(texts) };
}

/** Where no sheet has an appendix: what each came nearest to. */
export function notesOf({ workbook, appendices }: Pick<CheckedBook, 'workbook' | 'appendices'>) {
  if (appendices.length > 0) return [];
  return workbook.sheets.flatMap(({ reading }) => (reading.none ? [noteJson(reading.none)] : []));
}

function noteJson({ sheet, row, missing }: NoAppendix) {
  return { code: 'no-appendix', sheet, row: row === null ? null : row + 1, missing } as const;
}
