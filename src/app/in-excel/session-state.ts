import type { Progress, Refusal, RefusedChange, SelectedEvent, Stored, Traces } from '../../excel';
import type { CellChange } from '../../rules';
import type { MadeSheets, StandingOffer } from '../offered/offered-sheets';
import type { ExcelCheck } from './check-in-excel';

/** What went wrong, in which piece of work: the sentence stands beside what it concerns. */
export interface Trouble {
  readonly code: Refusal | 'not-loaded';
  readonly during: Work;
  /** Office's own words, or the program's, for whoever mends it. */
  readonly detail: string;
}

export type Work =
  | 'check'
  | 'mark'
  | 'preview'
  | 'fix'
  | 'undo'
  | 'remember'
  | 'merges'
  | 'go'
  | 'clean'
  | 'findings-sheet'
  | 'look'
  | 'summary'
  | 'template';

/** What the user's last step came to, to be said in one line until the next step begins. */
export type Outcome =
  | { readonly what: 'fixed' | 'undone'; readonly cells: number }
  | { readonly what: 'remembered' | 'kept' | 'taken-back' }
  | { readonly what: 'cleaned'; readonly traces: Traces };

/** All that a person sees of the session, at one moment. */
export interface SessionState {
  /** What is being done, with how far it has come; null when at rest. */
  readonly working: {
    readonly work: Work;
    readonly progress: Progress | null;
    /** Nobody asked for it, and whatever is asked for goes before it. */
    readonly background: boolean;
  } | null;
  readonly checked: ExcelCheck | null;
  /** What the workbook remembers of its users' choices, once it was read. */
  readonly stored: Stored | null;
  /** Cells changed since the check. */
  readonly changedSince: number;
  /** The switch "Đánh dấu ô". */
  readonly marking: boolean;
  /** Whether Ctrl+Z takes back what we write; where it does not, marking is off until asked for. */
  readonly undoKeepsOurWrites: boolean;
  /** How many times "Hoàn tác" can be pressed. The journal lives as long as the pane. */
  readonly undoable: number;
  /** What the last mend wrote and what it had to leave alone. */
  readonly lastWrite: {
    readonly done: readonly CellChange[];
    readonly refused: readonly RefusedChange[];
  } | null;
  readonly outcome: Outcome | null;
  /** Why choices cannot be kept in the workbook and last only as long as the pane; null where they are kept. */
  readonly keptInPane: Refusal | null;
  /** The offered sheets that stand in the workbook, once it was looked for them. */
  readonly standing: readonly StandingOffer[] | null;
  /** What cleaning up would remove, once the user asked. */
  readonly traces: Traces | null;
  /** What was made last. */
  readonly made: MadeSheets | null;
  /** The sheet of the template that was written last, until a check follows. */
  readonly templateOn: string | null;
  /** Where the user's selection is, since the first move. */
  readonly selected: SelectedEvent | null;
  readonly trouble: Trouble | null;
}

export function stateAtFirst(undoKeepsOurWrites: boolean): SessionState {
  return {
    working: null,
    checked: null,
    stored: null,
    changedSince: 0,
    marking: undoKeepsOurWrites,
    undoKeepsOurWrites,
    undoable: 0,
    lastWrite: null,
    outcome: null,
    keptInPane: null,
    standing: null,
    made: null,
    templateOn: null,
    traces: null,
    selected: null,
    trouble: null,
  };
}
