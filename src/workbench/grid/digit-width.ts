import type { Sheet } from '../../host/model';
import { fontFamily } from '../sheet/font-family';

/** How wide a digit of the workbook's own font is: widths of columns are told in it. */
export function digitWidth({ book }: Sheet): number {
  const { name, size } = book.styles.styles.cellFormat(0).font;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 7;
  pen.font = `${size}pt ${fontFamily(name)}`;
  return Math.max(1, Math.round(pen.measureText('0').width));
}
