import type { Appendix } from '../../../src/appendix';
import { cellKey } from '../../../src/appendix';
import { appendixOf, columnsOf } from '../support/reading';
import { sheetOf } from '../../support/sheet-text';

function evidenceOf({ columns }: Appendix): readonly string[] {
  return [...columns.values()].map(
    ({ field, evidence, certainty }) => `${field} ${evidence} ${certainty.toFixed(2)}`,
  );
}

describe('a header that means two things', () => {
  it('“Chỉ tiêu” is the indicator where it holds names, the goal where it holds figures', () => {
    expect(
      columnsOf(
        appendixOf(`
          STT | Chỉ tiêu | Kết quả 2023 | Mục tiêu 2024
          1 | Số đơn đăng ký nhãn hiệu | 10 | 12`),
      ),
    ).toMatchObject({ indicator: 'B', baseline: 'C', target: 'D' });
    expect(
      columnsOf(
        appendixOf(`
          STT | Nội dung | Chỉ tiêu | Đơn vị chủ trì
          1 | Đăng ký nhãn hiệu | ≥ 12 | Sở Công Thương`),
      ),
    ).toMatchObject({ indicator: 'B', target: 'C' });
  });

  it('“Kết quả” is last year’s figure, the goal, or the product', () => {
    const columns = (result: string) =>
      columnsOf(appendixOf(`STT | Nội dung | Kết quả | Thời gian\n1 | Đăng ký nhãn hiệu | ${result} | 2025`));
    expect(columns('12,5').baseline).toBe('C');
    expect(columns('≥ 12').target).toBe('C');
    expect(columns('Đề án được phê duyệt').product).toBe('C');
  });

  it('“Đơn vị” is the unit of measure or the lead', () => {
    const columns = (unit: string) =>
      columnsOf(appendixOf(`STT | Chỉ tiêu | Đơn vị | Mục tiêu\n1 | Đăng ký nhãn hiệu | ${unit} | ≥ 12`));
    expect(columns('%').unit).toBe('C');
    expect(columns('đơn').unit).toBe('C');
    expect(columns('Sở Công Thương').lead).toBe('C');
  });

  it('“Đơn vị” of neither is taken for the unit, and told as such', () => {
    const appendix = appendixOf(
      'STT | Chỉ tiêu | Đơn vị | Mục tiêu\n1 | Đăng ký nhãn hiệu | Trung tâm lạ nào đó | ≥ 12',
    );
    expect(columnsOf(appendix).unit).toBe('C');
    expect(appendix.columns.get('unit')?.rivals).toEqual([]);
    const short = appendixOf(
      'STT | Chỉ tiêu | Đơn vị | Mục tiêu\n1 | Đăng ký nhãn hiệu | hồ sơ | ≥ 12\n2 | Số việc | Khá | ≥ 3',
    );
    expect(columnsOf(short).unit).toBe('C');
  });

  it('“Mã” is the code, or the number where it holds numbers', () => {
    const columns = (code: string) =>
      columnsOf(appendixOf(`Mã | Nội dung | Đơn vị chủ trì\n${code} | Hạ tầng số | Sở Công Thương`));
    expect(columns('1.1.1').code).toBe('A');
    expect(columns('26.').ordinal).toBe('A');
  });

  it('remembers what else it could have meant', () => {
    const appendix = appendixOf(`STT | Chỉ tiêu | Mục tiêu 2024\n1 | Đăng ký nhãn hiệu | ≥ 12`);
    expect(appendix.columns.get('indicator')?.rivals).toEqual([]);
    expect(
      appendixOf(`STT | Nội dung | Chỉ tiêu\n1 | Đăng ký nhãn hiệu | ≥ 12`).columns.get('target')?.rivals,
    ).toEqual(['indicator']);
  });
});

