import { appendixOf, kindsOf, namesOf } from '../support/reading';

const header = 'STT | Nội dung | Mục tiêu | Đơn vị chủ trì | Thời gian';

/** The kinds of the rows under the header. */
function kinds(rows: string): readonly string[] {
  return appendixOf(`${header}\n${rows}`).rows.map(({ kind }) => kind);
}

describe('a row under the header', () => {
  it.each([
    ['1 | Hạ tầng số | ≥ 5 | Sở Tài chính | 2025', 'record'],
    ['26. | Ban hành đề án | | |', 'record'],
    ['7a | Ban hành đề án | | |', 'record'],
    ['11.2 | Ban hành đề án | | |', 'record'],
    ['(1) | Ban hành đề án | | |', 'record'],
    [' | Hạ tầng số | ≥ 5 | |', 'record'],
    [' | Hạ tầng số | | Sở Tài chính |', 'record'],
    [' | Chỉ số: 3.1.1. Hạ tầng số | | |', 'record'],
    ['I | Hạ tầng số | ≥ 5 | |', 'record'],
    ['3 | | ≥ 5 | Sở Tài chính |', 'record'],
  ])('%s is a %s', (row, kind) => {
    expect(kinds(row)).toEqual([kind]);
  });

  it('heads a group with a Roman number or a capital, whatever stands beside it', () => {
    expect(kinds('I | Nhóm một | | | 2025\n1 | Việc | | Sở Tài chính |')).toEqual(['group', 'record']);
    expect(kinds('B. | Nhóm hai | | |\n1 | Việc | | Sở Tài chính |')).toEqual(['group', 'record']);
  });

  it('heads a group across the table, in the column of numbers', () => {
    expect(kinds('Lĩnh vực công nghiệp\n1 | Việc | | Sở Tài chính |')).toEqual(['group', 'record']);
  });

  it('heads a group where no record stands above', () => {
    expect(kinds(' | Nhóm chung\n1 | Việc | | Sở Tài chính |')).toEqual(['group', 'record']);
  });

  it('heads a group in capitals, or as a part of the plan', () => {
    const rows = '1 | Việc | | Sở Tài chính |\n | NHÓM HAI | | |\n1 | Việc | | Sở Tài chính |';
    expect(kinds(rows)).toEqual(['record', 'group', 'record']);
    expect(kinds(rows.replace('NHÓM HAI', 'II. Nhóm hai'))).toEqual(['record', 'group', 'record']);
  });

  it('heads those that are numbered under it', () => {
    expect(kinds('11 | Việc lớn\n11.1 | Việc | | Sở Tài chính |\n\n11.2 | Việc')).toEqual([
      ...['group', 'record', 'blank', 'record'],
    ]);
    expect(kinds('11 | Việc lớn\n\n12.1 | Việc | | Sở Tài chính |')).toEqual(['record', 'blank', 'record']);
    expect(kinds('11 | Việc lớn\n - | Việc | | Sở Tài chính |')).toEqual(['record', 'record']);
  });

  it('heads a pillar even with figures of its own', () => {
    expect(kinds('I | Trụ cột 1. Thể chế | > 67,23 | |\n1 | Việc | | Sở Tài chính |')).toEqual([
      'group',
      'record',
    ]);
  });

  it('is a point of the record above where it is lettered small', () => {
    expect(kinds('1 | Việc | | Sở Tài chính |\na) | Xây dựng dự thảo')).toEqual(['record', 'solution']);
    expect(kinds('1 | Việc | | Sở Tài chính |\na) | Xây dựng dự thảo | | | Quý I')).toEqual([
      'record',
      'record',
    ]);
  });

  it('is a group where small letters head groups', () => {
    expect(kinds('a) | Nhóm\n1 | Việc | | Sở Tài chính |\nb) | Nhóm\n2 | Việc | | Sở Tài chính |')).toEqual([
      ...['group', 'record', 'group', 'record'],
    ]);
  });

  it('is a solution where a name stands alone, or with a time of its own', () => {
    const rows = '1 | Việc | | Sở Tài chính |\n | - Xây dựng.\n | Tổ chức hội nghị. | | | Quý I';
    expect(kinds(rows)).toEqual(['record', 'solution', 'solution']);
    expect(kinds('Nhóm\n | - Xây dựng.\n | Tổ chức. | | | Quý I\n1 | Việc | | Sở Tài chính |')).toEqual([
      ...['group', 'unrecognised', 'unrecognised', 'record'],
    ]);
  });

  it('adds up', () => {
    expect(kinds('1 | Việc | ≥ 5 | Sở Tài chính |\nTổng cộng | | 5\n | Tổng số | 5')).toEqual([
      ...['record', 'total', 'total'],
    ]);
  });

  it('is a line of dashes that a conversion left', () => {
    expect(
      kinds('1 | Việc | ≥ 5 | Sở Tài chính |\n--- | ---\n- | - | -\n2 | Việc | | Sở Tài chính |'),
    ).toEqual([...['record', 'separator', 'separator', 'record']]);
  });

  it('is prepared for later with its number alone', () => {
    expect(kinds('1 | Việc | ≥ 5 | Sở Tài chính |\n2\n3 | Việc | | Sở Tài chính |')).toEqual([
      'record',
      'blank',
      'record',
    ]);
  });

  it('is told as unrecognised where a cell goes on with nothing above it', () => {
    const record = '1 | Việc | ≥ 5 | Sở Tài chính | 2025';
    for (const odd of [' | | | SỞ CÔNG THƯƠNG |', ' | | | | Một câu khác', ' | | | | | x y']) {
      expect(kinds(`${record}\n${odd}\n${record}`)).toEqual(['record', 'unrecognised', 'record']);
    }
  });

  it('is told as unrecognised where nothing fits', () => {
    const odd = `x y | | | Sở Tài chính |\n | | | | 2025\n${'Một câu dài '.repeat(20)}`;
    expect(kinds(`${odd}\n1 | Việc | ≥ 5 | Sở Tài chính |`)).toEqual([
      ...['unrecognised', 'unrecognised', 'unrecognised', 'record'],
    ]);
  });
});

