import type { CellValue } from '../../appendix';
import type { SheetKind } from '../../summary';
import { cellValue } from '../cell-value';
import type { Host } from '../host';
import { asking } from '../running';
import { askForSheets, ownSheet } from './find-own-sheet';

/** Where a page of ours holds keys, and how far from a key its answer and its label stand. */
export interface AnswerPlaces {
  readonly mark: string;
  readonly answer: number;
  readonly label: number;
}

export interface FoundAnswer {
  readonly key: string;
  readonly label: string;
  readonly answer: CellValue;
}

/** What was answered on a page of ours, wherever its rows were moved. Two syncs; nothing is written. */
export async function readAnswers(
  host: Host,
  kind: SheetKind,
  { answer, label, mark }: AnswerPlaces,
): Promise<readonly FoundAnswer[]> {
  return asking(host, async (context) => {
    const worksheets = askForSheets(context);
    await context.sync();
    const used = ownSheet(worksheets, kind)?.getUsedRangeOrNullObject(true);
    if (!used) return [];
    used.load('values');
    await context.sync();
    if (used.isNullObject) return [];
    return used.values.flatMap((row: readonly unknown[]) =>
      row.flatMap((value, column) =>
        typeof value === 'string' && value.startsWith(mark)
          ? [
              {
                key: value,
                label: String(cellValue(row[column + label])),
                answer: cellValue(row[column + answer]),
              },
            ]
          : [],
      ),
    );
  });
}
