import type { Sheet } from '../../host/model';
import { formatValue } from '../../host/package';
import { tallyOf } from '../sheet/tally';
import { texts } from '../texts';

export interface SelectionStatus {
  readonly element: HTMLElement;
  readonly show: (sheet: Sheet) => void;
}

/** Mean, count and sum of what is selected, as Excel tells them at its foot. */
export function selectionStatus(): SelectionStatus {
  const element = document.createElement('div');
  element.className = 'tally';
  return {
    element,
    show(sheet) {
      const { count, numbers, sum } = tallyOf(sheet, sheet.body.selection);
      const options = { epoch: sheet.book.epoch, locale: sheet.book.culture.language };
      const figure = (value: number): string => formatValue(rounded(value), 'General', options);
      const told = [
        numbers > 0 ? texts.average(figure(sum / numbers)) : '',
        texts.count(figure(count)),
        numbers > 0 ? texts.sum(figure(sum)) : '',
      ];
      element.textContent = count > 1 ? told.filter(Boolean).join('   ') : '';
    },
  };
}

/** Sums of decimals end in a long tail that nobody wrote. */
const rounded = (value: number): number => Number(value.toPrecision(12));
