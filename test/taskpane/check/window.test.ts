import { anchorOf, scrolledTo } from '../../../src/taskpane/check/list/anchor';
import { indexedBy, layoutOf, lineAt, topOf } from '../../../src/taskpane/check/list/heights';

const keys = ['a', 'b', 'c', 'd', 'e'];

describe('the layout of a long list', () => {
  const layout = layoutOf(indexedBy(keys), new Map([['b', 100]]), 20);

  it('takes the measured heights, and the expected one elsewhere', () => {
    expect([...layout.tops]).toEqual([0, 20, 120, 140, 160, 180]);
    expect(topOf(layout, 9)).toBe(0);
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [119, 1],
    [120, 2],
    [9999, 4],
  ])('finds at %i the line %i', (height, line) => {
    expect(lineAt(layout, height)).toBe(line);
  });

  it('finds the first line of an empty list', () => {
    expect(lineAt(layoutOf(indexedBy([]), new Map(), 20), 50)).toBe(0);
  });
});

describe('a list that changes while it is read', () => {
  const before = layoutOf(indexedBy(keys), new Map(), 20);
  const shown = { first: 2, last: 4 };

  it('keeps the first line of the screen where it is, whatever comes in above', () => {
    const anchor = anchorOf(before, keys, shown, 45, null);
    const after = layoutOf(indexedBy(['new', ...keys]), new Map(), 20);
    expect(scrolledTo(anchor, after)).toBe(65);
  });

  it('keeps the line under the pointer where it is, whatever grows above', () => {
    const anchor = anchorOf(before, keys, shown, 45, 'd');
    const after = layoutOf(indexedBy(keys), new Map([['c', 50]]), 20);
    expect(scrolledTo(anchor, after)).toBe(75);
  });

  it('takes the next line where the anchor has vanished', () => {
    const anchor = anchorOf(before, keys, shown, 45, 'c');
    const after = layoutOf(indexedBy(['a', 'd', 'e']), new Map(), 20);
    expect(scrolledTo(anchor, after)).toBe(5);
  });

  it('has nothing to keep where all is gone', () => {
    expect(
      scrolledTo(anchorOf(before, keys, shown, 45, null), layoutOf(indexedBy(['x']), new Map(), 20)),
    ).toBeNull();
  });
});
