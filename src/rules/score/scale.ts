import type { PlanRecord, Reference, ScoreUnit } from '../../appendix';
import { fold } from '../../appendix/text';
import { recordIdentity } from '../fingerprint';
import type { CheckedAppendix } from '../rule';

/** The best figure that there is for a record in a unit; null where it is on no scale that is known. */
export type Scale = (record: PlanRecord, unit: ScoreUnit) => number | null;

const none: Scale = () => null;

/** PII indicators have 0 to 100 points; PCI components 0 to 10, or 0 to 100 where the column says or shows so. */
export function scaleOf({ appendix, workbook }: CheckedAppendix): Scale {
  const { framework } = appendix.facts;
  if (framework === null) return none;
  const headers = ['baseline', 'target'] as const;
  const header = fold(headers.map((field) => appendix.columns.get(field)?.header ?? '').join(' '));
  if (framework === 'PII') {
    const scored = header.includes('diem');
    return (record) => (isScore(record) && (scored || record.indicator?.value.code) ? 100 : null);
  }
  const isComponent = componentsOf(workbook.knowledge.reference);
  const components = appendix.records.filter(isComponent);
  const maximum = statedMaximum(header) ?? shownMaximum(components);
  return (record, unit) => {
    if (!isScore(record) || !isComponent(record)) return null;
    return unit === 'percent' ? 100 : maximum;
  };
}

/** "0 - 10", "thang điểm 100". */
function statedMaximum(header: string): number | null {
  const maximum = /(?:thang(?: diem)?|\b[01] ?-) ?(100?)(?!\d)/.exec(header)?.[1];
  return maximum === undefined ? null : Number(maximum);
}

/** Most components above 10 can only be on the scale of 100. */
function shownMaximum(components: readonly PlanRecord[]): number {
  const scores = components.flatMap(pointsOf);
  return scores.filter((score) => score > 10).length * 2 > scores.length ? 100 : 10;
}

function pointsOf({ baseline, target }: PlanRecord): readonly number[] {
  const goal = target?.value.goal;
  return [
    ...(baseline?.value.kind === 'score' && baseline.value.unit === 'point' ? [baseline.value.value] : []),
    ...(goal?.kind === 'bound' && goal.unit === 'point' ? [goal.value] : []),
  ];
}

/** A column of units tells of figures that are no scores ("đơn", "tỷ đồng"). */
function isScore({ kind, unit }: PlanRecord): boolean {
  const told = fold(unit?.text ?? '');
  return kind === 'indicator' && (told === '' || told === '%' || told.includes('diem'));
}

function componentsOf({ indices }: Reference): (record: PlanRecord) => boolean {
  const names = new Set(
    indices
      .filter(({ framework }) => framework === 'PCI')
      .flatMap(({ name, otherNames }) => [name, ...otherNames])
      .map(bare),
  );
  return (record) => names.has(bare(recordIdentity(record)));
}

function bare(name: string): string {
  return fold(name)
    .replace(/^chi so (?:thanh phan )?/, '')
    .replace(/[."“”:;]/g, '');
}
