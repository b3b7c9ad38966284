import { checkGrids } from '../../../src/app';
import { pillarsOf } from '../../../src/app/pillars';
import { noLead, noPlace } from '../../../src/gaps';
import { barsByUnit } from '../../../src/taskpane/gaps/bars';
import { arithmeticOf } from '../../../src/taskpane/gaps/feasibility-section';
import { grouped } from '../../../src/taskpane/gaps/grouped';
import { labelsFor } from '../../../src/taskpane/gaps/labels';
import { scaleFor } from '../../../src/taskpane/gaps/scale';
import { sliced } from '../../../src/taskpane/gaps/slices';
import { roomFor } from '../../../src/taskpane/gaps/table-figures';
import { speechIn } from '../../../src/taskpane/texts';
import { sheetOf } from '../../support/sheet-text';

function computed(sheet: string) {
  const [first] = checkGrids([sheetOf(sheet)]).appendices;
  if (!first) throw new Error('no appendix');
  return first;
}

const plan = computed(`
PHỤ LỤC MỤC TIÊU PII NĂM 2024
Trụ cột 2. Vốn con người (đạt trên 50 điểm)
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì
1 | Chỉ số: 2.1.2. Tỷ lệ học sinh | 4,5 | ≥ 10 | Sở Giáo dục và Đào tạo
2 | Chỉ số: 1.1.1. Ban hành chính sách | 12,76 | ≥ 20 | Sở Tư pháp, Sở Nội vụ
3 | Chỉ số: 3.1.1. Hạ tầng số | 46,75 | ≥ 40% | Sở Tài chính
4 | Chỉ số: 4.2.2. Doanh nghiệp | 21,05 | > 21,05 | Các sở, ngành
5 | Chỉ số: Xếp hạng chung | 30/63 | Hạng 20/63 | Sở Tài chính
6 | Chỉ số: 6.1.1. Sáng chế | 5 | cố gắng cao nhất | Sở Tài chính`);

describe('the bars of the chart', () => {
  it('stand by unit, the longest way first; what is not known has none', () => {
    expect(
      barsByUnit(plan.gaps.gaps).map(({ unit, bars }) => [unit, bars.map(({ row }) => row + 1)]),
    ).toEqual([
      ['point', [5, 4, 6, 7]],
      ['rank', [8]],
    ]);
  });

  it('share a scale that reads well and never leaves the chart', () => {
    const [points, ranks] = barsByUnit(plan.gaps.gaps);
    if (!points || !ranks) throw new Error('no bars');
    const scale = scaleFor('point', points.bars);
    expect([scale.from, scale.to, scale.at(25), scale.at(-5), scale.at(70)]).toEqual([0, 50, 50, 0, 100]);
    expect(scaleFor('point', []).to).toBe(1);
    const places = scaleFor('rank', ranks.bars);
    expect([places.from, places.middle, places.to, places.at(31), places.at(1)]).toEqual([31, 16, 1, 0, 100]);
  });
});

describe('the groups of the chart', () => {
  const keys = (grouping: 'none' | 'pillar' | 'lead') =>
    grouped(plan.gaps, grouping, pillarsOf(plan.appendix.facts)).map(({ key, gaps }) => [key, gaps.length]);

  it('are one where there is no grouping', () => {
    expect(keys('none')).toEqual([['', 6]]);
  });

  it('are the pillars in their order, by name, what has no code last', () => {
    expect(keys('pillar')).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
      ['4', 1],
      ['6', 1],
      [noPlace, 1],
    ]);
    const [first] = grouped(plan.gaps, 'pillar', pillarsOf(plan.appendix.facts));
    expect(first?.pillar?.name).toBe('Thể chế');
  });

  it('are the leads by how far they have to go, an indicator with two leads under each, nobody last', () => {
    const byLead = keys('lead');
    expect(
      byLead
        .slice(0, 2)
        .map(([lead]) => lead)
        .sort(),
    ).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
    expect(byLead.at(-1)).toEqual([noLead, 1]);
  });
});

