import type { CellValue } from '../../appendix';
import type { AnswerPlan, PagePlan, PageRow } from '../../summary';

/** What was written beside a topic. */
interface Answer {
  readonly what: CellValue;
  readonly proposal: CellValue;
  readonly answer: CellValue;
}

type Cells = readonly (readonly CellValue[])[];

/** The answers that a page holds, by their topics: what stands before the colon. */
function answersIn(
  cells: Cells,
  { answerColumn, heads, topicColumn }: AnswerPlan,
): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  const top = cells.findIndex((row) => heads.includes(String(row[answerColumn])));
  for (const row of top < 0 ? [] : cells.slice(top + 1)) {
    const topic = topicOf(row[topicColumn] ?? '');
    const answer = row[answerColumn] ?? '';
    if (topic !== null && answer !== '')
      answers.set(topic, { what: row[topicColumn] ?? '', proposal: row[proposalColumn] ?? '', answer });
  }
  return answers;
}

const proposalColumn = 5;

function topicOf(what: CellValue): string | null {
  const end = String(what).indexOf(':');
  return end < 0 ? null : String(what).slice(0, end);
}

/** The page with what was answered before; a topic that is settled stays as long as its answer does. */
export function withAnswers(page: PagePlan, plan: AnswerPlan, standing: Cells): PagePlan {
  const left = new Map(answersIn(standing, plan));
  if (left.size === 0) return page;
  const top = page.rows.findIndex(({ cells }) =>
    cells.some((cell) => cell?.look === 'head' && isHead(plan, cell.value)),
  );
  const rows = page.rows.map((row, index): PageRow => {
    const topic = index > top ? topicOf(row.cells[0]?.value ?? '') : null;
    const known = topic === null ? undefined : left.get(topic);
    if (topic === null || !known) return row;
    left.delete(topic);
    return answered(row, known);
  });
  const [last = page.rows.length - 1] = rows
    .flatMap(({ cells }, index) => (index > top && cells[0]?.look === 'text' ? [index] : []))
    .toReversed();
  const model = rows[last];
  const settled = model ? [...left.values()].map((answer) => settledRow(model, answer)) : [];
  return { ...page, rows: [...rows.slice(0, last + 1), ...settled, ...rows.slice(last + 1)] };
}

function isHead({ heads: known }: AnswerPlan, value: CellValue): boolean {
  return known.includes(String(value));
}

function answered(row: PageRow, { answer }: Answer): PageRow {
  const cells = row.cells.map((cell, index) =>
    cell && index === row.cells.length - 1 ? { ...cell, value: answer } : cell,
  );
  return { ...row, cells };
}

function settledRow(model: PageRow, { what, proposal, answer }: Answer): PageRow {
  const values = [what, proposal, answer];
  return {
    ...model,
    cells: model.cells.map((cell, index) => cell && { ...cell, value: values[index] ?? '' }),
  };
}
