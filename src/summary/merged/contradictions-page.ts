import type { Contradiction, ToldField } from '../../merge';
import type { Dictionary } from '../../locale';
import type { PageCell, PagePlan, PageRow } from '../page-plan';
import { sourceCells } from './appendix-page';
import { listPage } from './list-page';

/** What the files tell differently, a row a version, with room for what is agreed. */
export function contradictionsPage(
  contradictions: readonly Contradiction[],
  { merging: { contradictions: texts } }: Dictionary,
): PagePlan {
  const { heads } = texts;
  return listPage({
    name: texts.name,
    title: texts.title,
    lines: [contradictions.length === 0 ? texts.none : texts.subtitle],
    columns: [
      [heads.number, 7],
      [heads.code, 8],
      [heads.indicator, 38],
      [heads.field, 18],
      [heads.value, 24],
      [heads.file, 26],
      [heads.sheet, 14],
      [heads.row, 9],
      [heads.decision, 22],
    ],
    rows: contradictions.flatMap((contradiction, index) => rowsOf(contradiction, index, texts)),
  });
}

function rowsOf(
  { code, field, name, versions }: Contradiction,
  index: number,
  texts: Dictionary['merging']['contradictions'],
): readonly PageRow[] {
  return versions.map(({ sources, told }, version) => ({
    height: null,
    cells: [
      { value: version === 0 ? index + 1 : '', look: 'centred' },
      { value: code ?? '', look: 'centred' },
      { value: name, look: 'text' },
      { value: fieldName(field, texts), look: 'text' },
      {
        value: told.value,
        look: 'conflict',
        ...(told.format ? { format: told.format } : {}),
      } satisfies PageCell,
      ...sourceCells(sources),
      { value: '', look: 'answer' },
    ],
  }));
}

function fieldName(field: ToldField, { fields, targetOf }: Dictionary['merging']['contradictions']): string {
  const names: Readonly<Record<string, string>> = fields;
  return names[field] ?? targetOf(field.slice('target '.length));
}
