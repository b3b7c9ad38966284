import type { Area } from '../../../src/appendix';
import { sheetOf } from '../../support/sheet-text';
import { appendixOf, kindsOf, namesOf, saidBy } from '../support/reading';

const header =
  'STT | Chỉ số | Điểm số 2023 | Mục tiêu 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện';

function merged(rows: string, ...merges: readonly Area[]) {
  return appendixOf(sheetOf(`${header}\n${rows}`, { merges }));
}

describe('a merged area', () => {
  it('counts for every row that it spans', () => {
    const { records } = merged(
      '1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | |\n2 | Chỉ số hai | 5 | ≥ 6 | | | 2024',
      { top: 1, left: 4, bottom: 2, right: 4 },
    );
    expect(records[1]?.lead).toMatchObject({
      cell: { row: 1, column: 4 },
      raw: 'Sở Tài chính',
      text: 'Sở Tài chính',
    });
  });

  it('counts for lead and coordinator alike', () => {
    const { records } = merged('1 | Chỉ số một | 5 | ≥ 6 | Các sở, ngành | | 2024', {
      ...{ top: 1, left: 4, bottom: 1, right: 5 },
    });
    expect(records[0]?.coordinator).toMatchObject({
      cell: { row: 1, column: 4 },
      value: { generic: ['Các sở, ngành'] },
    });
  });

  it('counts across for owners alone', () => {
    const { records } = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | ', {
      ...{ top: 1, left: 3, bottom: 1, right: 4 },
    });
    expect(records[0]?.lead?.text).toBe('');
    const beside = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | ', {
      top: 1,
      left: 5,
      bottom: 1,
      right: 6,
    });
    expect(beside.records[0]?.timeline?.text).toBe('');
  });

  it('counts across from no column outside the table', () => {
    const others = [2, 3, 4, 5, 6, 7].map((number) => `${number} | Việc khác | | Sở Công Thương`);
    const { records } = appendixOf(
      sheetOf(['STT | Nội dung | | Đơn vị chủ trì', '1 | Việc một | Sở Tài chính |', ...others].join('\n'), {
        merges: [{ top: 1, left: 2, bottom: 1, right: 3 }],
      }),
    );
    expect(records[0]?.lead?.text).toBe('');
  });

  it('hides what it covers', () => {
    const { records } = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | Sở Công Thương | 2024', {
      ...{ top: 1, left: 4, bottom: 1, right: 5 },
    });
    expect(records[0]?.coordinator?.text).toBe('Sở Tài chính');
  });

  it('of number and figures over a solution makes no second record', () => {
    const merges = [0, 2, 3, 4].map((left) => ({ top: 1, left, bottom: 2, right: left }));
    const appendix = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | 2024\n | - Xây dựng.', ...merges);
    expect(kindsOf(appendix)).toEqual(['2 record', '3 solution']);
  });

  it('of a name over two rows of figures makes two records with one name', () => {
    const appendix = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | 2024\n | | 6 | ≥ 7 | | | 2025', {
      ...{ top: 1, left: 1, bottom: 2, right: 1 },
    });
    expect(namesOf(appendix)).toEqual(['Chỉ số một', 'Chỉ số một']);
    expect(appendix.records.map(({ indicator }) => indicator?.cell.row)).toEqual([1, 1]);
  });

  it('of a name over two rows of owners makes one record', () => {
    const appendix = merged('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | 2024\n | | | | Một đơn vị khác', {
      ...{ top: 1, left: 1, bottom: 2, right: 1 },
    });
    expect(kindsOf(appendix)).toEqual(['2 record', '3 continuation']);
  });

  it('that reaches up into the header says nothing of a record', () => {
    const { records } = merged('1 | Chỉ số một | 5 | ≥ 6 | | | 2024', {
      top: 0,
      left: 4,
      bottom: 1,
      right: 4,
    });
    expect(records[0]?.lead?.text).toBe('');
  });

  it('may be unknown, and then blank is blank', () => {
    const { records } = appendixOf(
      sheetOf(`${header}\n1 | Chỉ số một | 5 | ≥ 6 | Các sở, ngành | | 2024`, { merges: 'unknown' }),
    );
    expect(records[0]?.coordinator).toMatchObject({ raw: '', value: { named: [], generic: [] } });
  });
});

describe('“nt”', () => {
  const { records } = appendixOf(`${header}
    1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | Sở Công Thương | Quý II/2024
    2 | Chỉ số hai | 5 | nt | nt | — | nt`);

  it('repeats the record above', () => {
    expect(records[1]?.lead).toMatchObject({
      raw: 'nt',
      text: 'Sở Tài chính',
      value: { named: [{ name: 'Sở Tài chính' }], mark: 'as-above' },
    });
    expect(records[1]?.target).toMatchObject({ raw: 'nt', text: '≥ 6', value: { goal: { value: 6 } } });
    expect(records[1]?.timeline).toMatchObject({ text: 'Quý II/2024', value: records[0]?.timeline?.value });
  });

  it('is no dash, which means nobody', () => {
    expect(records[1]?.coordinator?.value).toMatchObject({ named: [], mark: 'nobody' });
  });

  it('repeats nothing in the first record', () => {
    const [first] = appendixOf(`${header}\n1 | Chỉ số một | 5 | ≥ 6 | nt | nt | nt`).records;
    expect(first?.lead?.value).toMatchObject({ named: [], mark: 'as-above' });
    expect(first?.timeline?.text).toBe('nt');
  });
});

