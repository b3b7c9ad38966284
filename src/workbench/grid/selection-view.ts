import { touches, type Area } from '../../host/package';
import type { Sheet } from '../../host/model';
import { wholeCell } from '../sheet/merges';
import { cellId } from './cell-element';
import type { Place } from './moves';

/** Shows on the drawn cells what is selected, and what was copied. */
export function showSelection(
  element: HTMLElement,
  sheet: Sheet,
  active: Place,
  copied: Area | undefined,
): void {
  const { merges, selection } = sheet.body;
  for (const cell of element.querySelectorAll<HTMLElement>('.cell')) {
    const place = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    const area = wholeCell(merges, place.row, place.column);
    const isActive = place.row === active.row && place.column === active.column;
    put(cell, 'aria-selected', String(selection.some((selected) => touches(selected, area))));
    cell.classList.toggle('active', isActive);
    put(cell, 'data-edges', edgesOf(selection, area));
    put(cell, 'data-copied', copied ? edgesOf([copied], area) : '');
  }
  markHeads(element, '.row-head', 'row', selection, ({ bottom, top }, at) => at >= top && at <= bottom);
  markHeads(element, '.column-head', 'column', selection, ({ left, right }, at) => at >= left && at <= right);
  element.setAttribute('aria-activedescendant', cellId(active));
}

/** Most cells stay as they are: what is written again would be styled again. */
function put(cell: HTMLElement, name: string, value: string): void {
  if (cell.getAttribute(name) !== value) cell.setAttribute(name, value);
}

/** On which sides of a cell an area ends. */
function edgesOf(areas: readonly Area[], cell: Area): string {
  const area = areas.find((each) => touches(each, cell));
  if (!area) return '';
  return [
    cell.top <= area.top && 'top',
    cell.bottom >= area.bottom && 'bottom',
    cell.left <= area.left && 'left',
    cell.right >= area.right && 'right',
  ]
    .filter(Boolean)
    .join(' ');
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
