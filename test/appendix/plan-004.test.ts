import { indicators } from '../../scripts/samples/plan-004-indicators';
import { plan004 } from './support/plan-004';
import { appendixOf, columnsOf, saidBy } from './support/reading';

describe('the appendix of plan 004', () => {
  const appendix = appendixOf(plan004());

  it('has seventeen records and no solution among them', () => {
    expect(appendix.records.map(({ indicator }) => indicator?.value.code?.code)).toEqual(
      indicators.map(({ code }) => code),
    );
    expect(appendix.records.every(({ solutions }) => solutions.length > 0)).toBe(true);
  });

  it('finds its seven columns, the long header of tasks and indicators among them', () => {
    expect(columnsOf(appendix)).toEqual({
      ordinal: 'A',
      indicator: 'B',
      baseline: 'C',
      target: 'D',
      lead: 'E',
      coordinator: 'F',
      timeline: 'G',
    });
  });

  it('gives row 16 back its owner, and moves coordinator and timeline under their columns', () => {
    const torn = appendix.records[15];
    expect(torn && saidBy(torn)).toMatchObject({
      leads: ['Sở Công Thương'],
      coordinators: ['Sở Kế hoạch và Đầu tư', 'UBND tỉnh'],
      timeline: { kind: 'ongoing' },
    });
    expect(torn?.repair).toMatchObject({
      shift: 1,
      torn: { parts: ['Sở Thương', 'Công'], whole: 'Sở Công Thương' },
      mended: [
        { from: 'Sở Thương', to: 'Sở Công Thương' },
        { from: 'Công', to: indicators[15]?.coordinator },
        { from: indicators[15]?.coordinator, to: 'Thường xuyên' },
        { from: 'Thường xuyên', to: '' },
      ],
    });
    expect(appendix.records.filter(({ repair }) => repair).length).toBe(1);
  });

  it('reads the plan from its title rows and headers, blanks included', () => {
    expect(appendix.facts).toMatchObject({
      title:
        'PHÂN CÔNG NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO ĐIỂM SỐ CÁC CHỈ SỐ THÀNH PHẦN CHỈ SỐ PII NĂM 2024 VÀ NHỮNG NĂM TIẾP THEO',
      framework: 'PII',
      baselineYear: 2023,
      targetYear: 2024,
      planDate: '2024-07',
      documentNumber: null,
      issuer: 'UBND tỉnh Bắc Giang',
      province: 'Bắc Giang',
      incomplete: { value: 'both', cell: { row: 3, column: 0 } },
    });
  });

  const said = appendix.records.map((record) => ({ ...saidBy(record), solutions: [] }));

  it.each([
    ['goals in LaTeX', { latex: true }],
    ['tags of HTML', { html: true }],
    ['page breaks, separators and texts in the column of numbers', { pageBreaks: true }],
    ['all of them', { latex: true, html: true, pageBreaks: true }],
    ['no solution rows', { withoutSolutions: true }],
  ])('says the same with %s', (_, conversion) => {
    const converted = appendixOf(plan004(conversion));
    expect(converted.records.map((record) => ({ ...saidBy(record), solutions: [] }))).toEqual(said);
    expect(converted.rows.filter(({ kind }) => kind === 'unrecognised')).toEqual([]);
  });

  it('joins solutions that page breaks cut', () => {
    const joined = appendixOf(plan004({ pageBreaks: true })).records.map(({ solutions }) =>
      solutions.map(({ text }) => text).join(' '),
    );
    expect(joined).toEqual(
      appendix.records.map(({ solutions }) => solutions.map(({ text }) => text).join(' ')),
    );
  });
});
