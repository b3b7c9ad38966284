import type { Area, CellValue } from '../appendix';
import type { SheetKind } from './sheet-plan';

/** What a cell of a page is, which decides how it looks. */
export type PageLook =
  | 'plain'
  | 'authority'
  | 'motto'
  | 'title'
  | 'subtitle'
  | 'line'
  | 'head'
  | 'group'
  | 'text'
  | 'centred'
  | 'figure'
  | 'solution'
  | 'answer'
  | 'conflict'
  | 'note'
  | 'strong'
  | 'signature';

export interface PageCell {
  readonly value: CellValue;
  readonly look: PageLook;
  /** How many columns it takes; they are merged. */
  readonly span?: number;
  readonly format?: string;
}

/** A row's cells from the left; null leaves a column as it is. */
export interface PageRow {
  readonly cells: readonly (PageCell | null)[];
  /** In points; null is what its texts need. Merged cells have no height of their own in Excel. */
  readonly height: number | null;
}

/** A list on another page of the same document. */
export interface ListOnPage {
  /** Which of the pages that are written together. */
  readonly page: number;
  readonly area: Area;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What a cell asks of whoever fills it in. */
export interface PageInput {
  readonly area: Area;
  /** A list to choose from, bounds for a number, or neither; whatever else a person writes is taken as well. */
  readonly choices: ListOnPage | Bounds | null;
  readonly title: string;
  readonly message: string;
}

export interface PagePrint {
  readonly orientation: 'Landscape' | 'Portrait';
  /** Rows repeated on every printed page, counted from 0. */
  readonly heads: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a printed page. */
  readonly breaks: readonly number[];
  /** Per cent. Where there is none the sheet is fitted to the page's width, and Excel overlooks breaks. */
  readonly scale?: number;
  /** How many columns are printed; the others are for the program. */
  readonly columns: number;
  /** All on one sheet of paper, however small. */
  readonly onePage?: true;
}

/** A sheet made for print, cell by cell, as data. */
export interface PagePlan {
  /** Null for a document of the user's own, which bears no trace of us. */
  readonly kind: SheetKind | null;
  readonly name: string;
  /** In characters, one a column; 0 hides it. */
  readonly widths: readonly number[];
  readonly rows: readonly PageRow[];
  readonly frozenRows: number;
  readonly inputs: readonly PageInput[];
  readonly print: PagePrint;
}
