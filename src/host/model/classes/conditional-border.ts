import type { EdgePatch } from '../../package';
import type { MarkSide } from '../api/class-map';
import type { ApiClass } from '../api/member';
import { invalidArgument } from '../host-error';
import type { Mark } from '../book/marks';
import { permit } from '../book/permission';
import { lineForFile, lineOf } from '../book/words';

/** The file's names of the sides of a cell, under those of the API. */
const sides = { EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top' } as const;

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const sidesOf = (mark: Mark): readonly MarkSide[] => edges.map((edge) => ({ mark, edge }));

const BLACK = '#000000';

const lineAt = ({ edge, mark }: MarkSide): EdgePatch | undefined => mark.rule.format.border?.[sides[edge]];

function draw(side: MarkSide, line: EdgePatch | undefined): void {
  const { edge, mark } = side;
  permit(mark.sheet, 'formatCells');
  const { border, ...format } = mark.rule.format;
  const { [sides[edge]]: _, ...others } = border ?? {};
  const drawn = line ? { ...others, [sides[edge]]: line } : others;
  mark.change({ format: { ...format, ...(Object.keys(drawn).length > 0 ? { border: drawn } : {}) } });
}

/** A conditional format knows no weights, and only the thin styles. */
function styleOf(side: MarkSide) {
  const [style] = lineOf(lineAt(side)?.style ?? 'none');
  return style === 'Double' || style === 'SlantDashDot' ? 'Continuous' : style;
}

export const conditionalRangeBorderCollection: ApiClass<'ConditionalRangeBorderCollection'> = {
  collection: true,
  members: {
    bottom: { opens: 'ConditionalRangeBorder', get: (mark) => ({ mark, edge: 'EdgeBottom' }) },
    count: { get: () => edges.length },
    getItem: {
      opens: 'ConditionalRangeBorder',
      call(mark, wanted) {
        const edge = edges.find((known) => known === wanted);
        if (!edge) throw invalidArgument();
        return { mark, edge };
      },
    },
    items: { lists: 'ConditionalRangeBorder', get: sidesOf },
    left: { opens: 'ConditionalRangeBorder', get: (mark) => ({ mark, edge: 'EdgeLeft' }) },
    right: { opens: 'ConditionalRangeBorder', get: (mark) => ({ mark, edge: 'EdgeRight' }) },
    top: { opens: 'ConditionalRangeBorder', get: (mark) => ({ mark, edge: 'EdgeTop' }) },
  },
};

export const conditionalRangeBorder: ApiClass<'ConditionalRangeBorder'> = {
  id: ({ edge }) => edge,
  members: {
    color: {
      get: (side) => lineAt(side)?.color ?? BLACK,
      set: (side, color) => draw(side, { style: lineAt(side)?.style ?? 'thin', color }),
    },
    sideIndex: { get: ({ edge }) => edge },
    style: {
      get: styleOf,
      set: (side, style) =>
        draw(side, style === 'None' ? undefined : { ...lineAt(side), style: lineForFile(style, 'Thin') }),
    },
  },
};
