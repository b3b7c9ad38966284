import type { BarBound, DataBar } from '../../package';
import type { ApiClass } from '../api/member';
import { NEW_BAR } from '../book/data-bar';
import { invalidArgument } from '../host-error';
import type { Mark } from '../book/marks';
import { permit } from '../book/permission';

type Bar = DataBar<string>;

const barOf = ({ rule }: Mark): Bar => rule.bar ?? NEW_BAR;

function change(mark: Mark, part: Partial<Bar>): void {
  permit(mark.sheet, 'formatCells');
  mark.change({ bar: { ...barOf(mark), ...part } });
}

/** Sets a colour, or takes away what is drawn in it. */
function recolor(mark: Mark, name: 'border' | 'negativeFill' | 'negativeBorder', color: string): void {
  permit(mark.sheet, 'formatCells');
  const { [name]: _, ...others } = barOf(mark);
  mark.change({ bar: color === '' ? others : { ...others, [name]: color } });
}

const axes = { Automatic: 'automatic', CellMidPoint: 'middle', None: 'none' } as const;
const directions = { Context: 'context', LeftToRight: 'leftToRight', RightToLeft: 'rightToLeft' } as const;
const bounds = {
  Automatic: 'auto',
  Formula: 'formula',
  HighestValue: 'max',
  LowestValue: 'min',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
} as const;

const axisNames = { automatic: 'Automatic', middle: 'CellMidPoint', none: 'None' } as const;
const directionNames = {
  context: 'Context',
  leftToRight: 'LeftToRight',
  rightToLeft: 'RightToLeft',
} as const;
const boundNames = {
  auto: 'Automatic',
  formula: 'Formula',
  max: 'HighestValue',
  min: 'LowestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
} as const;

const ruleOf = ({ formula, type }: BarBound) => ({
  type: boundNames[type],
  ...(formula === undefined ? {} : { formula: type === 'formula' ? `=${formula}` : formula }),
});

type Rule = { readonly type: keyof typeof bounds | 'Invalid'; readonly formula?: string | undefined };

function boundOf({ formula, type }: Rule): BarBound {
  if (type === 'Invalid') throw invalidArgument();
  const isStated = type === 'Number' || type === 'Percent' || type === 'Percentile' || type === 'Formula';
  if (!isStated) return { type: bounds[type] };
  if (formula === undefined) throw invalidArgument();
  return { type: bounds[type], formula: formula.replace(/^=/, '') };
}

export const dataBarConditionalFormat: ApiClass<'DataBarConditionalFormat'> = {
  members: {
    axisColor: {
      get: (mark) => barOf(mark).axisColor ?? '',
      set: (mark, axisColor) => change(mark, { axisColor }),
    },
    axisFormat: {
      get: (mark) => axisNames[barOf(mark).axis],
      set: (mark, axis) => change(mark, { axis: axes[axis] }),
    },
    barDirection: {
      get: (mark) => directionNames[barOf(mark).direction],
      set: (mark, direction) => change(mark, { direction: directions[direction] }),
    },
    lowerBoundRule: {
      get: (mark) => ruleOf(barOf(mark).lower),
      set: (mark, rule) => change(mark, { lower: boundOf(rule) }),
    },
    negativeFormat: { opens: 'ConditionalDataBarNegativeFormat', get: (mark) => mark },
    positiveFormat: { opens: 'ConditionalDataBarPositiveFormat', get: (mark) => mark },
    showDataBarOnly: {
      get: (mark) => !barOf(mark).showValue,
      set: (mark, hidesValue) => change(mark, { showValue: !hidesValue }),
    },
    upperBoundRule: {
      get: (mark) => ruleOf(barOf(mark).upper),
      set: (mark, rule) => change(mark, { upper: boundOf(rule) }),
    },
  },
};

export const conditionalDataBarPositiveFormat: ApiClass<'ConditionalDataBarPositiveFormat'> = {
  members: {
    borderColor: {
      get: (mark) => barOf(mark).border ?? '',
      set: (mark, color) => recolor(mark, 'border', color),
    },
    fillColor: { get: (mark) => barOf(mark).fill, set: (mark, fill) => change(mark, { fill }) },
    gradientFill: {
      get: (mark) => barOf(mark).gradient,
      set: (mark, gradient) => change(mark, { gradient }),
    },
  },
};

export const conditionalDataBarNegativeFormat: ApiClass<'ConditionalDataBarNegativeFormat'> = {
  members: {
    borderColor: {
      get: (mark) => barOf(mark).negativeBorder ?? barOf(mark).border ?? '',
      set: (mark, color) => recolor(mark, 'negativeBorder', color),
    },
    fillColor: {
      get: (mark) => barOf(mark).negativeFill ?? barOf(mark).fill,
      set: (mark, color) => recolor(mark, 'negativeFill', color),
    },
    matchPositiveBorderColor: {
      get: (mark) => barOf(mark).negativeBorder === undefined,
      set: (mark, isSame) =>
        recolor(mark, 'negativeBorder', isSame ? '' : (barOf(mark).negativeBorder ?? '#FF0000')),
    },
    matchPositiveFillColor: {
      get: (mark) => barOf(mark).negativeFill === undefined,
      set: (mark, isSame) =>
        recolor(mark, 'negativeFill', isSame ? '' : (barOf(mark).negativeFill ?? '#FF0000')),
    },
  },
};
