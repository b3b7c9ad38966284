import type { ChartRule } from '../../../package';
import { absoluteAddress } from '../../address/reference';
import type { Rule, Source } from './chart';

/** A rule as a file has it: cells are named by formulas. */
export function withFormulas({ series, ...rule }: Rule): ChartRule<string> {
  return {
    ...rule,
    series: series.map(({ categories, fill, labels, line, name, values }) => ({
      name: name && ('source' in name ? { source: formulaOf(name.source) } : name),
      categories: categories && formulaOf(categories),
      values: values && formulaOf(values),
      fill,
      line,
      labels,
    })),
  };
}

function formulaOf(source: Source): string {
  if (typeof source === 'string') return source;
  return source.sheet.deleted ? '#REF!' : absoluteAddress(source);
}

/** Whether two rules say the same. */
export const saysTheSame = (one: Rule, other: Rule): boolean =>
  JSON.stringify(withFormulas(one)) === JSON.stringify(withFormulas(other));
