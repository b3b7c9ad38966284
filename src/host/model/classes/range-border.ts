import type { ApiClass } from '../api/member';
import { invalidArgument } from '../host-error';
import { drawLine, edges, lineAt } from '../book/borders';

export const rangeBorderCollection: ApiClass<'RangeBorderCollection'> = {
  collection: true,
  members: {
    count: { get: () => edges.length },
    getItem: {
      opens: 'RangeBorder',
      call(region, wanted) {
        const edge = edges.find((known) => known === wanted);
        if (!edge) throw invalidArgument();
        return { region, edge };
      },
    },
    items: { lists: 'RangeBorder', get: (region) => edges.map((edge) => ({ region, edge })) },
  },
};

export const rangeBorder: ApiClass<'RangeBorder'> = {
  id: ({ edge }) => edge,
  members: {
    color: { get: (line) => lineAt(line)?.color ?? '', set: (line, color) => drawLine(line, { color }) },
    sideIndex: { get: ({ edge }) => edge },
    style: { get: (line) => lineAt(line)?.style ?? null, set: (line, style) => drawLine(line, { style }) },
    weight: {
      get: (line) => lineAt(line)?.weight ?? null,
      set: (line, weight) => drawLine(line, { weight }),
    },
  },
};
