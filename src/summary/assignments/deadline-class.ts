import type { PlanRecord, Read, Timeline } from '../../appendix';
import { fold } from '../../appendix/text';
import type { Dictionary } from '../../locale';

type Texts = Dictionary['summary']['assignmentsSheet']['deadlines'];

/** Deadlines in few groups, so that they can head columns: the quarter of a day, or how often. */
export function deadlineClass(timeline: Read<Timeline> | null, texts: Texts): string {
  const read = timeline?.value ?? { kind: 'none' };
  switch (read.kind) {
    case 'by':
      return quarterOf(read.date, texts);
    case 'period':
      return read.to === null ? texts.open : quarterOf(read.to, texts);
    default:
      return texts[read.kind];
  }
}

/** A date may be as exact as its year alone. */
function quarterOf(date: string, texts: Texts): string {
  const [year = '', month] = date.split('-');
  return month === undefined
    ? texts.year(Number(year))
    : texts.quarter(Math.ceil(Number(month) / 3), Number(year));
}

/** The timeline as the appendix has it; where it is but another spelling of a word of ours ("Hàng năm"), by ours. */
export function timelineText({ timeline }: PlanRecord, texts: Texts): string {
  if (!timeline) return '';
  const { text, value } = timeline;
  if (value.kind === 'by' || value.kind === 'period') return text;
  return fold(texts[value.kind]) === fold(text) ? texts[value.kind] : text;
}