describe('a row that slipped aside', () => {
  const row = (cells: string) => appendixOf(`${header}\n${cells}`).records[0];
  const whole = '1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | Sở Công Thương | Thường xuyên';

  it('is left alone where it stands as it should', () => {
    expect(row(whole)?.repair).toBeNull();
    expect(row('1 | Chỉ số một | chưa có | nâng cao | Một đơn vị lạ | | Theo kế hoạch')?.repair).toBeNull();
  });

  it.each([
    [
      'to the right, over a blank',
      '1 | Chỉ số một | 5 | | ≥ 6 | Sở Tài chính | Sở Công Thương | Thường xuyên',
      1,
    ],
    [
      'to the left, its number lost',
      'Chỉ số một | 5 | ≥ 6 | Sở Tài chính | Sở Công Thương | Thường xuyên',
      -1,
    ],
  ])('%s, is read as it should stand', (_, cells, shift) => {
    const record = row(cells);
    expect(record && { ...saidBy(record), ordinal: '1' }).toEqual(
      saidBy(appendixOf(`${header}\n${whole}`).records[0] ?? never()),
    );
    expect(record?.repair).toMatchObject({ shift, torn: null });
  });

  it('by its last cells alone moves those', () => {
    const record = row('1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | Thường xuyên |');
    expect(record?.lead?.text).toBe('Sở Tài chính');
    expect(record?.repair?.mended).toEqual([
      { cell: { row: 1, column: 5 }, from: 'Thường xuyên', to: '' },
      { cell: { row: 1, column: 6 }, from: '', to: 'Thường xuyên' },
    ]);
  });

  it('with a name torn over lead and coordinator gets it back where it is', () => {
    const record = row('1 | Chỉ số một | 5 | ≥ 6 | Sở Kế hoạch | và Đầu tư | Thường xuyên');
    expect(record?.repair).toMatchObject({ shift: 0, torn: { whole: 'Sở Kế hoạch và Đầu tư' } });
    expect(record?.coordinator?.text).toBe('');
  });

  it('is not guessed at where no move makes it fit', () => {
    const record = row('1 | Chỉ số một | Sở Tài chính | Thường xuyên | 5 | ≥ 6 | Sở Công Thương | x | y');
    expect(record?.repair).toBeNull();
  });

  it('may have columns that no field is known for', () => {
    const [record] = appendixOf(
      'STT | Chỉ số | Vùng | Mục tiêu | Chủ trì | Thời gian\n1 | Chỉ số một | A | | ≥ 6 | Sở Tài chính | Hàng năm',
    ).records;
    expect(record?.repair?.shift).toBe(1);
    expect(record?.lead?.text).toBe('Sở Tài chính');
  });

  it('weighs the column of persons too', () => {
    const [right] = appendixOf(
      'STT | Chỉ tiêu PCI | Mục tiêu | Lãnh đạo phụ trách | Chủ trì\n1 | Chỉ số một | ≥ 6 | Nguyễn Văn A | | Sở Tài chính',
    ).records;
    expect(right?.lead?.text).toBe('Sở Tài chính');
    const [record] = appendixOf(
      'STT | Chỉ tiêu PCI | Mục tiêu | Lãnh đạo phụ trách | Chủ trì\n1 | Chỉ số một | ≥ 6 | 5 | | Sở Tài chính',
    ).records;
    expect(record?.repair).toBeNull();
  });

  it('keeps what stands in its first torn cell as it was', () => {
    const record = row('1 | Chỉ số một | 5 | ≥ 6 | Sở Kế hoạch | và Đầu tư | Thường xuyên');
    expect(record?.lead).toMatchObject({ raw: 'Sở Kế hoạch', text: 'Sở Kế hoạch và Đầu tư' });
    expect(record?.repair?.mended).toEqual([
      { cell: { row: 1, column: 4 }, from: 'Sở Kế hoạch', to: 'Sở Kế hoạch và Đầu tư' },
      { cell: { row: 1, column: 5 }, from: 'và Đầu tư', to: '' },
    ]);
  });

  it('has its remarks far out on the right left in peace', () => {
    expect(row(`${whole} | | | | | xem lại`)?.repair).toBeNull();
  });
});