describe('what the view says', () => {
  it.each([
    ['vi', 'năm 2023: 4,5 · mục tiêu năm 2024: 10 · còn 5,5 điểm', '5,50'],
    ['en', '2023: 4.5 · goal 2024: 10 · 5.5 points to go', '5.50'],
  ] as const)('of an indicator in %s', async (language, figures, way) => {
    const { texts } = await speechIn(language);
    const labels = labelsFor(plan.appendix.facts, texts, language);
    const bar = barsByUnit(plan.gaps.gaps)[0]?.bars.find(({ code }) => code === '2.1.2');
    if (!bar) throw new Error('no bar');
    expect(labels.figuresOf(bar)).toBe(figures);
    expect(labels.wayOf(bar)).toBe(way);
    expect(labels.nameOf(bar)).toBe('2.1.2 Tỷ lệ học sinh');
  });

  it('of a goal that must be exceeded, one that is met and one that is counted as points', async () => {
    const { texts } = await speechIn('vi');
    const labels = labelsFor(plan.appendix.facts, texts, 'vi');
    const bars = barsByUnit(plan.gaps.gaps)[0]?.bars ?? [];
    const said = (code: string) =>
      bars.filter((bar) => bar.code === code).map((bar) => labels.figuresOf(bar));
    expect(said('4.2.2')).toEqual(['năm 2023: 21,05 · mục tiêu năm 2024: 21,05 · phải vượt mức này']);
    expect(said('3.1.1')).toEqual([
      'năm 2023: 46,75 · mục tiêu năm 2024: 40 · Đã đạt · Đang tạm tính như điểm',
    ]);
  });

  it('of a pillar that is out of reach, with the sums to check by hand', async () => {
    const { texts } = await speechIn('vi');
    const labels = labelsFor(plan.appendix.facts, texts, 'vi');
    const [pillar] = plan.gaps.feasibility;
    if (!pillar) throw new Error('no goal');
    expect(arithmeticOf({ ...pillar, verdict: 'unreachable' }, labels, texts.gaps.feasibility)).toEqual([
      'Các chỉ số trong phụ lục đạt đủ thì tăng 0,92 điểm.',
      'Nếu mọi chỉ số khác đạt 100:',
      'Nhóm 2.1: (10 + 2 × 100) / 3 = 70,00',
      'Nhóm 2.2: (4 × 100) / 4 = 100,00',
      'Trụ cột: (70,00 + 100,00) / 2 = 85,00',
      'Tối đa 85,00, chưa tới 50.',
      'Muốn đạt 50, các chỉ số khác phải bình quân 58,00.',
    ]);
    expect(arithmeticOf({ ...pillar, verdict: 'unknown' }, labels, texts.gaps.feasibility)).toEqual([]);
    const beyond = arithmeticOf({ ...pillar, othersMean: 120.6 }, labels, texts.gaps.feasibility).at(-1);
    expect(beyond).toBe('Muốn đạt, các chỉ số khác phải bình quân 120,60, quá mức tối đa 100.');
  });
});

describe('a long chart or table', () => {
  const [points] = barsByUnit(plan.gaps.gaps);
  const [bar] = points?.bars ?? [];
  if (!bar) throw new Error('no bar');
  const many = (count: number) => Array.from({ length: count }, (_, row) => ({ ...bar, row }));
  const group = (key: string, count: number) => ({ key, head: key, sums: '', bars: many(count) });

  it('is drawn in parts, each of which knows its place among all', () => {
    const parts = sliced([group('một', 60), group('hai', 1), group('ba', 0)]);
    expect(
      parts.map(({ key, slices }) => [key, slices.map(({ first, bars }) => [first, bars.length])]),
    ).toEqual([
      [
        'một',
        [
          [0, 25],
          [25, 25],
          [50, 10],
        ],
      ],
      ['hai', [[60, 1]]],
      ['ba', []],
    ]);
  });

  it('gives a column of figures the room that its longest one needs, drawn or not', async () => {
    const { texts } = await speechIn('vi');
    const labels = labelsFor(plan.appendix.facts, texts, 'vi');
    const wide = { ...bar, gap: { ...bar.gap, baseline: 12_345.67, goal: null } };
    expect(roomFor([{ ...group('một', 60), bars: [bar, wide] }], labels)).toEqual([
      '12345,67'.length,
      '10'.length,
      '5,50'.length,
    ]);
    expect(roomFor([], labels)).toEqual([]);
  });
});
