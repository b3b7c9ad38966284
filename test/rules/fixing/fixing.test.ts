import fc from 'fast-check';
import type { Grid } from '../../../src/appendix';
import { cellKey, finished, textAt } from '../../../src/appendix';
import { applyChanges, chooseChanges, fixAll, fixAllInSteps, mostPasses } from '../../../src/rules';
import type { CellChange, Finding } from '../../../src/rules';
import { fixOf } from '../../../src/rules/fixing/fix-of';
import { sheetOf } from '../../support/sheet-text';
import { findingOf } from '../findings';

const grid = sheetOf(`
STT | Chỉ số
1 | "Hạ  tầng số"`);
const name = { row: 1, column: 1 };

function change(said: Partial<CellChange> = {}): CellChange {
  return { sheet: 'Phụ lục', sheetId: 'Phụ lục', cell: name, from: 'Hạ  tầng số', to: 'Hạ tầng số', ...said };
}

describe('a mend as a change set', () => {
  const mend = { safe: true, writes: [{ cell: name, value: 'Hạ tầng số' }] };

  it('knows what it expects to find', () => {
    expect(fixOf(mend, grid)).toEqual({ safe: true, changes: [change()], alternatives: [] });
  });

  it('is none where the cell holds a formula', () => {
    expect(fixOf(mend, { ...grid, formulas: new Set([cellKey(1, 1)]) })).toBeNull();
  });

  it('is none where a merge would hide what is written', () => {
    const merged = { ...grid, merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] };
    expect(fixOf(mend, merged)).toBeNull();
    expect(fixOf({ safe: true, writes: [{ cell: { row: 1, column: 0 }, value: 2 }] }, merged)).not.toBeNull();
  });

  it('may write where merges are unknown', () => {
    expect(fixOf(mend, { ...grid, merges: 'unknown' })).not.toBeNull();
  });

  it('asks first where fonts are mixed', () => {
    expect(fixOf(mend, { ...grid, mixedFonts: new Set([cellKey(1, 1)]) })?.safe).toBe(false);
  });

  it('is none where it would write what stands there', () => {
    expect(fixOf({ safe: true, writes: [{ cell: name, value: 'Hạ  tầng số' }] }, grid)).toBeNull();
  });

  it('may be a choice between several, which is never safe', () => {
    const alternatives = [
      { title: 'Hạ tầng số', writes: [{ cell: name, value: 'Hạ tầng số' }] },
      { title: { vi: 'Để nguyên', en: 'Leave it' }, writes: [] },
    ];
    const fix = fixOf({ safe: true, writes: [], alternatives }, grid);
    expect(fix?.safe).toBe(false);
    expect(fix?.alternatives.map(({ title }) => title)).toEqual(['Hạ tầng số']);
  });
});

describe('writing changes into a grid', () => {
  it('writes where the old value still stands and leaves the given grid alone', () => {
    const applied = applyChanges(grid, [change()]);
    expect(textAt(applied.grid, 1, 1)).toBe('Hạ tầng số');
    expect(textAt(grid, 1, 1)).toBe('Hạ  tầng số');
    expect(applied.refused).toEqual([]);
  });

  it('refuses what somebody has edited since, and what lies outside', () => {
    const edited = change({ from: 'Hạ tầng' });
    const outside = change({ cell: { row: 40, column: 1 }, from: '' });
    const applied = applyChanges(grid, [edited, outside]);
    expect(applied.grid.values).toBe(grid.values);
    expect(applied.refused).toEqual([edited, outside]);
  });

  it('writes several cells of one row', () => {
    const applied = applyChanges(grid, [change(), change({ cell: { row: 1, column: 0 }, from: 1, to: 2 })]);
    expect(applied.grid.values[1]).toEqual([2, 'Hạ tầng số']);
    expect(applied.done).toHaveLength(2);
  });

  it('gives the old grid back when the inverse is applied (any values)', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        value,
        (values, to) => {
          const before: Grid = { ...grid, values };
          const row = values.length - 1;
          const written = change({ cell: { row, column: 1 }, from: values[row]?.[1] ?? '', to });
          const after = applyChanges(before, [written]);
          const back = applyChanges(after.grid, [{ ...written, from: written.to, to: written.from }]);
          expect(back.grid.values).toEqual(before.values);
        },
      ),
    );
  });
});