describe('a field of a record', () => {
  it('is null where the table has no column for it, and blank where its cell is', () => {
    const [record] = appendixOf('STT | Nội dung | Chủ trì | Thời gian\n1 | Việc một | |').records;
    expect(record).toMatchObject({
      unit: null,
      baseline: null,
      target: null,
      person: null,
      code: null,
      targets: [],
    });
    expect(record?.lead).toMatchObject({ cell: { row: 1, column: 2 }, raw: '', value: { named: [] } });
    expect(record?.timeline?.value).toEqual({ kind: 'none' });
  });

  it('may be a day of the calendar', () => {
    const [record] = appendixOf(
      sheetOf('STT | Nội dung | Chủ trì | Thời hạn\n1 | Việc một | Sở Tài chính | 45657', {
        formats: new Map([[16_384 + 3, 'dd/mm/yyyy']]),
      }),
    ).records;
    expect(record?.timeline?.value).toEqual({ kind: 'by', date: '2024-12-31' });
  });

  it('takes the year of the goal where a quarter has none', () => {
    const [record] = appendixOf(`${header}\n1 | Chỉ số một | 5 | ≥ 6 | Sở Tài chính | | Quý II`).records;
    expect(record?.timeline?.value).toMatchObject({ kind: 'period', from: '2024-04-01' });
  });

  it('may share its cell: who leads and who helps', () => {
    const [record] = appendixOf(
      'STT | Nội dung | Phân công thực hiện\n1 | Việc một | Sở Tài chính chủ trì, Sở Công Thương phối hợp',
    ).records;
    expect(record?.lead?.value.named[0]?.name).toBe('Sở Tài chính');
    expect(record?.coordinator).toMatchObject({
      cell: record?.lead?.cell,
      value: { named: [{ name: 'Sở Công Thương' }] },
    });
  });

  it('keeps its own cell where the coordinator has one too', () => {
    const [record] = appendixOf(
      'STT | Nội dung | Chủ trì | Phối hợp\n1 | Việc một | Sở Tài chính chủ trì, Sở Công Thương phối hợp | Văn phòng Sở',
    ).records;
    expect(record?.coordinator?.text).toBe('Văn phòng Sở');
  });
});

describe('the code of an indicator', () => {
  it.each([
    ['STT | Chỉ số | Mục tiêu\n1 | Chỉ số: 2.2.4. Số tổ chức | ≥ 5', '2.2.4'],
    ['STT | Mã chỉ số | Chỉ số | Mục tiêu\n1 | 2.2.4 | Số tổ chức | ≥ 5', '2.2.4'],
    ['STT | Chỉ số | Mục tiêu\n2.2.4 | Số tổ chức | ≥ 5', '2.2.4'],
    ['STT | Chỉ số | Mục tiêu\n11.1 | Số tổ chức | ≥ 5', undefined],
  ])('%s', (sheet, code) => {
    expect(appendixOf(sheet).records[0]?.indicator?.value.code?.code).toBe(code);
  });
});

describe('an indicator and a task', () => {
  it.each([
    ['STT | Nội dung | Chủ trì\n1 | Chỉ số: 2.2.4. Số tổ chức | Sở Tài chính', 'indicator'],
    ['STT | Nội dung | Chủ trì\n1 | Chỉ số “Tính minh bạch” | Sở Tài chính', 'indicator'],
    ['STT | Nội dung | Chủ trì\n1 | Xây dựng đề án | Sở Tài chính', 'task'],
    ['STT | Nội dung | Mục tiêu\n1 | Số đơn đăng ký | ≥ 5', 'indicator'],
    ['STT | Nội dung | Thứ hạng 2023\n1 | Số đơn đăng ký | 5', 'indicator'],
    ['STT | Nội dung | Mục tiêu\n1 | Xây dựng đề án | ', 'task'],
    ['STT | Nội dung | Mục tiêu\n1 | 1.1 Xây dựng đề án | ', 'indicator'],
    ['STT | Chỉ tiêu PCI | Mục tiêu\n1 | Số đơn đăng ký | ', 'indicator'],
    ['STT | Nhiệm vụ cải thiện chỉ số | Mục tiêu\n1 | Xây dựng đề án | ', 'task'],
  ])('%s: %s', (sheet, kind) => {
    expect(appendixOf(sheet).records[0]?.kind).toBe(kind);
  });

  it('a row that names nothing and has no figure is a task', () => {
    const [record] = appendixOf('STT | Nội dung | Mục tiêu | Chủ trì\n1 | Xây dựng đề án | | Sở Tài chính', [
      { sheetId: 'Phụ lục', column: 1, field: null },
    ]).records;
    expect(record).toMatchObject({ indicator: null, kind: 'task' });
  });

  it('a table whose name column the user took away still has rows', () => {
    const [record] = appendixOf('STT | Nội dung | Mục tiêu\n1 | Xây dựng đề án | ≥ 5', [
      { sheetId: 'Phụ lục', column: 1, field: null },
    ]).records;
    expect(record).toMatchObject({ indicator: null, kind: 'indicator' });
  });
});

function never(): never {
  throw new Error('the row is a record');
}
