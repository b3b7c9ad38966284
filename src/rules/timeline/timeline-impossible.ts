import { labelOf } from '../label';
import type { AppendixRule } from '../rule';

/** A time that no calendar has: 31/02, Quý V, month 13, an end before the start. */
export const timelineImpossible: AppendixRule = {
  id: 'timeline-impossible',
  severity: 'error',
  scope: 'appendix',
  vi: {
    title: 'Thời gian không có thật',
    what: '{indicator} ghi thời gian "{timeline}", lịch không có.',
    why: 'Không thể hoàn thành vào thời gian này.',
    how: 'Kiểm tra lại ngày, tháng, quý; ngày kết thúc phải sau ngày bắt đầu.',
  },
  en: {
    title: 'No such time',
    what: '{indicator} says "{timeline}", which is in no calendar.',
    why: 'Nothing can be done by then.',
    how: 'Check day, month and quarter; the end must come after the start.',
  },
  *check({ appendix }) {
    for (const record of appendix.records) {
      const { timeline } = record;
      if (timeline?.value.kind !== 'unreadable' || !timeline.value.impossible) continue;
      yield {
        about: { record },
        cells: [timeline.cell],
        params: { indicator: labelOf(record), timeline: timeline.text },
      };
    }
  },
};
