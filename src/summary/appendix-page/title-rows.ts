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
    documentNumber === null && planDate === null
      ? []
      : [`(Kèm theo Kế hoạch số ${documentNumber ?? blankNumber}${dayOf(planDate)}${ofIssuer(issuer)})`];
  const text = title ?? otherwise;
  return [
    { height: heightOf(text, width), cells: [{ value: text, look: 'title', span: width }] },
    ...plan.map((value): PageRow => ({
      height: lineHeight,
      cells: [{ value, look: 'subtitle', span: width }],
    })),
    { height: null, cells: [] },
  ];
}

/** A draft has no number before it is signed, and no day. */
const blankNumber = '        /KH-UBND';

function dayOf(planDate: PlanFacts['planDate']): string {
  if (planDate === null) return '';
  return planDate.length === 10
    ? ` ngày ${dateText(planDate, 'vi')}`
    : ` ngày      /${dateText(planDate, 'vi')}`;
}

function ofIssuer(issuer: string | null): string {
  return issuer === null ? '' : ` của ${issuer}`;
}

const lineHeight = 20;
/** A merged row has no height of its own: so many letters of a title stand beside each other in a column. */
const lettersAColumn = 12;

function heightOf(text: string, width: number): number {
  return lineHeight * Math.ceil(text.length / (width * lettersAColumn));
}
