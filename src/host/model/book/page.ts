import type { PageEdit, PageMargins } from '../../package';
import { permitWriting } from './permission';
import type { Sheet } from './sheet';

const STANDARD_MARGINS: PageMargins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** `null` stands for what was taken away. */
const unlessCleared = <T>(edited: T | null | undefined, stored: T | undefined): T | undefined =>
  edited === undefined ? stored : (edited ?? undefined);

/** How a sheet is printed: what the file says, and over it what was changed. */
export function pageOf({ body }: Sheet) {
  const { page: stored } = body.content;
  const { page } = body;
  return {
    ...stored,
    margins: stored.margins ?? STANDARD_MARGINS,
    ...page,
    fit: unlessCleared(page.fit, stored.fit),
    header: unlessCleared(page.header, stored.header),
    footer: unlessCleared(page.footer, stored.footer),
  };
}

export function changePage(sheet: Sheet, edit: PageEdit): void {
  permitWriting(sheet.book);
  sheet.body.page = { ...sheet.body.page, ...edit };
}

export type Part = 'left' | 'center' | 'right';
const codes = { left: 'L', center: 'C', right: 'R' } as const;

/** A header or footer is one text, `&Lleft&Ccenter&Rright`. Letters after other ampersands are codes, and kept. */
export function headerParts(text: string | undefined): Readonly<Record<Part, string>> {
  const parts = { left: '', center: '', right: '' };
  let current: Part = 'center';
  for (const piece of (text ?? '').split(/(&&|&.)/s)) {
    if (piece === '&L') current = 'left';
    else if (piece === '&C') current = 'center';
    else if (piece === '&R') current = 'right';
    else parts[current] += piece;
  }
  return parts;
}

export function withHeaderPart(text: string | undefined, part: Part, value: string): string | null {
  const parts = { ...headerParts(text), [part]: value };
  const written = (['left', 'center', 'right'] as const)
    .filter((name) => parts[name] !== '')
    .map((name) => `&${codes[name]}${parts[name]}`);
  return written.length === 0 ? null : written.join('');
}
