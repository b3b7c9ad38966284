import type { PillarGoal, ProseLine } from '../appendix';
import type { Reader } from '../reader';
import type { FilledCell } from '../sheet/sheet';
import type { TargetReading } from '../target';

const pillarName = /(?<!\p{L})trụ cột\s*(?:số\s*)?(\d+)/giu;
const ordinalName = /^\s*\d+(?:\s*[.):-]\s*(?!\d)|\s*$)/;
const brackets = /\([^()]*\)/g;
const aims = /(?<!\p{L})(?:đạt|điểm|hạng|top|nhóm)(?!\p{L})/iu;
const reached = /(?:^|[^\p{L}])(?=(?:phấn đấu |duy trì )?(?:đạt|nằm trong|xếp)(?!\p{L}))/iu;

/** Goals that the plan's text states: "Trụ cột 2. … (đạt số điểm bình quân trên 50 điểm, …)". */
export function goalsInProse(sheet: string, line: ProseLine, reader: Reader): readonly PillarGoal[] {
  const mentions = [...line.text.matchAll(pillarName)];
  return mentions.flatMap((mention, index) => {
    const until = mentions[index + 1]?.index ?? line.text.length;
    const pillar = numberOf(mention[0]);
    const target = isPillar(pillar) ? goalIn(line.text.slice(mention.index, until), reader) : null;
    return target ? [{ pillar, target, baseline: null, sheet, cell: line.cell, text: line.text }] : [];
  });
}

/** The pillar that a cell of a small table names: "Trụ cột 2. …", "2. …", "2". */
export function pillarIn(text: string): string | null {
  const [named] = text.matchAll(pillarName);
  const pillar = numberOf(named?.[0] ?? ordinalName.exec(text)?.[0] ?? '');
  return isPillar(pillar) ? pillar : null;
}

function numberOf(text: string): string {
  return text.replace(/\D/g, '');
}

function isPillar(digits: string): boolean {
  return /^[1-9]$/.test(digits);
}

/** Brackets hold the goal where they speak of points or places; else it begins where something is to be reached. */
function goalIn(text: string, reader: Reader): TargetReading | null {
  const parts = [...text.matchAll(brackets)]
    .map(([bracket]) => bracket.slice(1, -1))
    .filter((inside) => aims.test(inside));
  const start = text.search(reached);
  if (start >= 0) parts.push(text.slice(start));
  return parts.map((part) => reader.target(asCell(part))).find(isGoal) ?? null;
}

export function isGoal({ goal }: TargetReading): boolean {
  return goal.kind !== 'none' && goal.kind !== 'unreadable' && goal.kind !== 'qualitative';
}

function asCell(text: string): FilledCell {
  return { row: 0, column: 0, raw: text, text, format: 'General', epoch: 1900 };
}
