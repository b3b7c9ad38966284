import { labelOf } from '../label';
import type { AppendixRule } from '../rule';

/** The appendix asks for a product, and this row names none. */
export const productMissing: AppendixRule = {
  id: 'product-missing',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Chưa ghi sản phẩm',
    what: '{indicator} chưa ghi sản phẩm, kết quả đầu ra.',
    why: 'Không có sản phẩm thì khó nghiệm thu.',
    how: 'Ghi văn bản, báo cáo hoặc kết quả phải có.',
  },
  en: {
    title: 'Product missing',
    what: '{indicator} names no product.',
    why: 'Without one it is hard to say when the task is done.',
    how: 'Name the document, report or result that is due.',
  },
  *check({ appendix }) {
    const column = appendix.columns.get('product');
    if (!column || appendix.records.every(({ product }) => !product?.text.trim())) return;
    for (const record of appendix.records) {
      if (record.product?.text.trim()) continue;
      const cell = { row: record.row, column: column.column };
      yield { about: { record }, cells: [cell], params: { indicator: labelOf(record) } };
    }
  },
};
