import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { CsvValue } from '../csv/csv';
import { csvPieces } from '../csv/csv';
import { figureOrNull } from '../json/figure';
import { gapRowsOf } from './gap-row';
import type { ComputedBook } from './gaps';

/** The answer of `soat gaps --format csv`: a line an indicator. */
export function gapsCsv({ appendices }: ComputedBook, language: Language): Iterable<string> {
  const texts = textsIn(language);
  const { columns } = texts.report;
  const head = [
    columns.sheet,
    columns.row,
    columns.ordinal,
    columns.code,
    columns.indicator,
    columns.baseline,
    columns.target,
    columns.gap,
    columns.unit,
    columns.relative,
    columns.status,
    columns.reason,
    columns.lead,
  ];
  return csvPieces(rows());

  function* rows(): Generator<readonly CsvValue[]> {
    yield head;
    for (const computed of appendices) {
      for (const row of gapRowsOf(computed, texts, language)) {
        yield [
          computed.appendix.sheet,
          row.row,
          row.ordinal,
          row.code,
          row.name,
          row.baseline,
          row.target,
          figureOrNull(row.gap),
          row.unit === null ? null : texts.words.units[row.unit],
          row.relative,
          texts.words.statuses[row.status],
          row.note,
          row.lead,
        ];
      }
    }
  }
}
