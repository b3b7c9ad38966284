import type { DxfPatch, FormatPatch, StyleAdditions, Styles } from '../../style';
import { readBorder } from '../../parts/styles/border';
import { readXf } from '../../parts/styles/cell-format';
import { readFill } from '../../parts/styles/fill';
import { readFont } from '../../parts/styles/font';
import { builtInId, FIRST_OWN_FORMAT } from '../../parts/styles/number-formats';
import { stylesOf } from '../../parts/styles/read-styles';
import { readDxf, type StyleSheet } from '../../parts/styles/style-sheet';
import { tagWith, type Tag } from '../../xml/tag';
import { newBorder, patchedBorder } from './border';
import { EntryList } from './entry-list';
import { newDxfFill, newFill } from './fill';
import { newFont, patchedFont } from './font';
import { patchedXf, type XfTargets } from './xf';

/** Styles being added to those of a workbook. */
export class AddedStyles implements StyleAdditions {
  readonly styles: Styles;
  readonly lists;
  readonly numberFormats: Map<number, string>;
  readonly tag: Tag;

  constructor(
    readonly sheet: StyleSheet,
    theme: readonly string[],
  ) {
    const { bytes, prefix } = sheet;
    this.tag = tagWith(prefix);
    this.numberFormats = new Map(sheet.numberFormats);
    this.lists = {
      fonts: new EntryList(bytes, sheet.fonts, readFont, prefix),
      fills: new EntryList(bytes, sheet.fills, readFill, prefix),
      borders: new EntryList(bytes, sheet.borders, readBorder, prefix),
      cellXfs: new EntryList(bytes, sheet.cellFormats, readXf, prefix),
      dxfs: new EntryList(bytes, sheet.dxfs, readDxf, prefix),
    };
    const { fonts, fills, borders, cellXfs, dxfs } = this.lists;
    this.styles = stylesOf(
      {
        ...sheet,
        numberFormats: this.numberFormats,
        fonts: fonts.entries,
        fills: fills.entries,
        borders: borders.entries,
        cellFormats: cellXfs.entries,
        dxfs: dxfs.entries,
      },
      theme,
    );
  }

  addStyle(base: number, patch: FormatPatch): number {
    const { fonts, fills, borders, cellXfs } = this.lists;
    const from = cellXfs.entries[base] ? base : 0;
    const xf = cellXfs.entries[from]?.entry;
    const font = fonts.text(xf?.fontId ?? 0) ?? this.tag('font');
    const border = borders.text(xf?.borderId ?? 0) ?? this.tag('border');
    const targets: XfTargets = {
      ...(patch.numberFormat !== undefined && { numFmtId: this.#numberFormat(patch.numberFormat) }),
      ...(patch.font && { fontId: fonts.place(patchedFont(this.tag, font, patch.font)) }),
      ...(patch.fill !== undefined && {
        fillId: patch.fill === null ? 0 : fills.place(newFill(this.tag, patch.fill)),
      }),
      ...(patch.border && { borderId: borders.place(patchedBorder(this.tag, border, patch.border)) }),
    };
    const text =
      cellXfs.text(from) ?? this.tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    return cellXfs.place(patchedXf(this.tag, text, targets, patch));
  }

  addDxf({ numberFormat, font, fill, border }: DxfPatch): number {
    const { tag } = this;
    const written =
      (font ? newFont(tag, font) : '') +
      (numberFormat === undefined
        ? ''
        : tag('numFmt', { numFmtId: this.#formatId(numberFormat), formatCode: numberFormat })) +
      (fill ? newDxfFill(tag, fill) : '') +
      (border ? newBorder(tag, border) : '');
    return this.lists.dxfs.place(tag('dxf', {}, written));
  }

  /** Of the formats that were added, the elements that state them. */
  get addedFormats(): readonly string[] {
    return [...this.numberFormats]
      .filter(([id]) => !this.sheet.numberFormats.has(id))
      .map(([numFmtId, formatCode]) => this.tag('numFmt', { numFmtId, formatCode }));
  }

  #numberFormat(code: string): number {
    const id = this.#formatId(code);
    if (id >= FIRST_OWN_FORMAT) this.numberFormats.set(id, code);
    return id;
  }

  #formatId(code: string): number {
    const known = [...this.numberFormats].find(([, stated]) => stated === code)?.[0];
    const highest = [...this.numberFormats.keys()].reduce(
      (one, other) => Math.max(one, other),
      FIRST_OWN_FORMAT - 1,
    );
    return known ?? builtInId(code) ?? highest + 1;
  }
}
