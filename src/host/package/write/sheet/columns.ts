import type { ColumnEdit } from '../../changes';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import { putSection, section, type SheetDraft } from './sheet-draft';

/** A run of columns; `text` is its element as it stands, but for the numbers and what is set. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const USUAL_WIDTH = '9.140625';

/** The style that the columns give to cells which say none. */
export function columnStyles(cols: XmlElement | undefined): (column: number) => number {
  const runs = runsOf(cols).filter(({ attributes }) => Number(attributes.get('style') ?? 0) !== 0);
  if (runs.length === 0) return () => 0;
  return (column) =>
    Number(runs.find(({ first, last }) => first <= column && column <= last)?.attributes.get('style') ?? 0);
}

/** Splits the runs that an edit cuts, and joins those that are the same again afterwards. */
export function changeColumns(sheet: SheetDraft, edits: readonly ColumnEdit[]): void {
  if (edits.length === 0) return;
  const cols = section(sheet, 'cols');
  const before = runsOf(cols);
  const after = edits.reduce<readonly Run[]>(applied, before);
  const written = after.map((run) =>
    sheet.tag('col', { min: run.first + 1, max: run.last + 1, ...rest(run) }),
  );
  if (!cols) {
    if (written.length > 0) putSection(sheet, 'cols', sheet.tag('cols', {}, written.join('')));
  } else if (written.length === 0) sheet.draft.remove(cols);
  else replaceRuns(sheet, childrenOf(cols, 'col'), before, after, written);
}

/** Runs that stay as they are keep their bytes; what lies between the first and the last change is written anew. */
function replaceRuns(
  sheet: SheetDraft,
  elements: readonly XmlElement[],
  before: readonly Run[],
  after: readonly Run[],
  written: readonly string[],
): void {
  let head = 0;
  while (head < before.length && head < after.length && same(before[head], after[head])) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    same(before.at(-1 - tail), after.at(-1 - tail))
  )
    tail++;
  const text = written.slice(head, written.length - tail).join('');
  const first = elements[head];
  const last = elements[elements.length - tail - 1];
  if (head < elements.length - tail && first && last) sheet.draft.replace(first.start, last.end, text);
  else sheet.draft.insert(elements[head - 1]?.end ?? first?.start ?? 0, text);
}

function runsOf(cols: XmlElement | undefined): readonly Run[] {
  return childrenOf(cols, 'col').map((element) => ({
    first: Number(attributeOf(element, 'min') ?? 1) - 1,
    last: Number(attributeOf(element, 'max') ?? 1) - 1,
    attributes: new Map(
      element.attributes
        .filter(({ name }) => name !== 'min' && name !== 'max')
        .map(({ name, value }) => [name, value]),
    ),
  }));
}

function applied(runs: readonly Run[], edit: ColumnEdit): readonly Run[] {
  const cut = runs.flatMap((run) => [
    ...part(run, run.first, Math.min(run.last, edit.first - 1)),
    ...part(run, Math.max(run.first, edit.first), Math.min(run.last, edit.last)).map((inside) =>
      edited(inside, edit),
    ),
    ...part(run, Math.max(run.first, edit.last + 1), run.last),
  ]);
  const gaps = gapsIn(runs, edit.first, edit.last).map((gap) =>
    edited({ ...gap, attributes: new Map() }, edit),
  );
  const all = [...cut, ...gaps].filter(states).sort((one, other) => one.first - other.first);
  return joined(all, edit);
}

const part = (run: Run, first: number, last: number): readonly Run[] =>
  first <= last ? [{ ...run, first, last }] : [];

function gapsIn(
  runs: readonly Run[],
  first: number,
  last: number,
): readonly { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  let next = first;
  for (const run of [...runs].sort((one, other) => one.first - other.first)) {
    if (run.last < next || run.first > last) continue;
    if (run.first > next) gaps.push({ first: next, last: run.first - 1 });
    next = run.last + 1;
  }
  if (next <= last) gaps.push({ first: next, last });
  return gaps;
}

function edited(run: Run, { width, hidden, style }: ColumnEdit): Run {
  const attributes = new Map(run.attributes);
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  if (width !== undefined) {
    set('width', width === null ? null : String(width));
    set('customWidth', width === null ? null : '1');
  }
  if (hidden !== undefined) set('hidden', hidden ? '1' : null);
  if (style !== undefined) set('style', style === 0 ? null : String(style));
  if (!attributes.has('width')) attributes.set('width', USUAL_WIDTH);
  return { ...run, attributes };
}

/** A width alone, without the word that somebody set it, is what every column has. */
const states = ({ attributes }: Run): boolean =>
  [...attributes.keys()].some((name) => name !== 'width' && name !== 'bestFit');

/** Joins what the edit has made the same; runs apart from it stay apart. */
function joined(runs: readonly Run[], edit: ColumnEdit): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    const near = run.first <= edit.last + 1 && run.last >= edit.first;
    if (before && near && before.last + 1 === run.first && sameAttributes(before, run)) {
      whole[whole.length - 1] = { ...before, last: run.last };
    } else whole.push(run);
  }
  return whole;
}

const rest = ({ attributes }: Run): Readonly<Record<string, string>> => Object.fromEntries(attributes);

const same = (one: Run | undefined, other: Run | undefined): boolean =>
  one?.first === other?.first &&
  one?.last === other?.last &&
  one !== undefined &&
  other !== undefined &&
  sameAttributes(one, other);

const sameAttributes = (one: Run, other: Run): boolean =>
  one.attributes.size === other.attributes.size &&
  [...one.attributes].every(([name, value]) => other.attributes.get(name) === value);
