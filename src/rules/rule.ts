import type { Appendix, Cell, CellValue, Grid, PillarGoal, PlanRecord, SheetReading } from '../appendix';
import type { AppendixGaps } from '../gaps';
import type { Params, Wording } from './finding';
import type { Knowledge } from './knowledge';
import type { Severity } from './severity';

/** A sheet as read. */
export interface CheckedSheet {
  readonly grid: Grid;
  readonly reading: SheetReading;
}

/** All visible sheets of a workbook, and what is known of the world. */
export interface CheckedWorkbook {
  readonly sheets: readonly CheckedSheet[];
  readonly knowledge: Knowledge;
  /** Goals for pillars that a planner gave beside the cells, for the tables of a sheet. */
  readonly pillarGoals?: readonly PillarGoal[];
}

/** One appendix with the sheet and the workbook around it. */
export interface CheckedAppendix extends CheckedSheet {
  readonly appendix: Appendix;
  readonly workbook: CheckedWorkbook;
  /** The distance between score and goal of each record, and what they come to. */
  readonly gaps: AppendixGaps;
}

/** What a mend writes into a cell. */
export interface Write {
  readonly cell: Cell;
  readonly value: CellValue;
}

/** The mend that a rule offers; the pipeline adds the old values and makes sure that nothing is lost. */
export interface Mend {
  readonly safe: boolean;
  readonly writes: readonly Write[];
  readonly alternatives?: readonly { readonly title: Wording; readonly writes: readonly Write[] }[];
}

/**
 * What a finding is about, which makes its fingerprint: a record (by its code or name), another row (by its
 * text), or a subject that is told once (`row` is null then).
 */
export type About = { readonly record: PlanRecord } | { readonly row: number } | { readonly subject: string };

/** What a rule says of the sheet. */
export interface Found {
  readonly about: About;
  readonly cells: readonly Cell[];
  readonly params: Params;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly variant?: string;
  readonly mend?: Mend;
  /** Where the cells stand on another sheet than the one being checked (a workbook rule, a goal stated elsewhere). */
  readonly grid?: Grid;
}

/** Texts with {params}. A variant replaces those that it names. */
export interface RuleTexts {
  /** At most five words. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly variants?: Readonly<
    Record<string, Partial<Readonly<Record<'title' | 'what' | 'why' | 'how', string>>>>
  >;
}

interface RuleFace {
  /** Kebab-case; stable for ever. */
  readonly id: string;
  readonly severity: Severity;
  readonly vi: RuleTexts;
  readonly en: RuleTexts;
}

export interface AppendixRule extends RuleFace {
  readonly scope: 'appendix';
  check(table: CheckedAppendix): Iterable<Found>;
  /** What it finds in a sheet's text as well, outside the tables. */
  checkText?(sheet: CheckedSheet, workbook: CheckedWorkbook): Iterable<Found>;
}

export interface SheetRule extends RuleFace {
  readonly scope: 'sheet';
  check(sheet: CheckedSheet, workbook: CheckedWorkbook): Iterable<Found>;
}

export interface WorkbookRule extends RuleFace {
  readonly scope: 'workbook';
  check(workbook: CheckedWorkbook): Iterable<Found & { readonly grid: Grid }>;
}

export type Rule = AppendixRule | SheetRule | WorkbookRule;
