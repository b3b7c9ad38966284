import type { PagePlan, PageRow } from '../page-plan';

export interface ListOfPage {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly (readonly [head: string, width: number])[];
  readonly rows: readonly PageRow[];
}

/** A page with a title, a line or two under it, and one list. */
export function listPage({ columns, lines, name, rows, title }: ListOfPage): PagePlan {
  const above: readonly PageRow[] = [
    { height: 24, cells: [{ value: title, look: 'title', span: columns.length }] },
    ...lines.map((value): PageRow => ({
      height: 20,
      cells: [{ value, look: 'subtitle', span: columns.length }],
    })),
  ];
  const head: PageRow = { height: null, cells: columns.map(([value]) => ({ value, look: 'head' })) };
  return {
    kind: null,
    name,
    widths: columns.map(([, width]) => width),
    rows: [...above, head, ...rows],
    frozenRows: above.length + 1,
    inputs: [],
    print: {
      orientation: 'Landscape',
      heads: { first: above.length, last: above.length },
      breaks: [],
      columns: columns.length,
    },
  };
}
