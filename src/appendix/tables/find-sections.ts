import { lastRow } from '../grid';
import type { Header } from '../header';
import { chosenHeader, headerAt } from '../header';
import type { Reader } from '../reader';
import { asideOf } from '../rows/marks';
import type { Sheet } from '../sheet/sheet';
import { isRowOfValues } from './row-of-values';

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

const titleRows = 6;

/** Finds every header on a sheet, the row that the user chose among them. Each row is looked at once. */
export function findSections(sheet: Sheet, reader: Reader, chosen: number | null): Sections {
  const filledRows = sheet.rows.filter((row) => sheet.glance(row).count > 0);
  const found: { readonly header: Header; readonly repeated: Set<number> }[] = [];
  let nearest: Header | null = null;
  let unread = sheet.grid.top;
  for (const [index, row] of filledRows.entries()) {
    if (row < unread) continue;
    const next = filledRows[index + 1] ?? null;
    const header =
      row === chosen
        ? chosenHeader(sheet, row, next, reader.heading)
        : headerAt(sheet, row, next, reader.heading);
    if (!header || (row !== chosen && isRowOfValues(sheet.filled(row), reader))) continue;
    unread = header.bottom + 1;
    if (header.kind === 'too-little') {
      nearest = richer(nearest, header);
      continue;
    }
    const current = found.at(-1);
    const between = filledRows.slice(Math.max(0, index - titleRows), index);
    if (current && saysAgain(current.header, header) && !hasTitle(sheet, between, current.header)) {
      for (let again = header.top; again <= header.bottom; again++) current.repeated.add(again);
    } else found.push({ header, repeated: new Set() });
  }
  const below = lastRow(sheet.grid) + 1;
  const sections = found.map((section, place) => ({
    ...section,
    end: (found[place + 1]?.header.top ?? below) - 1,
  }));
  return { sections, nearest };
}

function richer(best: Header | null, header: Header): Header {
  return best && knownIn(best) >= knownIn(header) ? best : header;
}

function knownIn({ columns }: Header): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

/** The same columns with the same meanings and years; what no field is known for, in the same words. */
function saysAgain(before: Header, header: Header): boolean {
  return keyOf(before) === keyOf(header);
}

function keyOf({ columns }: Header): string {
  return columns
    .map(({ column, heading, meaning }) =>
      [column, heading.year, ...(meaning?.senses ?? heading.words)].join(' '),
    )
    .join('|');
}

/** The same header under a title of its own ("Phụ lục II") begins another table; a title above both is of both. */
function hasTitle(sheet: Sheet, between: readonly number[], { bottom }: Header): boolean {
  return between.some((row) => {
    if (row <= bottom) return false;
    const [title, beside] = sheet.filled(row);
    return title !== undefined && beside === undefined && asideOf(title.text) === 'note';
  });
}
