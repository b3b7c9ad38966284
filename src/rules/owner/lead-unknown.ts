import { fold } from '../../appendix/text';
import { groupedBy } from '../grouped';
import type { AppendixRule } from '../rule';
import { dutiesOf } from './duties';

/** A lead that the directory does not know: a slip, or an organisation of the province to be added once. */
export const leadUnknown: AppendixRule = {
  id: 'lead-unknown',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Đơn vị ngoài danh mục',
    what: '{names} chưa có trong danh mục cơ quan, đơn vị.',
    why: 'Có thể viết nhầm tên; nếu đúng tên thì tổng hợp vẫn tính riêng.',
    how: 'Sửa tên, hoặc thêm vào danh mục trong Cài đặt.',
  },
  en: {
    title: 'Not in the directory',
    what: 'The directory does not know {names}.',
    why: 'The name may be a slip; if it is right, summaries still count it apart.',
    how: 'Correct the name, or add it to the directory in the settings.',
  },
  *check({ appendix }) {
    const unknown = dutiesOf(appendix)
      .filter(({ role }) => role === 'lead')
      .flatMap(({ read }) =>
        read.value.named.flatMap(({ name, organisation }) =>
          organisation ? [] : [{ name, cell: read.cell }],
        ),
      );
    for (const [key, group] of groupedBy(unknown, ({ name }) => fold(name))) {
      yield {
        about: { subject: `${appendix.sheet} ${key}` },
        cells: group.map(({ cell }) => cell),
        params: { names: [...new Set(group.map(({ name }) => `"${name}"`))] },
      };
    }
  },
};
