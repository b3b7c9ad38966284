import type { CellValue, PlanFacts, PlanRecord } from '../../appendix';
import { scoreText, textsIn } from '../../locale';
import { timelineText } from '../assignments/deadline-class';
import type { PageCell, PageRow } from '../page-plan';
import { heightIn, inRows } from './height';
import type { Slip, SlipEntry } from './slips-of';
import { slipTexts } from './texts';

/** In characters, with room left on A4 lying for a workbook whose usual letters are wide; the hidden keys. */
export const slipWidths = [5, 31, 9, 11, 10, 20, 12, 18, 0];
const printed = slipWidths.length - 1;
/** The least height of a row, so that an answer can be written by hand. */
const roomToWrite = 46;
/** From the names to the end. */
const wide = slipWidths.slice(1).reduce((sum, width) => sum + width, 0);

/** A row, how high it stands, and whether the next must stand on the same page. */
export interface SlipRow {
  readonly row: PageRow;
  readonly height: number;
  readonly holdsNext: boolean;
}

/** What all slips of a plan share. */
export interface SlipPlan {
  readonly facts: PlanFacts;
  readonly answers: ReadonlyMap<string, CellValue>;
}

export function openingRows({ kind, lead }: Slip, { facts }: SlipPlan): readonly SlipRow[] {
  const { framework, province, targetYear } = facts;
  const index = framework === null ? 'chỉ số' : slipTexts.indices[framework];
  const plan = slipTexts.plan(facts);
  return [
    held(20, [
      { value: slipTexts.authority(province), look: 'authority', span: 3 },
      { value: slipTexts.motto, look: 'motto', span: printed - 3 },
    ]),
    held(20, [
      { value: '', look: 'plain', span: 3 },
      { value: slipTexts.mottoBelow, look: 'motto', span: printed - 3 },
    ]),
    held(22, [
      { value: '', look: 'plain', span: 3 },
      { value: slipTexts.day(province, targetYear), look: 'subtitle', span: printed - 3 },
    ]),
    held(26, [across(slipTexts.titles[kind], 'title')]),
    held(20, [across(slipTexts.about(index, targetYear), 'subtitle')]),
    ...(plan === '' ? [] : [held(20, [across(plan, 'subtitle')])]),
    held(26, [across(kind === 'nobody' ? slipTexts.toLeaders : slipTexts.to(lead), 'signature')]),
  ];
}

export function headRows({ kind }: Slip, { facts }: SlipPlan): readonly SlipRow[] {
  const { heads } = slipTexts;
  const { baselineYear, targetYear } = facts;
  const texts = [
    heads.ordinal,
    heads.name,
    heads.baseline(baselineYear),
    heads.target(targetYear),
    heads.gap,
    heads.coordinator,
    heads.timeline,
    kind === 'nobody' ? heads.proposal : heads.answer,
  ];
  return [
    held(
      36,
      texts.map((value) => ({ value, look: 'head' })),
    ),
  ];
}

export function continuedRow({ lead }: Slip): SlipRow {
  return held(22, [across(slipTexts.continued(lead === '' ? slipTexts.titles.nobody : lead), 'subtitle')]);
}

/** The record's row, and under it what is to be done for it. */
export function entryRows(
  { key, others, record }: SlipEntry,
  place: number,
  { kind }: Slip,
  { answers }: SlipPlan,
): readonly SlipRow[] {
  const { lead, solutions } = record.record;
  const aside =
    kind === 'nobody' ? nowIn(lead?.text ?? '') : others.length > 0 ? slipTexts.together(others) : '';
  const texts: readonly CellValue[] = [
    place,
    [nameOf(record.record), aside].filter((text) => text !== '').join('\n'),
    baselineText(record.record),
    record.record.target?.text ?? '',
    gapText(record),
    record.record.coordinator?.text ?? '',
    timelineText(record.record, textsIn('vi').summary.assignmentsSheet.deadlines),
    answers.get(key) ?? '',
  ];
  const looks = ['centred', 'text', 'figure', 'figure', 'figure', 'text', 'figure', 'answer'] as const;
  const height = Math.max(
    ...texts.map((text, column) => heightIn(String(text), slipWidths[column] ?? 1)),
    roomToWrite,
  );
  const cells: readonly PageCell[] = [
    ...texts.map((value, column): PageCell => ({ value, look: looks[column] ?? 'text' })),
    { value: key, look: 'plain' },
  ];
  const pieces = solutions.flatMap(({ text }) => inRows(slipTexts.solution(text), wide));
  return [
    { row: { height, cells }, height, holdsNext: pieces.length > 0 },
    ...pieces.map((text) =>
      free(heightIn(text, wide), [
        { value: '', look: 'solution' },
        { value: text, look: 'solution', span: printed - 1 },
      ]),
    ),
  ];
}

/** The last lines of a slip stand together. */
export function closingRows({ kind, lead }: Slip): readonly SlipRow[] {
  const [left, right] = {
    assigned: [slipTexts.receiver, slipTexts.giver],
    asked: [slipTexts.receiver, slipTexts.asker],
    nobody: [slipTexts.proposer, slipTexts.leaders],
  }[kind];
  return [
    held(40, [across(slipTexts.closing[kind](lead), 'line')]),
    free(90, [
      { value: left ?? '', look: 'signature', span: 4 },
      { value: right ?? '', look: 'signature', span: printed - 4 },
    ]),
  ];
}

function held(height: number, cells: readonly PageCell[]): SlipRow {
  return { row: { height, cells }, height, holdsNext: true };
}

export function free(height: number, cells: readonly PageCell[]): SlipRow {
  return { row: { height, cells }, height, holdsNext: false };
}

export function across(value: string, look: PageCell['look']): PageCell {
  return { value, look, span: printed };
}

function nowIn(lead: string): string {
  return lead === '' ? '' : slipTexts.now(lead);
}

function nameOf({ indicator }: PlanRecord): string {
  const { code, name = '' } = indicator?.value ?? {};
  return code ? `${code.code}. ${name}` : name;
}

function baselineText({ baseline }: PlanRecord): string {
  const value = baseline?.value;
  if (value?.kind !== 'score' || value.unit === 'rank') return baseline?.text ?? '';
  return `${scoreText(value.value, 'vi')}${value.unit === 'percent' ? '%' : ''}`;
}

function gapText({ gap, record }: SlipEntry['record']): string {
  const { statuses, units } = textsIn('vi').words;
  if (record.kind === 'task') return '';
  if (gap.status !== 'open') return statuses[gap.status];
  return gap.unit === 'point'
    ? scoreText(gap.value, 'vi')
    : `${scoreText(gap.value, 'vi')} ${units[gap.unit]}`;
}
