/** What changed on a sheet, as far as an event tells. Events are hints: handlers die, details are few. */
export interface ChangedEvent {
  readonly sheetId: string;
  readonly address: string;
  readonly source: 'local' | 'remote';
  /** Written by this add-in itself (ExcelApi 1.14); false where Excel does not say. */
  readonly ours: boolean;
}

export interface SelectedEvent {
  readonly sheetId: string;
  readonly address: string;
}

export interface ActivatedEvent {
  readonly sheetId: string;
}

export interface HostEvents {
  readonly changed: ChangedEvent;
  readonly selected: SelectedEvent;
  readonly activated: ActivatedEvent;
}

export type Theme = 'light' | 'dark' | 'contrast';

/** Whoever answers the Excel JavaScript API: Excel itself, or our in-memory Excel. */
export interface Host {
  run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  supports: (set: string, version: string) => boolean;
  /** Returns what takes the handler off again. */
  on: <E extends keyof HostEvents>(event: E, handler: (event: HostEvents[E]) => void) => () => void;
  /** The language of Excel's own surface, such as vi-VN. */
  readonly language: string;
  readonly theme: Theme;
}
