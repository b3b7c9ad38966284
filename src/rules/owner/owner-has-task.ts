import { labelOf } from '../label';
import type { AppendixRule, Mend } from '../rule';
import type { DutyCell } from './duties';
import { dutiesOf, namesNobody } from './duties';
import { withoutPart } from './edit-list';

/** An owner cell that goes on to say what is to be done ("theo dõi, đôn đốc thực hiện"). */
export const ownerHasTask: AppendixRule = {
  id: 'owner-has-task',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Lẫn nội dung nhiệm vụ',
    what: '{indicator}: ô đơn vị có cả nội dung "{task}".',
    why: 'Tổng hợp theo đơn vị sẽ ra tên sai.',
    how: 'Chỉ ghi tên đơn vị, chuyển nội dung sang cột nhiệm vụ.',
  },
  en: {
    title: 'A task among owners',
    what: '{indicator}: the owner cell also says "{task}".',
    why: 'A summary by organisation would show a wrong name.',
    how: 'Write the name alone and move the rest to the task.',
  },
  *check({ appendix }) {
    for (const duty of dutiesOf(appendix)) {
      const { record, read } = duty;
      const { task } = read.value;
      if (task === null) continue;
      const mend = stripping(duty, task);
      yield {
        about: { record },
        cells: [read.cell],
        params: { indicator: labelOf(record), task },
        ...(mend && { mend }),
      };
    }
  },
};

/** Nothing is stripped where only the task would be left out and no name would stay. */
function stripping({ read, typed }: DutyCell, task: string): Mend | null {
  if (typed === null || namesNobody(read.value)) return null;
  return { safe: false, writes: [{ cell: read.cell, value: withoutPart(typed, task) }] };
}