describe('a header that says nothing', () => {
  it('leaves the word to the cells, and says so', () => {
    const appendix = appendixOf(`
      STT | Nội dung | Ai làm | Lúc nào | Mục tiêu | Ghi chú
      1 | Đăng ký nhãn hiệu | Sở Công Thương | Quý II/2024 | ≥ 12 |
      2 | Đăng ký sáng chế | Sở Tài chính | Quý III/2024 | ≥ 12 |`);
    expect(columnsOf(appendix)).toMatchObject({ lead: 'C', timeline: 'D' });
    expect(evidenceOf(appendix)).toContain('lead content 0.50');
  });

  it('takes a second column of owners for those who help', () => {
    const appendix = appendixOf(`
      STT | Nội dung | Đơn vị chủ trì | Bên kia | Mục tiêu
      1 | Đăng ký nhãn hiệu | Sở Công Thương | Sở Tài chính | ≥ 12`);
    expect(columnsOf(appendix)).toMatchObject({ lead: 'C', coordinator: 'D' });
  });

  it('may be blank', () => {
    const appendix = appendixOf(`
      STT | Nội dung | | Mục tiêu
      1 | Đăng ký nhãn hiệu | Sở Công Thương | ≥ 12
      2 | Đăng ký sáng chế | Sở Công Thương | ≥ 12`);
    expect(columnsOf(appendix)).toMatchObject({ lead: 'C', target: 'D' });
  });

  it('stays unmapped where the field is taken, with what it looks like', () => {
    const appendix = appendixOf(`
      STT | Nội dung | Chủ trì | Phối hợp | Mục tiêu | Vùng | Màu năm 2024
      1 | Đăng ký nhãn hiệu | Sở Công Thương | Sở Tài chính | ≥ 12 | Sở Tài chính | đỏ`);
    expect(appendix.unmapped).toEqual([
      { column: 5, header: 'Vùng', year: null, looksLike: 'lead' },
      { column: 6, header: 'Màu năm 2024', year: 2024, looksLike: null },
    ]);
  });

  it('stays unmapped where it names a pillar', () => {
    const appendix = appendixOf('STT | Trụ cột | Chỉ số | Mục tiêu\n1 | Thể chế | Chi phí gia nhập | ≥ 12');
    expect(columnsOf(appendix)).toEqual({ ordinal: 'A', indicator: 'C', target: 'D' });
  });

  it('does not make a goal of a column beside one', () => {
    const appendix = appendixOf(`
      STT | Nội dung | Mục tiêu | Tự chấm
      1 | Đăng ký nhãn hiệu | ≥ 12 | > 3`);
    expect(appendix.otherTargets).toEqual([]);
    expect(appendix.unmapped[0]?.looksLike).toBe('target');
  });

  it('is not filled by a cell gone astray', () => {
    const rows = Array.from({ length: 8 }, (_, index) => `${index + 1} | Việc này | | Sở Tài chính`);
    const appendix = appendixOf(
      ['STT | Nội dung | | Chủ trì', ...rows, '9 | Việc này | x | Sở Tài chính'].join('\n'),
    );
    expect(appendix.unmapped).toEqual([]);
  });
});

describe('columns of several years', () => {
  const years = `STT | Chỉ tiêu | Đến hết năm 2026 | Đến năm 2030 | Tầm nhìn đến năm 2045 | Đơn vị chủ trì
    1 | Kinh tế số | 10% | 12% | 15% | Sở Công Thương`;

  it('take the first as the goal and keep the others', () => {
    const appendix = appendixOf(years);
    expect(columnsOf(appendix).target).toBe('C');
    expect(appendix.otherTargets.map(({ year }) => year)).toEqual([2030, 2045]);
    expect(appendix.records[0]?.targets.map(({ year, target }) => [year, target.text])).toEqual([
      [2030, '12%'],
      [2045, '15%'],
    ]);
  });

  it('take that of the plan’s year', () => {
    expect(columnsOf(appendixOf(`MỤC TIÊU NĂM 2030\n${years}`)).target).toBe('D');
  });

  it('take the last result before the goal', () => {
    const appendix = appendixOf(`
      STT | Chỉ số | Điểm số 2021 | Điểm số 2022 | Thứ hạng 2022 | Thứ hạng 2021 | Mục tiêu 2023 | Thứ hạng 2023
      1 | Hạ tầng số | 1,5 | 2,5 | 4 | 5 | 3,5 | 3`);
    expect(columnsOf(appendix)).toMatchObject({
      baseline: 'D',
      baselineRank: 'E',
      target: 'G',
      targetRank: 'H',
    });
    expect(appendix.facts).toMatchObject({ baselineYear: 2022, targetYear: 2023 });
  });

  it('may name a year nowhere', () => {
    const appendix = appendixOf(
      'STT | Chỉ số | Điểm số | Mục tiêu | Mục tiêu\n1 | Hạ tầng số | 1,5 | ≥ 2 | ≥ 3',
    );
    expect(columnsOf(appendix)).toMatchObject({ baseline: 'C', target: 'D' });
    expect(appendix.otherTargets.map(({ year }) => year)).toEqual([null]);
  });

  it('are results where none is called a goal and the title tells no year', () => {
    const history = appendixOf('STT | Chỉ số | 2022 | 2023\n1 | Hạ tầng số | 1,5 | 2,5');
    expect(columnsOf(history)).toEqual({ ordinal: 'A', indicator: 'B', baseline: 'D' });
    expect(history.unmapped.map(({ header }) => header)).toEqual(['2022']);
  });

  it('are goals where they are written as such', () => {
    expect(
      columnsOf(appendixOf('STT | Chỉ số | Điểm số | Chủ trì\n1 | Hạ tầng số | ≥ 20 | Sở Tài chính')).target,
    ).toBe('C');
  });
});

