import type { Field } from '../../appendix';
import { fields as everyField } from '../../appendix';
import type { MergedRecord, MergedTable, Source, ToldField } from '../../merge';
import { headOf, widthOf } from '../appendix-page/heads';
import { titleRows } from '../appendix-page/title-rows';
import type { PageCell, PagePlan, PageRow } from '../page-plan';

const fieldsInOrder = everyField.filter(
  (field) => field !== 'ordinal' && field !== 'code' && field !== 'indicator',
);

const figures = new Set<ToldField>(['unit', 'baseline', 'baselineRank', 'target', 'targetRank', 'timeline']);

/** Where the words of a record stand in their files; the row in a word, so that no reader takes it for a figure. */
const sourceHeads = ['Tệp', 'Trang tính', 'Dòng'];
const sourceWidths = [26, 14, 9];

interface Columns {
  readonly hasCodes: boolean;
  readonly fields: readonly ToldField[];
}

/** The merged appendix: every record with its solutions, and beside it the file, the sheet and the row. */
export function mergedAppendixPage(table: MergedTable, name: string): PagePlan {
  const columns = columnsOf(table);
  const widths = [
    widthOf.ordinal,
    ...(columns.hasCodes ? [widthOf.code] : []),
    widthOf.indicator,
    ...columns.fields.map((field) => (isOfYear(field) ? widthOf.target : widthOf[field])),
    ...sourceWidths,
  ];
  const above = titleRows(table.facts, widths.length, 'PHỤ LỤC');
  return {
    kind: null,
    name,
    widths,
    rows: [...above, headRow(table, columns), ...bodyRows(table, columns)],
    frozenRows: above.length + 1,
    inputs: [],
    print: {
      orientation: 'Landscape',
      heads: { first: above.length, last: above.length },
      breaks: [],
      columns: widths.length,
    },
  };
}

function columnsOf({ records }: MergedTable): Columns {
  const told = new Set(records.flatMap(({ fields }) => [...fields.keys()]));
  const ofYears = [...told].filter(isOfYear).sort();
  return {
    hasCodes: records.some(({ statedCode, title }) => statedCode !== null && !title.includes(statedCode)),
    fields: fieldsInOrder.flatMap((field): readonly ToldField[] => {
      const own = told.has(field) ? [field] : [];
      return field === 'target' ? [...own, ...ofYears] : own;
    }),
  };
}

function headRow({ facts, records }: MergedTable, { fields, hasCodes }: Columns): PageRow {
  const lead: readonly Field[] = hasCodes ? ['ordinal', 'code', 'indicator'] : ['ordinal', 'indicator'];
  const heads = [
    ...lead.map((field) => (field === 'indicator' ? nameHead(records) : headOf(field, facts))),
    ...fields.map((field) => {
      const head = isOfYear(field) ? `Mục tiêu năm ${field.slice('target '.length)}` : headOf(field, facts);
      return inPerCent(field, records) ? `${head} (%)` : head;
    }),
    ...sourceHeads,
  ];
  return { height: null, cells: heads.map((value) => ({ value, look: 'head' })) };
}

/** By the head a reader knows whether a row without figures is an indicator or a task. */
function nameHead(records: readonly MergedRecord[]): string {
  const kinds = new Set(records.map(({ kind }) => kind));
  if (kinds.size > 1) return 'Chỉ số, nhiệm vụ';
  return kinds.has('task') ? 'Nhiệm vụ' : 'Chỉ số';
}

/** A file's head may have said so, and the figures not. */
function inPerCent(field: ToldField, records: readonly MergedRecord[]): boolean {
  const keys = records.flatMap(({ fields }) => fields.get(field)?.key ?? '').filter((key) => key !== '');
  const isFigure = field === 'baseline' || field === 'target' || isOfYear(field);
  return isFigure && keys.length > 0 && keys.every((key) => key.includes(' percent'));
}

function bodyRows({ records }: MergedTable, columns: Columns): readonly PageRow[] {
  let group: string | null = null;
  return records.flatMap((record, index) => {
    const heading = record.group !== null && record.group !== group ? [groupRow(record.group, columns)] : [];
    group = record.group;
    return [
      ...heading,
      recordRow(record, index, columns),
      ...record.solutions.map((text) => solutionRow(text, columns)),
    ];
  });
}

function recordRow(record: MergedRecord, index: number, { fields, hasCodes }: Columns): PageRow {
  const { contradicted, fields: told, name, ordinal, sources, statedCode, title } = record;
  const nameLook = contradicted ? 'conflict' : 'text';
  const label: readonly PageCell[] = hasCodes
    ? [
        { value: statedCode ?? '', look: 'centred' },
        { value: statedCode === null ? title : name, look: nameLook },
      ]
    : [{ value: title, look: nameLook }];
  return {
    height: null,
    cells: [
      { value: ordinal ?? index + 1, look: 'centred' },
      ...label,
      ...fields.map((field): PageCell => {
        const said = told.get(field);
        const look = figures.has(field) || isOfYear(field) ? 'figure' : 'text';
        return { value: said?.value ?? '', look, ...(said?.format ? { format: said.format } : {}) };
      }),
      ...sourceCells(sources),
    ],
  };
}

/** One line a source, the lines of the three cells beside each other. */
export function sourceCells(sources: readonly Source[]): readonly PageCell[] {
  const lines = (line: (source: Source) => string) => sources.map(line).join('\n');
  return [
    { value: lines(({ file }) => file), look: 'text' },
    { value: lines(({ sheet }) => sheet), look: 'text' },
    { value: lines(({ row }) => `dòng ${row + 1}`), look: 'centred' },
  ];
}

function groupRow(group: string, columns: Columns): PageRow {
  const [, number, heading = group] = /^([IVXLC]+|\p{Lu}|\d+)[.)]?\s+(.+)$/su.exec(group) ?? [];
  return wideRow(columns, { value: number ?? '', look: 'group' }, { value: heading, look: 'group' });
}

function solutionRow(text: string, columns: Columns): PageRow {
  return wideRow(columns, { value: '', look: 'solution' }, { value: text, look: 'solution' });
}

/** A row with nothing but a text in the column of names. */
function wideRow({ fields, hasCodes }: Columns, number: PageCell, text: PageCell): PageRow {
  const rest = fields.length + sourceHeads.length;
  const blank: PageCell = { value: '', look: text.look };
  return {
    height: null,
    cells: [number, ...(hasCodes ? [blank] : []), text, ...Array.from({ length: rest }, () => blank)],
  };
}

function isOfYear(field: ToldField): field is `target ${string}` {
  return field.startsWith('target ');
}
