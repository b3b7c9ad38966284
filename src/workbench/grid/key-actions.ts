import type { Sheet } from '../../host/model';
import { editedText } from '../sheet/cell-text';
import { linkAt, type Link } from '../sheet/link-at';
import type { Choice, FontToggle, User } from '../user';
import type { Going, GridKey } from './keys';
import type { Selecting } from './selecting';

export interface Desk {
  readonly sheet: Sheet;
  readonly user: User;
  readonly choice: Selecting;
  readonly edit: (text: string, mode: 'typing' | 'editing') => void;
  /** How much of the sheet is seen at once. */
  readonly pageHeight: () => number;
  readonly redraw: () => void;
  readonly onLink: (link: Link) => void;
  /** Opens the list of choices that the active cell offers. */
  readonly onList: () => void;
  readonly onNameBox: () => void;
  readonly onFind: () => void;
  /** To the sheet after this one, or before. */
  readonly onTurn: (by: 1 | -1) => void;
}

type Doing = Exclude<GridKey, Going>['does'];

/** What each key does while no cell is being edited. */
export function keyActions(desk: Desk): (key: GridKey) => void {
  const { choice, edit, onNameBox, onTurn, redraw, sheet, user } = desk;
  const select = (chosen: Choice): void => user.select(sheet, chosen);
  const toggle = (what: FontToggle): void =>
    void user.toggle(sheet, sheet.body.selection, choice.active(), what);
  const actions: Readonly<Record<Doing, () => void>> = {
    type: () => edit('', 'typing'),
    edit() {
      const { column, row } = choice.active();
      edit(editedText(sheet, row, column), 'editing');
    },
    clear: () => void user.clear(sheet, sheet.body.selection),
    undo: user.undo,
    redo: user.redo,
    bold: () => toggle('bold'),
    italic: () => toggle('italic'),
    underline: () => toggle('underline'),
    leave() {
      user.forgetCopied();
      redraw();
    },
    'select-all': () => select(choice.all()),
    'select-rows': () => select(choice.lines('row')),
    'select-columns': () => select(choice.lines('column')),
    'follow-link'() {
      const { column, row } = choice.active();
      const link = linkAt(sheet, row, column);
      if (link) desk.onLink(link);
    },
    list: desk.onList,
    'name-box': onNameBox,
    find: desk.onFind,
    'fill-down': () => user.fillDown(sheet, sheet.body.selection[0]),
    'next-sheet': () => onTurn(1),
    'previous-sheet': () => onTurn(-1),
  };
  return (key) => {
    if (isGoing(key)) select(choice.byKey(key, desk.pageHeight()));
    else actions[key.does]();
  };
}

const isGoing = (key: GridKey): key is Going => 'direction' in key || 'extend' in key;
