import { entriesOf } from '../../../src/taskpane/check/list/entries';
import { groupsOf } from '../../../src/taskpane/check/list/groups';
import { linesOf } from '../../../src/taskpane/check/list/lines';
import { moveOf } from '../../../src/taskpane/check/list/moves';
import { checkedSheet } from './checked';

const lines = linesOf(groupsOf(entriesOf(checkedSheet()), 'rule'), new Set());
const last = lines.length - 1;

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', 0, true, { to: 1 }],
    ['ArrowDown', last, false, { to: last }],
    ['ArrowUp', 1, false, { to: 0 }],
    ['ArrowUp', 0, true, { to: 0 }],
    ['Home', last, false, { to: 0 }],
    ['End', 0, true, { to: last }],
    ['PageUp', 1, false, { to: 0 }],
    ['ArrowLeft', 1, false, { to: 0 }],
    ['ArrowLeft', 0, true, { open: false }],
    ['ArrowRight', 0, false, { open: true }],
    ['ArrowRight', 0, true, { to: 1 }],
    ['Enter', 0, true, { open: false }],
    ['Enter', 1, false, { go: true }],
    [' ', 1, true, { open: false }],
    ['x', 1, true, null],
  ] as const)('%s on line %i', (key, at, isOpen, move) => {
    expect(moveOf(key, lines, at, isOpen)).toEqual(move);
  });

  it('closes a group to its head', () => {
    const [first] = lines;
    if (!first) throw new Error('no line');
    const closed = linesOf(groupsOf(entriesOf(checkedSheet()), 'rule'), new Set([first.key]));
    expect(closed[0]).toMatchObject({ key: first.key, open: false });
    expect(closed[1]?.kind).toBe('group');
  });
});
