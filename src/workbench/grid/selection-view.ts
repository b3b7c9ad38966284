import { touches, type Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { wholeCell } from '../sheet/merges';
import { cellId } from './cell-element';
import type { Place } from './moves';

/** Shows on the drawn cells what is selected. */
export function showSelection(element: HTMLElement, sheet: Sheet, active: Place): void {
  const { merges, selection } = sheet.body;
  for (const cell of element.querySelectorAll<HTMLElement>('.cell')) {
    const place = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const area = wholeCell(merges, place.row, place.column);
    const isActive = place.row === active.row && place.column === active.column;
    cell.ariaSelected = String(selection.some((selected) => touches(selected, area)));
    cell.classList.toggle('active', isActive);
  }
  markHeads(element, '.row-head', 'row', selection, ({ bottom, top }, at) => at >= top && at <= bottom);
  markHeads(element, '.column-head', 'column', selection, ({ left, right }, at) => at >= left && at <= right);
  element.setAttribute('aria-activedescendant', cellId(active));
}

function markHeads(
  element: HTMLElement,
  heads: string,
  name: 'row' | 'column',
  selection: readonly Area[],
  isIn: (area: Area, at: number) => boolean,
): void {
  for (const head of element.querySelectorAll<HTMLElement>(heads))
    head.classList.toggle(
      'chosen',
      selection.some((area) => isIn(area, Number(head.dataset[name]))),
    );
}
