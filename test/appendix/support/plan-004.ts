import { header, indicators, titles } from '../../../scripts/samples/plan-004-indicators';

/** How a conversion left the appendix of plan 004. */
export interface Conversion {
  readonly latex?: boolean;
  readonly html?: boolean;
  readonly pageBreaks?: boolean;
  readonly withoutSolutions?: boolean;
}

/** The appendix of plan 004 as a text table; row 16 is torn over eight cells, as in the plan. */
export function plan004(conversion: Conversion = {}): string {
  const rows = indicators.flatMap((_, index) => rowsOf(index, conversion));
  return [...titles, header.join(' | '), ...rows].join('\n');
}

function rowsOf(index: number, conversion: Conversion): readonly string[] {
  const indicator = indicators[index];
  if (!indicator) return [];
  const name = `Chỉ số: ${indicator.code}. ${indicator.name}`;
  const record = [
    index + 1,
    conversion.html ? `<i>${name}</i>` : name,
    indicator.score,
    conversion.latex ? latexOf(indicator.goal) : indicator.goal,
    indicator.code === '5.2.3' ? 'Sở Thương | Công' : indicator.lead,
    indicator.coordinator,
    indicator.timeline,
  ].join(' | ');
  if (conversion.withoutSolutions) return [record];
  const solutions = conversion.html
    ? [indicator.solutions.map((text) => `<p>${text}</p>`).join(' ')]
    : indicator.solutions;
  return [record, ...(conversion.pageBreaks ? broken(index, solutions) : solutions.map(inNameColumn))];
}

function latexOf(goal: string): string {
  return `$${goal.replace('≥', '\\geq').replace('%', '\\%')}$`;
}

function inNameColumn(text: string): string {
  return ` | ${text}`;
}

/** Pages end in the middle of solutions; after rows 9 and 17 the rest lands in the column of numbers. */
function broken(index: number, solutions: readonly string[]): readonly string[] {
  const [first = '', ...others] = solutions;
  const middle = first.lastIndexOf(' ', first.length / 2);
  const cut = [first.slice(0, middle), first.slice(middle + 1)].map(inNameColumn);
  const rest = others.map(inNameColumn);
  const wrongColumn = index === 8 || index === 16;
  if (!wrongColumn) return index % 2 === 0 ? [...cut, '', repeatedHeader(), ...rest] : [...cut, ...rest];
  return [`${first} | | | | |`, '--- | ---', ...rest];
}

function repeatedHeader(): string {
  return header.join(' | ').toUpperCase();
}