describe('a column of days that no field is known for', () => {
  const text =
    'STT | Nội dung | Ngày văn bản | Chủ trì\n1 | Việc một | 45497 | Sở X\n2 | Việc hai | 45482 | Sở X';
  const formats = new Map([1, 2].map((row) => [cellKey(row, 2), 'dd/mm/yyyy']));

  it('is a time and no figure', () => {
    expect(columnsOf(appendixOf(sheetOf(text, { formats })))).toMatchObject({ timeline: 'C' });
    expect(columnsOf(appendixOf(sheetOf(text)))).toMatchObject({ baseline: 'C' });
  });

  it('is left aside where another column is named for the time', () => {
    const grid = sheetOf(text.replace('Chủ trì', 'Thời hạn'), { formats });
    expect(columnsOf(appendixOf(grid))).toEqual({ ordinal: 'A', indicator: 'B', timeline: 'D' });
  });
});

describe('the user’s word', () => {
  const sheet = sheetOf('STT | Chỉ tiêu | Mức 1 | Mức 2 | Chủ trì\n1 | Hạ tầng số | 5 | 6 | Sở X', {
    sheet: 'Biểu',
  });

  it('stands above what would be found', () => {
    const appendix = appendixOf(sheet, [
      { sheetId: 'Biểu', column: 2, field: 'target' },
      { sheetId: 'Biểu', column: 3, field: null },
      { sheetId: 'Phụ lục', column: 1, field: null },
    ]);
    expect(columnsOf(appendix)).toEqual({ ordinal: 'A', indicator: 'B', target: 'C', lead: 'E' });
    expect(appendix.columns.get('target')).toMatchObject({ evidence: 'user', certainty: 1, rivals: [] });
    expect(appendix.unmapped.map(({ column }) => column)).toEqual([3]);
  });
});

describe('the unit of a figure', () => {
  it.each([
    ['Mục tiêu (%)', '25', 'percent'],
    ['Mục tiêu', '25', 'point'],
    ['Thứ hạng mục tiêu', '25', 'rank'],
    ['Mục tiêu (điểm)', '25', 'point'],
    ['Mục tiêu (thứ hạng)', '25', 'rank'],
  ])('%s', (header, goal, unit) => {
    const [record] = appendixOf(
      `STT | Chỉ số | ${header} | Chủ trì\n1 | Hạ tầng số | "≥ ${goal}" | Sở Tài chính`,
    ).records;
    expect((record?.target ?? record?.targetRank)?.value.goal).toMatchObject({ unit });
  });

  it('is told by the row’s own unit above the header', () => {
    const [record] = appendixOf(`STT | Chỉ số | ĐVT | Mục tiêu\n1 | Hạ tầng số | % | 25`).records;
    expect(record?.target?.value.goal).toMatchObject({ value: 25, unit: 'percent' });
  });

  it('lets the column’s other figures tell thousands from decimals', () => {
    const { records } = appendixOf(
      `STT | Chỉ số | Kết quả 2023 | Chủ trì\n1 | A B | "4.961" | Sở X\n2 | C D | "9,5" | Sở X`,
    );
    expect(records[0]?.baseline?.value).toMatchObject({ value: 4961 });
  });
});
