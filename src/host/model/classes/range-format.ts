import type { Alignment, FontPatch } from '../../package';
import type { ApiClass } from '../api/member';
import { autofitColumns, autofitRows } from '../book/autofit';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeight } from '../book/lines';
import { permit } from '../book/permission';
import type { Region } from '../book/region';
import { restyle, shared } from '../book/styling';
import { horizontalWords, underlineWords, verticalWords } from '../book/words';

const NO_FILL = '#FFFFFF';
const BLACK = '#000000';
/** What the API answers where the cells differ in a text. */
const MIXED = '';

function align(region: Region, alignment: Partial<Alignment>): void {
  permit(region.sheet, 'formatCells');
  restyle(region, { alignment });
}

function setFont(region: Region, font: FontPatch): void {
  permit(region.sheet, 'formatCells');
  restyle(region, { font });
}

const colorOf = ({ sheet }: Region) => sheet.book.styles.styles;

export const rangeFormat: ApiClass<'RangeFormat'> = {
  members: {
    autofitColumns: { since: '1.2', answers: false, call: autofitColumns },
    autofitRows: { since: '1.2', answers: false, call: autofitRows },
    borders: { opens: 'RangeBorderCollection', get: (region) => region },
    columnWidth: { since: '1.2', get: columnWidthOf, set: setColumnWidth },
    fill: { opens: 'RangeFill', get: (region) => region },
    font: { opens: 'RangeFont', get: (region) => region },
    horizontalAlignment: {
      get(region) {
        const horizontal = shared(region, ({ alignment }) => alignment.horizontal);
        return horizontal === undefined ? null : horizontalWords.toApi(horizontal);
      },
      set: (region, horizontal) => align(region, { horizontal: horizontalWords.toFile(horizontal) }),
    },
    indentLevel: {
      since: '1.9',
      get: (region) => shared(region, ({ alignment }) => alignment.indent) ?? null,
      set: (region, indent) => align(region, { indent }),
    },
    protection: { since: '1.2', opens: 'FormatProtection', get: (region) => region },
    rowHeight: { since: '1.2', get: rowHeightOf, set: setRowHeight },
    shrinkToFit: {
      since: '1.9',
      get: (region) => shared(region, ({ alignment }) => alignment.shrink) ?? null,
      set: (region, shrink) => align(region, { shrink }),
    },
    textOrientation: {
      since: '1.7',
      get: (region) => shared(region, ({ alignment }) => alignment.rotation) ?? null,
      set: (region, rotation) => align(region, { rotation }),
    },
    verticalAlignment: {
      get(region) {
        const vertical = shared(region, ({ alignment }) => alignment.vertical);
        return vertical === undefined ? null : verticalWords.toApi(vertical);
      },
      set: (region, vertical) => align(region, { vertical: verticalWords.toFile(vertical) }),
    },
    wrapText: {
      get: (region) => shared(region, ({ alignment }) => alignment.wrap) ?? null,
      set: (region, wrap) => align(region, { wrap }),
    },
  },
};

export const rangeFill: ApiClass<'RangeFill'> = {
  members: {
    clear: {
      answers: false,
      call(region) {
        permit(region.sheet, 'formatCells');
        restyle(region, { fill: null });
      },
    },
    color: {
      get: (region) =>
        shared(region, ({ fill }) =>
          fill.pattern === 'none' ? NO_FILL : (colorOf(region).resolveColor(fill.foreground) ?? NO_FILL),
        ) ?? MIXED,
      set(region, color) {
        permit(region.sheet, 'formatCells');
        restyle(region, { fill: color === '' ? null : { color } });
      },
    },
  },
};

export const rangeFont: ApiClass<'RangeFont'> = {
  members: {
    bold: {
      get: (region) => shared(region, ({ font }) => font.bold) ?? null,
      set: (region, bold) => setFont(region, { bold }),
    },
    color: {
      get: (region) =>
        shared(region, ({ font }) => colorOf(region).resolveColor(font.color) ?? BLACK) ?? MIXED,
      set: (region, color) => setFont(region, { color }),
    },
    italic: {
      get: (region) => shared(region, ({ font }) => font.italic) ?? null,
      set: (region, italic) => setFont(region, { italic }),
    },
    name: {
      get: (region) => shared(region, ({ font }) => font.name) ?? null,
      set: (region, name) => setFont(region, { name }),
    },
    size: {
      get: (region) => shared(region, ({ font }) => font.size) ?? null,
      set: (region, size) => setFont(region, { size }),
    },
    strikethrough: {
      since: '1.9',
      get: (region) => shared(region, ({ font }) => font.strike) ?? null,
      set: (region, strike) => setFont(region, { strike }),
    },
    underline: {
      get(region) {
        const underline = shared(region, ({ font }) => font.underline);
        return underline === undefined ? null : underlineWords.toApi[underline];
      },
      set: (region, underline) => setFont(region, { underline: underlineWords.toFile[underline] }),
    },
  },
};

export const formatProtection: ApiClass<'FormatProtection'> = {
  members: {
    formulaHidden: {
      get: (region) => shared(region, ({ formulaHidden }) => formulaHidden) ?? null,
      set(region, formulaHidden) {
        permit(region.sheet);
        restyle(region, { formulaHidden });
      },
    },
    locked: {
      get: (region) => shared(region, ({ locked }) => locked) ?? null,
      set(region, locked) {
        permit(region.sheet);
        restyle(region, { locked });
      },
    },
  },
};
