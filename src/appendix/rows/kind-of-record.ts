import type { PlanRecord } from '../appendix';
import { fold } from '../text';
import type { Table } from './table';
import { figureFields } from './table';

type Named = Pick<PlanRecord, 'indicator' | 'baseline' | 'target' | 'baselineRank' | 'targetRank'>;

const indicatorWords = /(?:^|\s)(?:chi so|chi tieu|tieu chi|cstp)(?:$|\s)/;
const taskWords = /(?:^|\s)(?:nhiem vu|giai phap|cong viec|noi dung|hoat dong)(?:$|\s|,)/;

/** An indicator has a code, a known index name, or a figure; a task has none and names what is to be done. */
export function kindOfRecord({ reader, columns }: Table, record: Named): PlanRecord['kind'] {
  const name = record.indicator?.value;
  if (name && (name.code?.wellFormed || reader.indexNamed(name.name))) return 'indicator';
  if (!figureFields.some((field) => columns.byField.has(field))) return 'task';
  return name?.code || hasFigure(record) || headsIndicators(columns.byField.get('indicator')?.header ?? '')
    ? 'indicator'
    : 'task';
}

function hasFigure({ baseline, target, baselineRank, targetRank }: Named): boolean {
  const goals = [target, targetRank].some((read) => read && read.value.goal.kind !== 'none');
  return goals || [baseline, baselineRank].some((read) => read && read.value.kind !== 'none');
}

/** "Chỉ tiêu PCI" heads indicators even where a row's figures are missing; "Nhiệm vụ, …" may head both. */
function headsIndicators(header: string): boolean {
  const folded = fold(header);
  return indicatorWords.test(folded) && !taskWords.test(folded);
}