describe('choosing what to write', () => {
  const safe = findingOf({ fix: { safe: true, changes: [change()], alternatives: [] } });
  const unsafe = findingOf({
    rule: 'typo-known',
    fix: { safe: false, changes: [change({ to: 'Hạ tầng' })], alternatives: [] },
  });

  it('takes safe mends only, unless told otherwise', () => {
    expect(chooseChanges([unsafe, safe]).map(({ rule }) => rule)).toEqual(['text-spacing']);
    expect(chooseChanges([unsafe], { unsafe: true }).map(({ to }) => to)).toEqual(['Hạ tầng']);
  });

  it('takes each cell once a pass', () => {
    expect(chooseChanges([unsafe, safe], { unsafe: true }).map(({ rule }) => rule)).toEqual(['typo-known']);
  });

  it('keeps to the rules named, leaves out what is kept and what has no mend', () => {
    const kept = { ...safe, ignored: { fingerprint: '', reason: 'Theo mẫu', by: null, date: null } };
    expect(chooseChanges([kept, findingOf()])).toEqual([]);
    expect(chooseChanges([safe], { rules: new Set(['date-format']) })).toEqual([]);
    expect(chooseChanges([safe], { rules: new Set(['text-spacing']) })).toHaveLength(1);
  });
});

describe('mending all that is safe', () => {
  /** Takes one space away at a time. */
  function spaces(grids: readonly Grid[]): readonly Finding[] {
    return grids.flatMap((one) => {
      const from = textAt(one, 1, 1);
      if (!from.includes('  ')) return [];
      const to = from.replace('  ', ' ');
      return [
        findingOf({
          fix: { safe: true, changes: [change({ from, to, sheetId: one.sheetId })], alternatives: [] },
        }),
      ];
    });
  }

  it('goes on until nothing changes and tells one before and after a cell', () => {
    const wide = sheetOf('STT | Chỉ số\n1 | "Hạ   tầng  số"');
    const other = sheetOf('STT | Chỉ số\n1 | Số', { sheet: 'Trang 2' });
    const { grids, changes, passes } = fixAll([wide, other], spaces);
    expect(passes).toBe(3);
    expect(grids.map((one) => textAt(one, 1, 1))).toEqual(['Hạ tầng số', 'Số']);
    expect(changes).toEqual(
      [change({ from: 'Hạ   tầng  số' })].map((one) => ({ ...one, rule: 'text-spacing' })),
    );
  });

  it('comes to the same a step at a time', () => {
    const wide = sheetOf('STT | Chỉ số\n1 | "Hạ   tầng  số"');
    const steps = fixAllInSteps(
      [wide],
      function* (grids) {
        yield;
        return spaces(grids);
      },
      {},
    );
    expect(steps.next().done).toBe(false);
    expect(finished(steps)).toEqual(fixAll([wide], spaces));
  });

  it('stops after five passes and hides what came back to where it was', () => {
    const flip = ([one]: readonly Grid[]): readonly Finding[] => {
      const from = one ? textAt(one, 1, 1) : '';
      return [
        findingOf({
          fix: { safe: true, changes: [change({ from, to: from === 'a' ? 'b' : 'a' })], alternatives: [] },
        }),
      ];
    };
    const { passes, changes } = fixAll([sheetOf('STT | Chỉ số\n1 | b')], flip);
    expect([passes, mostPasses]).toEqual([5, 5]);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([['b', 'a']]);
  });
});
