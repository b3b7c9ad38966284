import type { PlanFacts } from '../../appendix';
import { dateText } from '../../locale';
import type { PageRow } from '../page-plan';

/** The title of an appendix, and the plan that it belongs to where that is known. */
export function titleRows(
  { documentNumber, issuer, planDate, title }: Omit<PlanFacts, 'baselineYear' | 'targetYear'>,
  width: number,
  otherwise: string,
): readonly PageRow[] {
  const plan =
    documentNumber === null
      ? []
      : [
          `(Kèm theo Kế hoạch số ${documentNumber}`,
          planDate === null
            ? ''
            : ` ${planDate.length === 10 ? 'ngày' : 'tháng'} ${dateText(planDate, 'vi')}`,
          issuer === null ? '' : ` của ${issuer}`,
          ')',
        ].join('');
  const text = title ?? otherwise;
  return [
    { height: heightOf(text, width), cells: [{ value: text, look: 'title', span: width }] },
    ...[plan].flat().map((value): PageRow => ({
      height: lineHeight,
      cells: [{ value, look: 'subtitle', span: width }],
    })),
    { height: null, cells: [] },
  ];
}

const lineHeight = 20;
/** A merged row has no height of its own: so many letters of a title stand beside each other in a column. */
const lettersAColumn = 12;

function heightOf(text: string, width: number): number {
  return lineHeight * Math.ceil(text.length / (width * lettersAColumn));
}
