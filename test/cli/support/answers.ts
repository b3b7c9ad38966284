/** The answers of the command line as a script sees them: as much of the contract as the tests speak of. */
export interface CheckAnswer {
  readonly version: number;
  readonly files: readonly FileAnswer[];
  readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'ignored', number>>;
}

export interface FileAnswer {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly appendices: readonly AppendixAnswer[];
  readonly findings: readonly FindingAnswer[];
  readonly notes: readonly object[];
}

export interface AppendixAnswer {
  readonly sheet: string;
  readonly planDate: string | null;
  readonly records: readonly { readonly row: number; readonly gap: object }[];
  readonly rollup: { readonly total: number };
}

export interface FindingAnswer {
  readonly rule: string;
  readonly severity: string;
  readonly title: string;
  readonly cells: readonly string[];
  readonly row: number | null;
  readonly fix: { readonly alternatives: readonly object[] } | null;
  readonly fingerprint: string;
  readonly ignored: object | null;
}

export interface GapsAnswer {
  readonly appendices: readonly AppendixAnswer[];
}

export interface FixAnswer {
  readonly changes: readonly object[];
}

export interface RulesAnswer {
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly how: string;
  }[];
}

export interface SarifAnswer {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly object[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly suppressions?: readonly object[];
      }[];
    },
  ];
}

interface Answers {
  readonly check: CheckAnswer;
  readonly gaps: GapsAnswer;
  readonly fix: FixAnswer;
  readonly rules: RulesAnswer;
  readonly sarif: SarifAnswer;
}

/** What a command has answered as JSON. */
export function answerOf<K extends keyof Answers>(_command: K, out: string): Answers[K] {
  return JSON.parse(out) as Answers[K];
}

/** The first of a list, which a test needs to be there. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the list is empty');
  return one;
}
