import type { Framework, PlanDate } from '../../appendix';
import type { Language } from '../../rules';

export const commands = [
  'check',
  'mark',
  'fix',
  'clean',
  'gaps',
  'assign',
  'summary',
  'merge',
  'template',
  'rules',
] as const;

export type Command = (typeof commands)[number];

interface Told {
  readonly language: Language;
  /** Null is standard output. */
  readonly output: string | null;
}

/** How the files are to be read. */
export interface Reading {
  readonly sheet: string | null;
  readonly planDate: PlanDate | null;
}

export interface CheckCall extends Told, Reading {
  readonly command: 'check';
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'html' | 'csv';
  readonly maxWarnings: number | null;
}

export interface GapsCall extends Told, Reading {
  readonly command: 'gaps';
  readonly file: string;
  readonly format: 'text' | 'json' | 'csv';
  /** Where the workbook with the sheet Chênh lệch is written to; null where the gaps are only told. */
  readonly workbook: string | null;
}

export interface SummaryCall extends Reading {
  readonly command: 'summary';
  readonly language: Language;
  readonly file: string;
  /** Where the workbook with the summary is written to. */
  readonly workbook: string;
}

export interface FixCall extends Told, Reading {
  readonly command: 'fix';
  readonly file: string;
  readonly format: 'text' | 'json';
  /** Null is every rule. */
  readonly rules: ReadonlySet<string> | null;
  readonly unsafe: boolean;
  /** Where the mended workbook is written to; null is a dry run. */
  readonly workbook: string | null;
}

export interface MarkCall extends Reading {
  readonly command: 'mark';
  readonly language: Language;
  readonly file: string;
  /** Where the marked workbook is written to. */
  readonly workbook: string;
}

export interface AssignCall extends Reading {
  readonly command: 'assign';
  readonly language: Language;
  readonly file: string;
  /** Where the workbook with the assignment sheets is written to. */
  readonly workbook: string;
}

export interface CleanCall {
  readonly command: 'clean';
  readonly language: Language;
  readonly file: string;
  /** Where the workbook without a trace is written to. */
  readonly workbook: string;
}

export interface MergeCall extends Reading {
  readonly command: 'merge';
  readonly language: Language;
  readonly files: readonly string[];
  /** The appendix that names everybody; null where it is to be found among the files. */
  readonly base: string | null;
  /** Where the merged workbook is written to. */
  readonly workbook: string;
}

export interface TemplateCall {
  readonly command: 'template';
  readonly language: Language;
  readonly framework: Framework;
  /** Where the new workbook is written to. */
  readonly workbook: string;
}

export interface RulesCall extends Told {
  readonly command: 'rules';
  readonly format: 'text' | 'json';
}

/** A question about the program itself. */
export interface Question {
  readonly command: 'help' | 'version';
  readonly language: Language;
  readonly about: Command | null;
}

/** What one call of the command line asks for. */
export type Call =
  | CheckCall
  | MarkCall
  | FixCall
  | CleanCall
  | GapsCall
  | AssignCall
  | SummaryCall
  | MergeCall
  | TemplateCall
  | RulesCall
  | Question;
