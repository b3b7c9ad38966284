import { LAST_COLUMN, LAST_ROW, type Area } from '../../host/package';

export const wholeRows = (first: number, last = first): Area => ({
  top: first,
  bottom: last,
  left: 0,
  right: LAST_COLUMN,
});

export const wholeColumns = (first: number, last = first): Area => ({
  top: 0,
  bottom: LAST_ROW,
  left: first,
  right: last,
});

/** A column, together with the whole columns that are selected with it: they take the same width. */
export function columnsWith(selection: readonly Area[], column: number): readonly Area[] {
  const whole = selection.filter(({ bottom, top }) => top === 0 && bottom === LAST_ROW);
  const isAmong = whole.some(({ left, right }) => column >= left && column <= right);
  return isAmong ? whole : [wholeColumns(column)];
}
