import type { Area } from '../../appendix';
import type { ListPlan } from '../../summary';

/** Title, subtitle, header; counted from 0. */
export const headerRow = 2;
export const firstRow = headerRow + 1;

/** The rows of a list on their sheet, or some of them. */
export function areaOfRows({ columns }: ListPlan, from: number, count: number): Area {
  return {
    top: firstRow + from,
    bottom: firstRow + from + count - 1,
    left: 0,
    right: columns.length - 1,
  };
}
