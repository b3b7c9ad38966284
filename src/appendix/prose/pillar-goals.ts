import type { PillarGoal, ProseLine } from '../appendix';
import type { Reader } from '../reader';
import type { FilledCell } from '../sheet/sheet';
import type { TargetReading } from '../target';

const pillarName = /(?<!\p{L})trụ cột\s*(?:số\s*)?([1-9])(?!\d)/giu;
const brackets = /\(([^()]*)\)/g;
const reached = /(?:^|[^\p{L}])(?=(?:phấn đấu |duy trì )?(?:đạt|nằm trong|xếp)(?!\p{L}))/iu;

/** Goals that the plan's text states: "Trụ cột 2. … (đạt số điểm bình quân trên 50 điểm, …)". */
export function goalsInProse(sheet: string, line: ProseLine, reader: Reader): readonly PillarGoal[] {
  const mentions = [...line.text.matchAll(pillarName)];
  return mentions.flatMap((mention, index) => {
    const until = mentions[index + 1]?.index ?? line.text.length;
    const target = goalIn(line.text.slice(mention.index, until), reader);
    const [, pillar = ''] = mention;
    return target ? [{ pillar, target, baseline: null, sheet, cell: line.cell, text: line.text }] : [];
  });
}

/** The pillar that a cell of a small table names: "Trụ cột 2. …", "2. …", "2". */
export function pillarIn(text: string): string | null {
  const named = new RegExp(pillarName.source, 'iu').exec(text)?.[1];
  return named ?? /^\s*([1-9])(?:\s*[.):-]\s*(?!\d)|\s*$)/.exec(text)?.[1] ?? null;
}

/** Brackets hold the goal; without them it begins where something is to be reached. */
function goalIn(text: string, reader: Reader): TargetReading | null {
  const parts = [...text.matchAll(brackets)].map(([, inside = '']) => inside);
  const start = text.search(reached);
  if (start >= 0) parts.push(text.slice(start));
  for (const part of parts) {
    const reading = reader.target(asCell(part));
    if (isGoal(reading)) return reading;
  }
  return null;
}

export function isGoal({ goal }: TargetReading): boolean {
  return goal.kind !== 'none' && goal.kind !== 'unreadable' && goal.kind !== 'qualitative';
}

function asCell(text: string): FilledCell {
  return { row: 0, column: 0, raw: text, text, format: 'General', epoch: 1900 };
}
