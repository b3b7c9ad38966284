import type { Area } from '../../host/package';
import { barCss } from '../sheet/bars-at';
import { shownText } from '../sheet/cell-text';
import { styleAt } from '../../host/model';
import { fittedNumber } from '../sheet/fitted-number';
import { fontFamily } from '../sheet/font-family';
import { richRuns } from '../sheet/rich-runs';
import { figureWidth } from '../sheet/text-width';
import { kindOf, type Drawing } from './drawing';
import type { Place } from './moves';
import { spillOf } from './spill';

export const cellId = ({ column, row }: Place): string => `cell-${row}-${column}`;

/** Neighbours share the line between them. */
const SHARED = 1;

/** One cell, or a merged area; `from` is where its row's columns begin. */
export function cellElement(drawing: Drawing, area: Area, from: number): HTMLElement {
  const { columns, rows } = drawing.layout;
  const place = { row: area.top, column: area.left };
  const element = document.createElement('div');
  element.className = 'cell';
  element.id = cellId(place);
  element.role = 'gridcell';
  element.dataset.row = String(place.row);
  element.dataset.column = String(place.column);
  // The row numbers and the letters are the first column and row of the table that a screen reader tells.
  element.ariaColIndex = String(place.column + 2);
  if (area.right > area.left) element.ariaColSpan = String(area.right - area.left + 1);
  if (area.bottom > area.top) element.ariaRowSpan = String(area.bottom - area.top + 1);
  const { box, text } = drawing.css(place);
  const left = from + columns.start(area.left) - SHARED;
  const width = columns.start(area.right + 1) - columns.start(area.left) + SHARED;
  const isOneRow = area.bottom === area.top;
  // A row that turns out higher takes its cells along.
  const height = isOneRow
    ? `calc(100% + ${SHARED}px)`
    : `${rows.start(area.bottom + 1) - rows.start(area.top) + SHARED}px`;
  const bar = drawing.bar(place);
  const behind = bar ? barCss(bar) : '';
  element.style.cssText = `${box}${behind};left:${left}px;width:${width}px;height:${height}`;
  const shown = shownText(drawing.sheet, place.row, place.column);
  if (shown !== '' && bar?.showsValue !== false) element.append(textElement(drawing, area, shown, text));
  const link = drawing.link(place);
  if (link) {
    element.classList.add('link');
    element.title = link.tip;
  }
  return element;
}

function textElement(drawing: Drawing, area: Area, shown: string, css: string): HTMLElement {
  const text = document.createElement('div');
  text.className = 'text';
  text.style.cssText = css;
  const isOneLine = text.style.whiteSpace === 'pre';
  const runs = richRuns(drawing.sheet, area.top, area.left);
  if (runs) text.append(...runs);
  else if (kindAt(drawing, area) === 'number') text.textContent = fitted(drawing, area, shown);
  else text.textContent = isOneLine ? shown.replaceAll(/\r?\n/g, '') : shown;
  if (isOneLine) spill(drawing, area, text);
  return text;
}

const kindAt = ({ sheet }: Drawing, { left, top }: Area) => kindOf(sheet.cells.at(top, left)?.value ?? null);

/** The room left and right of a text. */
const PADDING = 5;

function fitted({ layout, scale, sheet }: Drawing, { left, right, top }: Area, shown: string): string {
  const { font, numberFormat } = sheet.book.styles.styles.cellFormat(styleAt(sheet, top, left));
  const { columns } = layout;
  const room = (columns.start(right + 1) - columns.start(left)) / scale.zoom - PADDING;
  const width = figureWidth(`${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font.name)}`);
  return fittedNumber(shown, room, numberFormat === 'General', width);
}

function spill(drawing: Drawing, area: Area, text: HTMLElement): void {
  const { layout, sheet, whole } = drawing;
  const place = { row: area.top, column: area.left };
  if (kindAt(drawing, area) !== 'text' || area.right > area.left) return;
  const { columns } = layout;
  const { left, right } = spillOf(place, text.style.textAlign, columns.count, (other) => {
    const { left: first, right: last } = whole(other);
    return first === last && (sheet.cells.at(other.row, other.column)?.value ?? null) === null;
  });
  if (left === place.column && right === place.column) return;
  text.classList.add('spilling');
  text.style.marginLeft = `${columns.start(left) - columns.start(place.column)}px`;
  text.style.width = `${columns.start(right + 1) - columns.start(left)}px`;
}
