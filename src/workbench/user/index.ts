import type { MemoryHost } from '../../host';
import { byHand, type Refused } from './by-hand';
import { copying, type Copying } from './copying';
import { editing, type Editing } from './editing';
import { filling, type Filling } from './filling';
import { going, type Going } from './going';
import { sizing, type Sizing } from './sizing';

export type { Refused } from './by-hand';
export type { FontToggle } from './editing';
export type { Choice } from './going';

/** The person at the keyboard, who works on the workbook beside the pane. */
export interface User extends Going, Editing, Sizing, Copying, Filling {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says why something is not done that was not even tried. */
  readonly refuse: (why: Refused) => void;
  /** While a cell is being edited, Excel refuses every batch of an add-in. */
  readonly setEditing: (isEditing: boolean) => void;
}

export function userOf(host: MemoryHost, onRefused: (why: Refused) => void): User {
  const hand = byHand(host, onRefused);
  const goes = going(hand);
  return {
    ...goes,
    ...editing(hand),
    ...sizing(hand),
    ...copying(hand, goes),
    ...filling(hand, goes),
    undo: hand.undo,
    redo: hand.redo,
    refuse: hand.refuse,
    setEditing(isEditing) {
      host.faults.cellEditMode = isEditing;
    },
  };
}
