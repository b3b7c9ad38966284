import type { Summary } from './rule';

/** What Excel writes into a pivot by itself, in the language of its own surface. */
interface PivotWords {
  readonly rowLabels: string;
  readonly columnLabels: string;
  readonly values: string;
  readonly blank: string;
  readonly grandTotal: string;
  readonly totalOf: (item: string) => string;
  readonly grandTotalOf: (value: string) => string;
  readonly summaries: Readonly<Record<Summary, (field: string) => string>>;
}

export const pivotWords: Readonly<Record<'vi' | 'en', PivotWords>> = {
  vi: {
    rowLabels: 'Nhãn Hàng',
    columnLabels: 'Nhãn Cột',
    values: 'Giá trị',
    blank: '(trống)',
    grandTotal: 'Tổng Cuối',
    totalOf: (item) => `Tổng ${item}`,
    grandTotalOf: (value) => `Tổng ${value}`,
    summaries: {
      Sum: (field) => `Tổng của ${field}`,
      Count: (field) => `Số lượng của ${field}`,
      Average: (field) => `Trung bình của ${field}`,
      Max: (field) => `Tối đa của ${field}`,
      Min: (field) => `Tối thiểu của ${field}`,
      CountNumbers: (field) => `Số lượng của ${field}`,
    },
  },
  en: {
    rowLabels: 'Row Labels',
    columnLabels: 'Column Labels',
    values: 'Values',
    blank: '(blank)',
    grandTotal: 'Grand Total',
    totalOf: (item) => `${item} Total`,
    grandTotalOf: (value) => `Total ${value}`,
    summaries: {
      Sum: (field) => `Sum of ${field}`,
      Count: (field) => `Count of ${field}`,
      Average: (field) => `Average of ${field}`,
      Max: (field) => `Max of ${field}`,
      Min: (field) => `Min of ${field}`,
      CountNumbers: (field) => `Count of ${field}`,
    },
  },
};
