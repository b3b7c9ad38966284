import { merge } from '../../src/merge';
import { contributed } from './contributed';
import { departments, withSlips, writtenBy } from './departments';

describe('twenty departments and the appendix that they were sent', () => {
  const all = departments(20);
  const { sent, slips } = withSlips(all);
  const base = contributed(
    '00-phu-luc.xlsx',
    writtenBy(
      0,
      all.flatMap(({ rows }) => rows),
    ),
  );
  const silent = sent.at(-1);
  const files = sent
    .filter((department) => department !== silent)
    .map(({ file, rows }, habit) => contributed(file, writtenBy(habit, rows)));
  const merged = merge([...files, base]);

  it('tells every contradiction that was planted and nothing else', () => {
    expect(slips).toHaveLength(7);
    const told = merged.contradictions.map(({ code, field, versions }) => ({
      file: versions[1]?.sources[0]?.file,
      code,
      field,
    }));
    expect(new Set(told)).toEqual(new Set(slips));
    expect(told).toHaveLength(slips.length);
  });

  it('holds every indicator once, and twice where the files do not agree', () => {
    expect(merged.tables[0]?.records).toHaveLength(52 + slips.length);
  });

  it('names the department that has sent nothing', () => {
    expect(merged.base).toBe('00-phu-luc.xlsx');
    expect(merged.silent.map(({ name }) => name)).toEqual([silent?.lead]);
  });

  it('tells nothing where nothing was planted', () => {
    const clean = all.map(({ file, rows }, habit) => contributed(file, writtenBy(habit, rows)));
    expect(merge([base, ...clean])).toMatchObject({ contradictions: [], silent: [] });
  });
});
