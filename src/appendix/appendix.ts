import type { Area, Cell } from './cell';
import type { Column, Field, UnmappedColumn } from './fields';
import type { CellValue } from './grid';
import type { Owners } from './owner';
import type { PlanFacts } from './plan-facts';
import type { Baseline } from './score';
import type { TargetReading } from './target';
import type { Timeline } from './timeline';

/** A field of a record: the cell that it came from, what stands there, and what was understood. */
export interface Read<T> {
  readonly cell: Cell;
  readonly raw: CellValue;
  /** The text that was read: of a merged or repeating cell, the text of the cell that counts. */
  readonly text: string;
  readonly value: T;
}

/** "1.1.1", and the parts of it. */
export interface IndicatorCode {
  readonly code: string;
  readonly pillar: string;
  readonly wellFormed: boolean;
}

export interface IndicatorName {
  readonly code: IndicatorCode | null;
  /** Without "Chỉ số:" and the code. */
  readonly name: string;
  /** The name for comparing: folded, letters and digits alone. */
  readonly key: string;
  /** "10.000 dân" in "…/10.000 dân": what the figure is counted by. */
  readonly denominator: string | null;
}

/** A task or solution of an indicator, told in a row of its own under it. */
export interface Solution {
  readonly row: number;
  readonly cell: Cell;
  readonly text: string;
}

/** How a torn row was put right while reading: the sheet itself is as it was. */
export interface Repair {
  /** The cells that stood in the wrong place. */
  readonly cells: readonly Cell[];
  /** The parts of the name that was torn over two cells, and the whole name. */
  readonly torn: { readonly parts: readonly string[]; readonly whole: string } | null;
  /** How many columns the cells stand too far right (left if negative). */
  readonly shift: number;
  /** What each cell should hold, in the columns' order. */
  readonly mended: readonly { readonly cell: Cell; readonly from: CellValue; readonly to: CellValue }[];
}

/** One indicator or one task of the plan. */
export interface PlanRecord {
  readonly kind: 'indicator' | 'task';
  readonly row: number;
  /** A field is null where the table has no column for it; an empty cell is read as such. */
  readonly ordinal: Read<string> | null;
  /** The column of codes, where the table has one; `indicator` holds the code wherever it stands. */
  readonly code: Read<string> | null;
  readonly indicator: Read<IndicatorName> | null;
  readonly unit: Read<string> | null;
  readonly baseline: Read<Baseline> | null;
  readonly baselineRank: Read<Baseline> | null;
  readonly target: Read<TargetReading> | null;
  readonly targetRank: Read<TargetReading> | null;
  /** Goals for other years, where the table has several target columns. */
  readonly targets: readonly { readonly year: number | null; readonly target: Read<TargetReading> }[];
  readonly lead: Read<Owners> | null;
  readonly person: Read<string> | null;
  readonly coordinator: Read<Owners> | null;
  readonly timeline: Read<Timeline> | null;
  readonly product: Read<string> | null;
  readonly evidence: Read<string> | null;
  readonly note: Read<string> | null;
  readonly solutions: readonly Solution[];
  /** The group row above, if any ("I. Chỉ số thành phần chủ trì"). */
  readonly group: string | null;
  readonly repair: Repair | null;
}

export type RowKind =
  | 'record'
  | 'group'
  | 'solution'
  | 'continuation'
  | 'separator'
  | 'repeated-header'
  | 'column-numbers'
  | 'total'
  | 'note'
  | 'blank'
  | 'unrecognised';

/** What a row under the header is. */
export interface RowReading {
  readonly row: number;
  readonly kind: RowKind;
  /** The record that the row is or belongs to (index into `records`). */
  readonly record: number | null;
  /** What a continuation continues: empty for every other row. */
  readonly continues: readonly Continued[];
}

/** A text that a page break cut: its rest stands in `from` and belongs after the text in `to`. */
export interface Continued {
  readonly from: Cell;
  readonly to: Cell;
}

/** One table found on a sheet. */
export interface Appendix {
  readonly sheet: string;
  readonly sheetId: string;
  readonly header: Area;
  /** The whole table, header included. */
  readonly area: Area;
  readonly columns: ReadonlyMap<Field, Column>;
  /** Target columns of other years. */
  readonly otherTargets: readonly Column[];
  /** Columns of the table that no field was found for. */
  readonly unmapped: readonly UnmappedColumn[];
  readonly facts: PlanFacts;
  readonly records: readonly PlanRecord[];
  readonly rows: readonly RowReading[];
}

/** No table on the sheet: what came nearest. */
export interface NoAppendix {
  readonly sheet: string;
  /** The row nearest to a header, and the fields that it lacks; null where nothing is like one. */
  readonly row: number | null;
  readonly missing: readonly Field[];
}

/** A line of text outside every table: a title row, a note, a paragraph of the plan. */
export interface ProseLine {
  readonly cell: Cell;
  readonly text: string;
}

/** A goal for a pillar, stated in the plan's text or in a small table. */
export interface PillarGoal {
  readonly pillar: string;
  readonly target: TargetReading;
  readonly baseline: number | null;
  readonly sheet: string;
  /** Null for a goal that the user gave for the sheet: it stands in no cell. */
  readonly cell: Cell | null;
  readonly text: string;
}

/** What one sheet says. */
export interface SheetReading {
  readonly sheet: string;
  readonly sheetId: string;
  readonly appendices: readonly Appendix[];
  readonly none: NoAppendix | null;
  readonly prose: readonly ProseLine[];
  readonly pillarGoals: readonly PillarGoal[];
  /** What the text outside the tables says of the plan; for a plan pasted as text, all that is known of it. */
  readonly facts: PlanFacts;
}