describe('a table without numbers', () => {
  it('takes a name with anything beside it for a task', () => {
    const appendix = appendixOf(
      'Nội dung | Đơn vị chủ trì | Thời gian\nViệc một | | 2025\nViệc hai | Sở Tài chính |\nGhi chú thêm',
    );
    expect(kindsOf(appendix)).toEqual(['2 record', '3 record', '4 solution']);
  });
});

describe('the end of a table', () => {
  const rows = '1 | Việc | ≥ 5 | Sở Tài chính |\n | - Xây dựng.';

  it.each([
    'Ghi chú: nt là như trên',
    ' | Nơi nhận:\n | - UBND tỉnh;',
    'Nơi nhận:\n- UBND tỉnh;\n | | | GIÁM ĐỐC',
    ' | | | TM. ỦY BAN NHÂN DÂN',
    'II. TỔ CHỨC THỰC HIỆN\nGiao Sở Tài chính theo dõi.',
    '\nTrên đây là kế hoạch; yêu cầu các đơn vị triển khai.',
    ' | Phụ lục 2',
    '\n | | | NGƯỜI LẬP BIỂU',
  ])('comes before %j', (text) => {
    const appendix = appendixOf(`${header}\n${rows}\n${text}`);
    expect(kindsOf(appendix)).toEqual(['2 record', '3 solution']);
    expect(appendix.records[0]?.solutions.map((solution) => solution.text)).toEqual(['- Xây dựng.']);
    expect(appendix.records[0]?.lead?.text).toBe('Sở Tài chính');
  });

  it('leaves a note between records where it is', () => {
    expect(kinds(`${rows}\nGhi chú: xem trang sau\n2 | Việc | | Sở Tài chính |`)).toEqual([
      ...['record', 'solution', 'note', 'record'],
    ]);
  });

  it('takes rows that are unknown, if a solution follows', () => {
    expect(kinds(`1 | Việc | ≥ 5 | Sở Tài chính |\nx y | | | z\n | - Xây dựng.`)).toEqual([
      ...['record', 'unrecognised', 'solution'],
    ]);
  });
});

