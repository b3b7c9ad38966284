import { fold } from '../../appendix/text';
import { groupedBy } from '../grouped';
import { inReading } from '../in-reading';
import { planYearOf } from '../plan-date';
import type { SheetRule } from '../rule';
import { textsOf } from './texts';

/** A cited period that is over by the plan's year. Looking back on it ("kết quả giai đoạn …") is no slip. */
export const periodExpired: SheetRule = {
  id: 'period-expired',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Giai đoạn đã kết thúc',
    what: 'Kế hoạch năm {year} còn viện dẫn "giai đoạn {period}".',
    why: 'Căn cứ hết hiệu lực thì không giao việc theo được.',
    how: 'Thay bằng văn bản của giai đoạn hiện nay, hoặc bỏ.',
  },
  en: {
    title: 'Period is over',
    what: 'A plan for {year} still cites the period {period}.',
    why: 'No task can be given on ground that has lapsed.',
    how: 'Cite the document of the present period, or drop it.',
  },
  *check(sheet) {
    const year = planYearOf(sheet);
    if (year === null) return;
    const cited = [...textsOf(sheet)].flatMap(([text, cells]) =>
      periodsIn(text)
        .filter(({ end }) => end < year)
        .map(({ period }) => ({ period, cells })),
    );
    for (const [period, citing] of groupedBy(cited, (one) => one.period)) {
      const cells = inReading(citing.flatMap((one) => one.cells));
      yield { about: { subject: period }, cells, params: { year, period } };
    }
  },
};

const period = /giai doan ((?:19|20)\d\d) ?- ?((?:19|20)\d\d)/g;
const lookingBack = /(?:ket qua|tong ket|so ket|danh gia|tinh hinh|so voi|dat duoc)[^.;]{0,80}$/;

function periodsIn(text: string): readonly { readonly period: string; readonly end: number }[] {
  if (!/[gG]iai/u.test(text.normalize('NFC'))) return [];
  const line = fold(text);
  const found = [...line.matchAll(period)].flatMap(({ index, 0: said }) => {
    if (lookingBack.test(line.slice(Math.max(0, index - 120), index))) return [];
    const years = said.replace(/[^\d-]/g, '');
    return [{ period: years, end: Number(years.slice(-4)) }];
  });
  return found.filter((one, index) => found.findIndex((other) => other.period === one.period) === index);
}
