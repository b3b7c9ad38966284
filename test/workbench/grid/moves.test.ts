import { columnName } from '../../../src/host/package';
import { jumped, moved, type Direction, type Place, type Terrain } from '../../../src/workbench/grid/moves';

/** A sheet as text: `.` is blank, `#` holds something, `~` lies in a merged area of two with the cell before it. */
function sheet(text: string, hidden: readonly number[] = []): Terrain {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const at = ({ column, row }: Place): string => lines[row]?.[column] ?? '.';
  return {
    rows: lines.length,
    columns: lines[0]?.length ?? 0,
    isHidden: ({ row }) => hidden.includes(row),
    isBlank: (place) => at(place) !== '#',
    whole(place) {
      const { column, row } = place;
      if (at(place) === '~') return { top: row, bottom: row, left: column - 1, right: column };
      const isFirst = at({ row, column: column + 1 }) === '~';
      return { top: row, bottom: row, left: column, right: isFirst ? column + 1 : column };
    },
  };
}

const place = (name: string): Place => ({ row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 });
const name = ({ column, row }: Place): string => `${columnName(column)}${row + 1}`;

describe('an arrow', () => {
  const plan = sheet(`
    ##~.
    ....
    .#..`);

  it.each<[from: string, direction: Direction, to: string]>([
    ['A1', 'right', 'B1'],
    ['B1', 'right', 'D1'],
    ['D1', 'left', 'C1'],
    ['A1', 'up', 'A1'],
    ['A3', 'down', 'A3'],
    ['D2', 'right', 'D2'],
  ])('goes from %s %s to %s', (from, direction, to) => {
    expect(name(moved(plan, place(from), direction))).toBe(to);
  });

  it('passes rows that are hidden', () => {
    expect(name(moved(sheet('#\n.\n.\n#', [1, 2]), place('A1'), 'down'))).toBe('A4');
  });
});

describe('Ctrl and an arrow', () => {
  const column = sheet(`
    .
    #
    #
    #
    .
    .
    #
    .`);

  it.each([
    ['A2', 'A4', 'to the last that is filled'],
    ['A4', 'A7', 'over a gap to the next that is filled'],
    ['A1', 'A2', 'from a blank cell to the first that is filled'],
    ['A7', 'A8', 'to the edge where nothing follows'],
    ['A8', 'A8', 'nowhere at the edge'],
  ])('goes down from %s to %s: %s', (from, to) => {
    expect(name(jumped(column, place(from), 'down'))).toBe(to);
  });

  it('goes back as it came', () => {
    expect(name(jumped(column, place('A7'), 'up'))).toBe('A4');
    expect(name(jumped(column, place('A4'), 'up'))).toBe('A2');
  });
});