describe('a text that a page break cut', () => {
  it('goes on in the next row', () => {
    const appendix = appendixOf(`${header}
      1 | Đơn đăng ký bảo hộ sáng chế và | ≥ 5 | Sở Khoa học và | Trước ngày
       | giải pháp hữu ích | | Công nghệ | 30/6/2024
       | - Tuyên truyền, phổ biến
       | chính sách
       | pháp luật.
       | - Tổ chức hội nghị.`);
    expect(namesOf(appendix)).toEqual(['Đơn đăng ký bảo hộ sáng chế và giải pháp hữu ích']);
    const [record] = appendix.records;
    expect(record?.lead?.value.named.map(({ name }) => name)).toEqual(['Sở Khoa học và Công nghệ']);
    expect(record?.timeline?.value).toEqual({ kind: 'by', date: '2024-06-30' });
    expect(record?.solutions.map(({ text }) => text)).toEqual([
      '- Tuyên truyền, phổ biến chính sách pháp luật.',
      '- Tổ chức hội nghị.',
    ]);
    expect(appendix.rows.map(({ kind }) => kind)).toEqual([
      ...['record', 'continuation', 'solution', 'continuation', 'continuation', 'solution'],
    ]);
    expect(appendix.rows[4]?.continues).toEqual([{ from: { row: 5, column: 1 }, to: { row: 3, column: 1 } }]);
  });

  it('goes on in the column of numbers', () => {
    const appendix = appendixOf(`${header}
      1 | Mật độ doanh nghiệp | ≥ 5 | Sở Tài chính |
      - Vận động hộ kinh doanh chuyển
      thành doanh nghiệp.
      2 | Số doanh nghiệp khởi nghiệp | ≥ 5 | Sở Tài chính |
      trên tổng số doanh nghiệp`);
    expect(appendix.records.map(({ solutions }) => solutions.map(({ text }) => text))).toEqual([
      ['- Vận động hộ kinh doanh chuyển thành doanh nghiệp.'],
      [],
    ]);
    expect(namesOf(appendix)[1]).toBe('Số doanh nghiệp khởi nghiệp trên tổng số doanh nghiệp');
    expect(appendix.rows.map(({ continues }) => continues.length)).toEqual([0, 0, 1, 0, 1]);
  });

  it('is no cut where the sentence above had ended', () => {
    const appendix = appendixOf(`${header}
      1 | Việc một | ≥ 5 | Sở Tài chính |
       | - Xây dựng.
       | tổ chức hội nghị.
       | | | sở khác | `);
    expect(appendix.rows.map(({ kind }) => kind)).toEqual(['record', 'solution', 'solution', 'continuation']);
    expect(appendix.records[0]?.lead?.text).toBe('Sở Tài chính sở khác');
  });

  it('leaves a row alone that fills cells which were blank above', () => {
    const appendix = appendixOf(`${header}
      1 | Việc một và | | Sở Tài chính |
       | việc hai | ≥ 5 | Sở Tài chính |`);
    expect(appendix.rows.map(({ kind }) => kind)).toEqual(['record', 'record']);
  });

  it('is a list of owners that goes on', () => {
    const appendix = appendixOf(`${header}
      1 | Việc một | ≥ 5 | Sở Tài chính |
       | | | Sở Công Thương |
       | | | Một tổ chức khác |`);
    expect(appendix.records[0]?.lead?.value.named.map(({ name }) => name)).toEqual([
      'Sở Tài chính',
      'Sở Công Thương',
    ]);
    expect(appendix.rows.map(({ kind }) => kind)).toEqual(['record', 'continuation']);
  });
});
