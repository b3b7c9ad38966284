import type { DxfPatch, FontPatch } from '../../package';
import type { ApiClass } from '../api/member';
import { HostError, invalidArgument } from '../host-error';
import { addMark, clearMarks, marksWithin, moveMark, removeMark, type Mark } from '../book/marks';
import { permit } from '../book/permission';
import { regionOf, someAreas, type Region } from '../book/region';
import { underlineWords } from '../book/words';

const found = (region: Region, id: string): Mark | undefined =>
  marksWithin(region).find((mark) => mark.id === id);

const types = new Map([
  ['expression', 'Custom'],
  ['dataBar', 'DataBar'],
  ['colorScale', 'ColorScale'],
  ['iconSet', 'IconSet'],
  ['top10', 'TopBottom'],
  ['cellIs', 'CellValue'],
  ['containsText', 'ContainsText'],
  ['notContainsText', 'ContainsText'],
  ['beginsWith', 'ContainsText'],
  ['endsWith', 'ContainsText'],
] as const);

const typeOf = (mark: Mark) => [...types].find(([file]) => file === mark.rule.type)?.[1] ?? 'PresetCriteria';

const custom = (mark: Mark): Mark | null => (mark.rule.type === 'expression' ? mark : null);

function change(mark: Mark, part: Parameters<Mark['change']>[0]): void {
  permit(mark.sheet, 'formatCells');
  mark.change(part);
}

const reformat = (mark: Mark, part: DxfPatch): void =>
  change(mark, { format: { ...mark.rule.format, ...part } });

const setFont = (mark: Mark, part: FontPatch): void =>
  reformat(mark, { font: { ...mark.rule.format.font, ...part } });

function areasOf(mark: Mark): Region {
  const areas = someAreas(mark.rule.areas);
  if (!areas) throw new HostError('ItemNotFound');
  return regionOf(mark.sheet, ...areas);
}

export const conditionalFormatCollection: ApiClass<'ConditionalFormatCollection'> = {
  collection: true,
  members: {
    add: {
      opens: 'ConditionalFormat',
      once: true,
      call(region, type) {
        permit(region.sheet, 'formatCells');
        if (type === 'Custom') return addMark(region, 'expression');
        if (type === 'DataBar') return addMark(region, 'dataBar');
        throw new HostError('ApiNotFound', `The host does not model conditional formats of type ${type}.`);
      },
    },
    clearAll: {
      answers: false,
      call(region) {
        permit(region.sheet, 'formatCells');
        clearMarks(region);
      },
    },
    getCount: { answers: true, call: (region) => marksWithin(region).length },
    getItem: {
      opens: 'ConditionalFormat',
      call(region, id) {
        const mark = found(region, id);
        if (!mark) throw new HostError('ItemNotFound');
        return mark;
      },
    },
    getItemAt: {
      opens: 'ConditionalFormat',
      call(region, index) {
        const mark = marksWithin(region)[index];
        if (!mark) throw invalidArgument();
        return mark;
      },
    },
    getItemOrNullObject: {
      since: '1.14',
      opens: 'ConditionalFormat',
      call: (region, id) => found(region, id) ?? null,
    },
    items: { lists: 'ConditionalFormat', get: marksWithin },
  },
};

