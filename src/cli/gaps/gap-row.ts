import type { ComputedAppendix } from '../../app';
import type { Baseline, PlanRecord, Read } from '../../appendix';
import type { Gap, GapUnit, RecordGap } from '../../gaps';
import { noLead } from '../../gaps';
import type { Dictionary } from '../../locale';
import { figureText, scoreText } from '../../locale';
import type { Language } from '../../rules';
import { share } from '../json/figure';

/** One indicator's gap, in words and figures. */
export interface GapRow {
  readonly row: number;
  readonly ordinal: string;
  readonly code: string;
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  readonly gap: number | null;
  readonly relative: number | null;
  readonly unit: GapUnit | null;
  readonly status: Gap['status'];
  /** Why there is no figure, or what it rests on. */
  readonly note: string;
  readonly lead: string;
}

/** The gaps of an appendix's indicators. Tasks have none. */
export function gapRowsOf(
  { gaps }: ComputedAppendix,
  texts: Dictionary,
  language: Language,
): readonly GapRow[] {
  return gaps.gaps
    .filter(({ record }) => record.kind === 'indicator')
    .map((each) => gapRow(each, texts, language));
}

function gapRow({ record, gap }: RecordGap, texts: Dictionary, language: Language): GapRow {
  return {
    row: record.row + 1,
    ...namesOf(record),
    baseline: baselineText(record.baseline ?? record.baselineRank, language),
    target: (record.target ?? record.targetRank)?.text ?? '',
    ...figuresOf(gap),
    status: gap.status,
    note: noteOf(gap, texts),
    lead: leadText(record),
  };
}

function namesOf({ ordinal, indicator }: PlanRecord): Pick<GapRow, 'ordinal' | 'code' | 'name'> {
  const { code = null, name = '' } = indicator?.value ?? {};
  return { ordinal: ordinal?.value ?? '', code: code?.code ?? '', name };
}

function figuresOf(gap: Gap): Pick<GapRow, 'gap' | 'relative' | 'unit'> {
  if (gap.status === 'not-computable') return { gap: null, relative: null, unit: null };
  return { gap: gap.value, relative: share(gap.relative), unit: gap.unit };
}

/** "7,24", or with its unit where that is not points: "3 bậc". */
export function gapText({ gap, unit }: GapRow, { words }: Dictionary, language: Language): string {
  if (gap === null || unit === null) return '';
  return unit === 'point' ? scoreText(gap, language) : `${figureText(gap, language)} ${words.units[unit]}`;
}

function noteOf(gap: Gap, { reasons }: Dictionary): string {
  if (gap.status === 'not-computable') return reasons.gap[gap.reason];
  return gap.assumed === null ? '' : reasons.assumed[gap.assumed];
}

function baselineText(read: Read<Baseline> | null, language: Language): string {
  if (read?.value.kind !== 'score') return read?.text ?? '';
  const { value, unit } = read.value;
  return typeof read.raw === 'number' && unit !== 'rank' ? scoreText(value, language) : read.text;
}

function leadText({ lead }: PlanRecord): string {
  const named = lead?.value.named.map(({ name }) => name) ?? [];
  return named.length > 0 ? named.join(', ') : noLead;
}
