import type { PlanDate } from '../../appendix';
import type { Language } from '../../rules';

export const commands = ['check', 'gaps', 'fix', 'rules'] as const;

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
}

export interface FixCall extends Told, Reading {
  readonly command: 'fix';
  readonly file: string;
  readonly format: 'text' | 'json';
  /** Null is every rule. */
  readonly rules: ReadonlySet<string> | null;
  readonly unsafe: boolean;
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
export type Call = CheckCall | GapsCall | FixCall | RulesCall | Question;
