import { areaReference, type Area, type CellValue } from '../../package';
import { WORKBOOK_TARGET, type EventName } from '../api/events';
import type { Sheet } from './sheet';

/** Who acts on the workbook. Excel tells its listeners. */
export type Actor = 'addin' | 'user' | 'remote';

export interface HostEvent {
  readonly name: EventName;
  /** A sheet's id, or the workbook. */
  readonly target: string;
  /** As office.js receives it. */
  readonly message: Readonly<Record<string, unknown>>;
}

export type Listener = (event: HostEvent) => void;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

const sources = { addin: 'Local', user: 'Local', remote: 'Remote' } as const;
const triggers = { addin: 'ThisLocalAddin', user: 'Unknown', remote: 'Unknown' } as const;

/** Tells those who listen what has happened, at once: a door that must not interrupt a batch keeps it till later. */
export class Events {
  actor: Actor = 'addin';
  readonly #listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #fire(name: EventName, sheet: Sheet, message: Readonly<Record<string, unknown>>): void {
    const whole = { ...message, worksheetId: sheet.id };
    for (const target of [sheet.id, WORKBOOK_TARGET]) {
      for (const listener of this.#listeners) listener({ name, target, message: whole });
    }
  }

  changed(
    sheet: Sheet,
    area: Area,
    changeType: ChangeType,
    cell?: { readonly before: CellValue; readonly after: CellValue | undefined },
  ): void {
    this.#fire('changed', sheet, {
      address: areaReference(area),
      changeType,
      source: sources[this.actor],
      triggerSource: triggers[this.actor],
      shiftDirection: 'None',
      ...(cell && {
        valueBefore: cell.before ?? '',
        valueAfter: cell.after ?? '',
        valueTypeBefore: eventType(cell.before),
        valueTypeAfter: eventType(cell.after ?? null),
      }),
    });
  }

  selectionChanged(sheet: Sheet, areas: readonly Area[]): void {
    this.#fire('selectionChanged', sheet, {
      address: areas.map(areaReference).join(','),
      isInsideTable: false,
    });
  }

  activated(sheet: Sheet): void {
    this.#fire('activated', sheet, {});
  }

  deactivated(sheet: Sheet): void {
    this.#fire('deactivated', sheet, {});
  }

  added(sheet: Sheet): void {
    this.#fire('added', sheet, { source: sources[this.actor] });
  }

  deleted(sheet: Sheet): void {
    this.#fire('deleted', sheet, { source: sources[this.actor] });
  }
}

function eventType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'string' ? 'String' : 'Boolean';
}
