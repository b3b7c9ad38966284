export type Cells = Excel.Range;
