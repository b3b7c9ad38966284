import type { Appendix, Grid, PlanFacts, PlanRecord, Read, Reference, SheetReading } from '../appendix';
import { formatAt } from '../appendix';
import { isDateFormat } from '../appendix/numbers';
import { nameKey } from '../appendix/text';
import type { CodeOf } from './identity';
import { codesBy } from './identity';
import { goalKey, keyOfParts, ownerKey, ownerParts, scoreKey, timelineKey } from './sameness';
import type { Part, Telling, Told, ToldField, Unit } from './telling';

/** What is kept of a file once it has been read: its records and who seems to have sent it, no grid. */
export interface Contribution {
  readonly file: string;
  readonly tables: readonly ContributedTable[];
  /** Organisations that the file's name or its title names as its own. */
  readonly signs: readonly Unit[];
}

export interface ContributedTable {
  readonly sheet: string;
  readonly facts: PlanFacts;
  readonly tellings: readonly Telling[];
}

/** A sheet of a file as it was read. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly reading: SheetReading;
}

export interface Knowing {
  readonly reference: Reference;
  readonly readOwners: (text: string) => NonNullable<PlanRecord['lead']>['value'];
}

export function contributionOf(
  file: string,
  sheets: readonly ReadSheet[],
  { reference, readOwners }: Knowing,
): Contribution {
  const codeOf = codesBy(reference);
  const known = (text: string) => readOwners(text).named.filter(({ organisation }) => organisation !== null);
  let place = 0;
  const issuers = sheets.flatMap(({ reading }) => known(reading.facts.issuer ?? ''));
  return {
    file,
    tables: sheets.flatMap(({ grid, reading }) =>
      reading.appendices.map((appendix) => ({
        sheet: reading.sheet,
        facts: appendix.facts,
        tellings: appendix.records.map((record) =>
          tellingOf({ file, grid, appendix, codeOf, place: place++ }, record),
        ),
      })),
    ),
    signs: [...known(wordsOfName(file)), ...issuers].map((owner) => ({
      key: ownerKey(owner),
      name: owner.name,
    })),
  };
}

/** "01_so-cong-thuong.xlsx" as words. */
function wordsOfName(file: string): string {
  return file
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[_.,()+-]+/g, ' ');
}

interface Place {
  readonly file: string;
  readonly grid: Grid;
  readonly appendix: Appendix;
  readonly codeOf: CodeOf;
  readonly place: number;
}

function tellingOf({ file, grid, appendix, codeOf, place }: Place, record: PlanRecord): Telling {
  const { indicator, lead, ordinal } = record;
  const name = indicator?.value.name ?? '';
  return {
    source: { file, sheet: appendix.sheet, row: record.row },
    place,
    kind: record.kind,
    code: codeOf(record, appendix.facts.framework),
    statedCode: indicator?.value.code?.code ?? null,
    title: indicator?.text ?? '',
    name,
    nameCell: `${appendix.sheetId} ${indicator?.cell.row ?? record.row}`,
    ordinal: ordinal ? written(ordinal) : '',
    group: record.group,
    leads: (lead?.value.named ?? []).map((owner) => ({ key: ownerKey(owner), name: owner.name })),
    fields: fieldsOf(record, appendix, grid),
    solutions: record.solutions.map(({ text }) => text),
  };
}

function fieldsOf(record: PlanRecord, appendix: Appendix, grid: Grid): ReadonlyMap<ToldField, Told> {
  const fields = new Map<ToldField, Told>();
  function tell<T>(
    field: ToldField,
    read: Read<T> | null,
    meaning: (value: T) => string | readonly Part[],
  ): void {
    if (!read) return;
    const meant = meaning(read.value);
    const value = written(read);
    const parts = typeof meant === 'string' ? partOf(meant, read.text) : meant;
    const key = typeof meant === 'string' ? meant : keyOfParts(meant);
    fields.set(field, { ...asWritten(value, read, grid), key, parts });
  }
  for (const field of ['unit', 'person', 'product', 'evidence', 'note'] as const)
    tell(field, record[field], nameKey);
  tell('baseline', record.baseline, scoreKey);
  tell('baselineRank', record.baselineRank, scoreKey);
  tell('target', record.target, goalKey);
  tell('targetRank', record.targetRank, goalKey);
  for (const [index, { year, target }] of record.targets.entries())
    tell(`target ${year ?? appendix.otherTargets[index]?.header ?? ''}`, target, goalKey);
  tell('lead', record.lead, ownerParts);
  tell('coordinator', record.coordinator, ownerParts);
  tell('timeline', record.timeline, timelineKey);
  return fields;
}

function partOf(key: string, text: string): readonly Part[] {
  return key === '' ? [] : [{ key, text }];
}

/** The cell's number, else the text that was read: of "như trên" and of merged cells that of the cell that counts. */
function written({ raw, text }: Read<unknown>) {
  return typeof raw === 'number' ? raw : text;
}

const daysBetweenEpochs = 1462;

/** A number with its format; a day counts from 1900 in the merged workbook. */
function asWritten(
  value: Told['value'],
  { cell }: Read<unknown>,
  grid: Grid,
): Pick<Told, 'value' | 'format'> {
  if (typeof value !== 'number') return { value, format: null };
  const format = formatAt(grid, cell.row, cell.column);
  const day = grid.epoch === 1904 && isDateFormat(format);
  return { value: day ? value + daysBetweenEpochs : value, format: format === 'General' ? null : format };
}
