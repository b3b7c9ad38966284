/** A colour as the file states it. `resolveColor` of the styles turns it into `#RRGGBB`. */
export type Color =
  | { readonly rgb: string; readonly tint?: number }
  | { readonly theme: number; readonly tint?: number }
  | { readonly indexed: number; readonly tint?: number }
  | { readonly automatic: true };

export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
export type VerticalPosition = 'baseline' | 'superscript' | 'subscript';

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strike: boolean;
  readonly position: VerticalPosition;
  readonly color: Color | undefined;
}

/** `pattern` is `none`, `solid` or another pattern's name; a solid fill shows `foreground`. */
export interface Fill {
  readonly pattern: string;
  readonly foreground: Color | undefined;
  readonly background: Color | undefined;
  readonly gradient: boolean;
}

/** `style` is `none`, `thin`, `medium`, `thick`, `hair`, `dashed`, `dotted`, `double`, ... */
export interface BorderEdge {
  readonly style: string;
  readonly color: Color | undefined;
}

export interface Border {
  readonly left: BorderEdge;
  readonly right: BorderEdge;
  readonly top: BorderEdge;
  readonly bottom: BorderEdge;
  readonly diagonal: BorderEdge;
}

export interface Alignment {
  /** `general` unless stated. */
  readonly horizontal: string;
  /** `bottom` unless stated. */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
}

/** One entry of `cellXfs` with all that it refers to. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly numberFormatId: number;
  readonly font: Font;
  readonly fill: Fill;
  readonly border: Border;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Shown as text because of an apostrophe in front. */
  readonly quotePrefix: boolean;
  /** The named style, such as `Normal`. */
  readonly styleName: string | undefined;
}

/** What a conditional format or table style changes: only what it states. */
export interface DifferentialFormat {
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly border?: Partial<Border>;
  readonly numberFormat?: string;
}

export interface Styles {
  /** How many cell formats there are; cells refer to them by index. An index beyond is read as 0. */
  readonly count: number;
  cellFormat(index: number): CellFormat;
  /** The format code, such as `dd/mm/yyyy`; `General` where none is set. */
  numberFormat(index: number): string;
  isDate(index: number): boolean;
  /** Whether the text format `@` is set, or an apostrophe stands in front. */
  isText(index: number): boolean;
  /** Whether an apostrophe stands in front. */
  isQuoted(index: number): boolean;
  readonly dxfs: readonly DifferentialFormat[];
  /** `#RRGGBB`, or nothing for automatic. */
  resolveColor(color: Color | undefined): string | undefined;
}

/** Changes to a cell format. Colours are `#RRGGBB`; `null` takes away what was set. */
export interface FormatPatch {
  readonly numberFormat?: string;
  readonly font?: FontPatch;
  readonly fill?: FillPatch | null;
  readonly border?: Partial<Record<keyof Border, EdgePatch | null>>;
  readonly alignment?: Partial<Alignment>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

export interface FontPatch {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: Underline;
  readonly strike?: boolean;
  readonly color?: string | null;
}

export interface FillPatch {
  readonly color: string;
}

export interface EdgePatch {
  readonly style: string;
  readonly color?: string;
}

/** What a mark's conditional format states. */
export interface DxfPatch {
  readonly numberFormat?: string;
  readonly font?: FontPatch;
  readonly fill?: FillPatch;
  readonly border?: Partial<Record<'left' | 'right' | 'top' | 'bottom', EdgePatch>>;
}

/**
 * Styles being added. An index that is handed out is at once usable in cell edits; what already stands in the
 * file is found again and not added twice.
 */
export interface StyleAdditions {
  /** The cell format `base` with the patch applied; its number format and fonts stay as they were elsewhere. */
  addStyle(base: number, patch: FormatPatch): number;
  addDxf(dxf: DxfPatch): number;
  /** Reads original and added formats alike. */
  readonly styles: Styles;
}
