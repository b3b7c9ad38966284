import { gridKey, type KeyPressed } from '../../../src/workbench/grid/keys';

const pressed = (key: string, also: Partial<KeyPressed> = {}): KeyPressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...also,
});

describe('a key in the grid', () => {
  it.each([
    [pressed('ArrowDown'), { does: 'move', direction: 'down', extend: false }],
    [pressed('ArrowDown', { shiftKey: true }), { does: 'move', direction: 'down', extend: true }],
    [pressed('ArrowLeft', { ctrlKey: true }), { does: 'jump', direction: 'left', extend: false }],
    [pressed('Tab', { shiftKey: true }), { does: 'step', direction: 'left' }],
    [pressed('Enter'), { does: 'step', direction: 'down' }],
    [pressed('Home'), { does: 'row-start', extend: false }],
    [pressed('Home', { ctrlKey: true }), { does: 'home', extend: false }],
    [pressed('F2'), { does: 'edit' }],
    [pressed(' ', { shiftKey: true }), { does: 'select-rows' }],
    [pressed(' ', { ctrlKey: true }), { does: 'select-columns' }],
    [pressed(' '), { does: 'type' }],
    [pressed('z', { ctrlKey: true }), { does: 'undo' }],
    [pressed('Z', { ctrlKey: true, shiftKey: true }), { does: 'redo' }],
    [pressed('b', { metaKey: true }), { does: 'bold' }],
    [pressed('PageDown', { ctrlKey: true }), { does: 'next-sheet' }],
    [pressed('Enter', { altKey: true }), { does: 'follow-link' }],
    [pressed('Delete'), { does: 'clear' }],
    [pressed('đ'), { does: 'type' }],
    [pressed('Process'), { does: 'type' }],
  ])('%j', (key, action) => {
    expect(gridKey(key)).toEqual(action);
  });

  it.each([
    pressed('s', { ctrlKey: true }),
    pressed('F6'),
    pressed('F8'),
    pressed('Shift'),
    pressed('ArrowUp', { altKey: true }),
  ])('leaves %j to the page and the browser', (key) => {
    expect(gridKey(key)).toBeUndefined();
  });
});
