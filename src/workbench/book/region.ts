/** A part of the page that F6 leads to. */
export interface Region {
  readonly element: HTMLElement;
  readonly enter: () => void;
}