export const conditionalFormat: ApiClass<'ConditionalFormat'> = {
  id: ({ id }) => id,
  members: {
    custom: {
      opens: 'CustomConditionalFormat',
      get(mark) {
        if (!custom(mark)) throw new HostError('InvalidOperation');
        return mark;
      },
    },
    customOrNullObject: { opens: 'CustomConditionalFormat', get: custom },
    dataBar: {
      opens: 'DataBarConditionalFormat',
      get(mark) {
        if (!mark.rule.bar) throw new HostError('InvalidOperation');
        return mark;
      },
    },
    dataBarOrNullObject: {
      opens: 'DataBarConditionalFormat',
      get: (mark) => (mark.rule.bar ? mark : null),
    },
    delete: {
      answers: false,
      call(mark) {
        permit(mark.sheet, 'formatCells');
        removeMark(mark);
      },
    },
    getRange: {
      opens: 'Range',
      once: true,
      call(mark) {
        const region = areasOf(mark);
        if (region.areas.length > 1) throw new HostError('InvalidOperation');
        return region;
      },
    },
    getRangeOrNullObject: {
      opens: 'Range',
      once: true,
      call: (mark) => (mark.rule.areas.length > 1 ? null : areasOf(mark)),
    },
    getRanges: { since: '1.9', opens: 'RangeAreas', once: true, call: areasOf },
    id: { get: ({ id }) => id },
    priority: {
      get: (mark) => mark.sheet.body.marks.indexOf(mark),
      set(mark, priority) {
        permit(mark.sheet, 'formatCells');
        moveMark(mark, priority);
      },
    },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (mark, stopIfTrue) => change(mark, { stopIfTrue }),
    },
    type: { get: typeOf },
  },
};

export const customConditionalFormat: ApiClass<'CustomConditionalFormat'> = {
  members: {
    format: { opens: 'ConditionalRangeFormat', get: (mark) => mark },
    rule: { opens: 'ConditionalFormatRule', get: (mark) => mark },
  },
};

export const conditionalFormatRule: ApiClass<'ConditionalFormatRule'> = {
  members: {
    formula: {
      get: ({ rule }) => `=${rule.formulas[0] ?? ''}`,
      set: (mark, formula) => change(mark, { formulas: [formula.replace(/^=/, '')] }),
    },
  },
};

export const conditionalRangeFormat: ApiClass<'ConditionalRangeFormat'> = {
  members: {
    borders: { opens: 'ConditionalRangeBorderCollection', get: (mark) => mark },
    fill: { opens: 'ConditionalRangeFill', get: (mark) => mark },
    font: { opens: 'ConditionalRangeFont', get: (mark) => mark },
    numberFormat: {
      get: ({ rule }) => rule.format.numberFormat ?? '',
      set: (mark, numberFormat) => reformat(mark, { numberFormat: String(numberFormat) }),
    },
  },
};

export const conditionalRangeFill: ApiClass<'ConditionalRangeFill'> = {
  members: {
    clear: {
      answers: false,
      call(mark) {
        const { fill: _, ...rest } = mark.rule.format;
        change(mark, { format: rest });
      },
    },
    color: {
      get: ({ rule }) => rule.format.fill?.color ?? '',
      set: (mark, color) => reformat(mark, { fill: { color } }),
    },
  },
};

export const conditionalRangeFont: ApiClass<'ConditionalRangeFont'> = {
  members: {
    bold: { get: ({ rule }) => rule.format.font?.bold ?? null, set: (mark, bold) => setFont(mark, { bold }) },
    clear: {
      answers: false,
      call(mark) {
        const { font: _, ...rest } = mark.rule.format;
        change(mark, { format: rest });
      },
    },
    color: {
      get: ({ rule }) => rule.format.font?.color ?? '',
      set: (mark, color) => setFont(mark, { color }),
    },
    italic: {
      get: ({ rule }) => rule.format.font?.italic ?? null,
      set: (mark, italic) => setFont(mark, { italic }),
    },
    strikethrough: {
      get: ({ rule }) => rule.format.font?.strike ?? null,
      set: (mark, strike) => setFont(mark, { strike }),
    },
    underline: {
      get: ({ rule }) => conditionalUnderline(rule.format.font?.underline),
      set: (mark, underline) => setFont(mark, { underline: underlineWords.toFile[underline] }),
    },
  },
};

/** A conditional format knows no accounting underlines. */
function conditionalUnderline(underline: FontPatch['underline']): 'None' | 'Single' | 'Double' {
  if (underline === undefined || underline === 'none') return 'None';
  return underline.startsWith('single') ? 'Single' : 'Double';
}
