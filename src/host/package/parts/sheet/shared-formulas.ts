/** The cell of a group of shared formulas that states the text; the others move it to their own place. */
export interface FirstOfGroup {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type SharedFormulas = ReadonlyMap<number, FirstOfGroup>;
