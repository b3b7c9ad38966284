import type { Header, ReadHeading } from '../header';
import { headerAt } from '../header';
import { asideOf } from '../rows/marks';
import type { Sheet } from '../sheet/sheet';

/** A header and the rows that may belong to its table. */
export interface Section {
  readonly header: Header;
  readonly end: number;
  /** Rows under it that say the header again, as after a page break. */
  readonly repeated: ReadonlySet<number>;
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Where there is none: what comes nearest to a header. */
  readonly nearest: Header | null;
}

/** Finds every header on a sheet. Each row is looked at once. */
export function findSections(sheet: Sheet, read: ReadHeading): Sections {
  const filledRows = sheet.rows.filter((row) => sheet.glance(row).count > 0);
  const found: { readonly header: Header; readonly repeated: Set<number> }[] = [];
  let nearest: Header | null = null;
  let index = 0;
  while (index < filledRows.length) {
    const row = filledRows[index] ?? 0;
    const header = headerAt(sheet, row, filledRows[index + 1] ?? null, read);
    index += header && header.bottom > row ? 2 : 1;
    if (!header) continue;
    if (header.kind === 'too-little') {
      nearest = richer(nearest, header);
      continue;
    }
    const current = found.at(-1);
    if (current && saysAgain(current.header, header) && !startsAnew(sheet, filledRows, index, header)) {
      for (let again = header.top; again <= header.bottom; again++) current.repeated.add(again);
    } else found.push({ header, repeated: new Set() });
  }
  const last = sheet.rows.at(-1) ?? 0;
  const sections = found.map((section, place) => ({
    ...section,
    end: (found[place + 1]?.header.top ?? last + 1) - 1,
  }));
  return { sections, nearest };
}

function richer(best: Header | null, header: Header): Header {
  return best && knownIn(best) >= knownIn(header) ? best : header;
}

function knownIn({ columns }: Header): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

function saysAgain(before: Header, header: Header): boolean {
  const words = ({ columns }: Header) =>
    columns.map(({ column, heading }) => `${column} ${heading.words.join(' ')}`).join('|');
  return words(before) === words(header);
}

/** The same header under a title of its own ("Phụ lục II") begins another table. */
function startsAnew(sheet: Sheet, filledRows: readonly number[], after: number, header: Header): boolean {
  const above = filledRows.slice(Math.max(0, after - 6), after).filter((row) => row < header.top);
  return above.some((row) => {
    const cells = sheet.filled(row);
    return cells.length === 1 && cells.every(({ text }) => asideOf(text) === 'note');
  });
}
