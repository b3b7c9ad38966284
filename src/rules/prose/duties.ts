import type { Owner, ProseLine } from '../../appendix';
import type { CheckedWorkbook } from '../rule';

/** What the plan's text gives an organisation to do: a heading that names it, and the lines under it. */
export interface Duties {
  readonly owners: readonly Owner[];
  readonly heading: ProseLine;
  readonly lines: readonly ProseLine[];
}

const numbered = /^\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2})[.)]\s+(.+)$/su;

/** "2.8. Sở Nội vụ" and what stands below it, up to the next numbered heading. */
export function dutiesIn(
  prose: readonly ProseLine[],
  read: CheckedWorkbook['knowledge']['readOwners'],
): readonly Duties[] {
  const found: { owners: readonly Owner[]; heading: ProseLine; lines: ProseLine[] }[] = [];
  let current: ProseLine[] | null = null;
  for (const line of prose) {
    const heading = numbered.exec(line.text)?.[1]?.trim().replace(/[:.]$/, '');
    if (heading === undefined) {
      current?.push(line);
      continue;
    }
    const { named, generic, task } = read(heading);
    const isOwner =
      named.length > 0 &&
      generic.length === 0 &&
      task === null &&
      named.every(({ organisation }) => organisation);
    current = isOwner ? [] : null;
    if (current) found.push({ owners: named, heading: line, lines: current });
  }
  return found;
}
