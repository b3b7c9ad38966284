import type { Contribution, Merged } from '../../src/merge';
import { merge } from '../../src/merge';
import { appendixWith, contributed, lineOf, placeOf } from './contributed';

const base = contributed(
  'goc.xlsx',
  appendixWith(
    '1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Thường xuyên',
    '2 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | | 30/8/2024',
    '3 | Chỉ số: 2.1.2. Tỷ lệ học sinh trung học | 1.64 | ≥ 10 | Sở Giáo dục và Đào tạo | | Hàng năm',
  ),
);

const linesOf = ({ tables }: Merged) => tables.flatMap(({ records }) => records.map(lineOf));

const told = ({ contradictions }: Merged) =>
  contradictions.map(
    ({ code, field, versions }) =>
      `${code} ${field}: ${versions
        .map((version) => `${version.told.value} (${version.sources.map(placeOf).join(', ')})`)
        .join(' / ')}`,
  );

const mergeOf = (...files: readonly Contribution[]) => merge([base, ...files], { base: 'goc.xlsx' });

describe('merging appendices', () => {
  it('gives the records of a single file as they are', () => {
    const { tables, contradictions, silent } = merge([base]);
    expect(tables[0]?.records.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
    expect(linesOf(merge([base]))).toEqual([
      '1.2.1 | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | Thường xuyên | goc.xlsx dòng 3',
      '3.1.1 | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông |  | 30/8/2024 | goc.xlsx dòng 4',
      '2.1.2 | 1.64 | ≥ 10 | Sở Giáo dục và Đào tạo |  | Hàng năm | goc.xlsx dòng 5',
    ]);
    expect({ contradictions, silent }).toEqual({ contradictions: [], silent: [] });
  });

  it('takes what is written differently for the same', () => {
    const so = contributed(
      'sở thông tin.xlsx',
      [
        'PHỤ LỤC CHỈ SỐ PII NĂM 2024',
        'TT | Cơ quan chủ trì | Tên chỉ số | Mã chỉ số | Chỉ tiêu năm 2024 | Điểm số 2023 | Thời hạn hoàn thành',
        '1 | Sở TT&TT | Hạ tầng số (DTI) | 3.1.1 | ">= 55,0" | "46,75" | "30/08/2024"',
        '2 | Sở GD&ĐT | Tỷ lệ học sinh trung học | 2.1.2 | "10" | "1,64 điểm" | Hằng năm',
      ].join('\n'),
    );
    const merged = mergeOf(so);
    expect(told(merged)).toEqual([]);
    expect(linesOf(merged)).toHaveLength(3);
    expect(linesOf(merged)[1]).toBe(
      '3.1.1 | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông |  | 30/8/2024 | goc.xlsx dòng 4 + sở thông tin.xlsx dòng 3',
    );
  });

  it.each([
    ['baselines', '47.75 | ≥ 55 | Sở TT&TT | | 30/8/2024', 'baseline: 46.75', '47.75'],
    ['goals', '46.75 | ≥ 60 | Sở TT&TT | | 30/8/2024', 'target: ≥ 55', '≥ 60'],
    ['goals in another unit', '46.75 | ≥ 55% | Sở TT&TT | | 30/8/2024', 'target: ≥ 55', '≥ 55%'],
    [
      'leads',
      '46.75 | ≥ 55 | Sở Công Thương | | 30/8/2024',
      'lead: Sở Thông tin và Truyền thông',
      'Sở Công Thương',
    ],
    ['timelines', '46.75 | ≥ 55 | Sở TT&TT | | Quý IV/2024', 'timeline: 30/8/2024', 'Quý IV/2024'],
  ])('tells different %s, and keeps both rows beside each other', (_, row, first, second) => {
    const merged = mergeOf(contributed('so.xlsx', appendixWith(`1 | Chỉ số: 3.1.1. Hạ tầng số | ${row}`)));
    expect(told(merged)).toEqual([`3.1.1 ${first} (goc.xlsx dòng 4) / ${second} (so.xlsx dòng 3)`]);
    expect(merged.tables[0]?.records.map(({ code, contradicted }) => [code, contradicted])).toEqual([
      ['1.2.1', false],
      ['3.1.1', true],
      ['3.1.1', true],
      ['2.1.2', false],
    ]);
  });

  it('fills what one file leaves blank with what another says, and contradicts nobody by a blank', () => {
    const merged = mergeOf(
      contributed('so.xlsx', appendixWith('1 | Chỉ số: 3.1.1. Hạ tầng số | | | Sở TT&TT | Sở Tài chính |')),
    );
    expect(told(merged)).toEqual([]);
    expect(linesOf(merged)[1]).toContain('Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024');
  });

  it('puts coordinators together', () => {
    const merged = mergeOf(
      contributed(
        'a.xlsx',
        appendixWith('1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | | | | CTK, Sở Tài chính |'),
      ),
      contributed('b.xlsx', appendixWith('1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | | | | STC |')),
    );
    expect(merged.tables[0]?.records[0]?.fields.get('coordinator')?.value).toBe(
      'Cục Thống kê tỉnh; Sở Tài chính',
    );
  });

  it('puts what the base does not have behind it, by code', () => {
    const merged = mergeOf(
      contributed(
        'so.xlsx',
        appendixWith(
          '1 | Chỉ số: 6.1.1. Đơn đăng ký bảo hộ sáng chế | 18.31 | ≥ 20 | Sở KH&CN | | 30/8/2024',
          '2 | Chỉ số: 2.2.1. Nhân lực nghiên cứu và phát triển | 6.31 | ≥ 10 | Sở KH&CN | | 30/8/2024',
        ),
      ),
    );
    expect(merged.tables[0]?.records.map(({ code, ordinal }) => [code, ordinal])).toEqual([
      ['1.2.1', null],
      ['3.1.1', null],
      ['2.1.2', null],
      ['2.2.1', null],
      ['6.1.1', null],
    ]);
  });

  it('knows an indicator by its name where a file gives no code', () => {
    const merged = mergeOf(
      contributed('so.xlsx', appendixWith('1 | Hạ tầng số | 46.75 | ≥ 60 | Sở TT&TT | | 30/8/2024')),
    );
    expect(told(merged)).toEqual(['3.1.1 target: ≥ 55 (goc.xlsx dòng 4) / ≥ 60 (so.xlsx dòng 3)']);
  });

  it('keeps apart what one file tells twice, and tells where the two differ', () => {
    const rows = appendixWith(
      '1 | Chỉ số: 6.3.3. Doanh nghiệp khởi nghiệp | 0 | ≥ 5 | Sở KH&CN | | 30/8/2024',
      '2 | Chỉ số: 2.2.1. Nhân lực nghiên cứu | 6.31 | ≥ 10 | Sở KH&CN | | 30/8/2024',
      '3 | Chỉ số: 6.3.3. Doanh nghiệp khởi nghiệp | 0 | ≥ 5 | Sở KH&ĐT | | 30/8/2024',
    );
    const twice = contributed('hai-lan.xlsx', rows);
    const merged = merge([twice]);
    expect(merged.tables[0]?.records.map(({ code }) => code)).toEqual(['6.3.3', '2.2.1', '6.3.3']);
    expect(told(merged)).toEqual([
      '6.3.3 lead: Sở KH&CN (hai-lan.xlsx dòng 3) / Sở KH&ĐT (hai-lan.xlsx dòng 5)',
    ]);
    expect(linesOf(merge([twice, contributed('lai.xlsx', rows)]))).toHaveLength(3);
  });

  it('takes equal tasks of two departments for two tasks', () => {
    const tasks = (file: string, lead: string) =>
      contributed(
        file,
        `STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời gian thực hiện\n1 | Rà soát thủ tục hành chính | ${lead} | 30/6/2024`,
      );
    const merged = merge([tasks('a.xlsx', 'Sở Tài chính'), tasks('b.xlsx', 'Sở Nội vụ')]);
    expect(linesOf(merged)).toHaveLength(2);
    expect(told(merged)).toEqual([]);
  });

  it('keeps PII and PCI apart', () => {
    const pci = contributed(
      'pci.xlsx',
      'PHỤ LỤC NÂNG CAO CHỈ SỐ PCI NĂM 2024\nTT | Chỉ tiêu PCI | Điểm số 2023 | Mục tiêu 2024 | Đơn vị chủ trì\n1 | Chi phí gia nhập thị trường | 7.1 | ≥ 7.5 | Sở KH&ĐT',
    );
    const merged = mergeOf(pci);
    expect(merged.tables.map(({ framework, records }) => [framework, records.length])).toEqual([
      ['PII', 3],
      ['PCI', 1],
    ]);
    expect(told(merged)).toEqual([]);
  });
});

describe('who has sent what', () => {
  const sent = (file: string, row: string) => contributed(file, appendixWith(row));
  const ofInformation = '1 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở TT&TT | | 30/8/2024';

  it('takes the file that names most indicators and leads for the base, and names the leads that sent nothing', () => {
    const { base: file, silent } = merge([sent('3.xlsx', ofInformation), base]);
    expect(file).toBe('goc.xlsx');
    expect(silent.map(({ name }) => name)).toEqual(['Sở Kế hoạch và Đầu tư', 'Sở Giáo dục và Đào tạo']);
  });

  it('believes the user as to which file is the base', () => {
    const { base: file, silent } = merge([base, sent('3.xlsx', ofInformation)], { base: '3.xlsx' });
    expect([file, silent]).toEqual(['3.xlsx', []]);
  });

  it('takes none for the base where two files could be it', () => {
    expect(merge([base, { ...base, file: 'ban-sao.xlsx' }])).toMatchObject({ base: null, silent: [] });
  });

  it("takes the file that bears no department's name for the base where a department has sent all of it back", () => {
    const back = {
      ...base,
      file: 'so-tttt.xlsx',
      signs: [{ key: 'so thong tin va truyen thong', name: 'Sở TT&TT' }],
    };
    expect(merge([back, base]).base).toBe('goc.xlsx');
  });

  it('takes none of several departments for the base', () => {
    const files = [
      sent('a.xlsx', ofInformation),
      sent('b.xlsx', '1 | Chỉ số: 2.1.2. Tỷ lệ học sinh | 1 | ≥ 10 | Sở GD&ĐT, Sở Y tế | | 30/8/2024'),
    ];
    expect(merge(files)).toMatchObject({ base: null, silent: [] });
  });

  it('takes a file that carries the whole appendix back for its own department alone', () => {
    const back = contributed(
      'Phụ lục – Sở TT&TT (gửi lại).xlsx',
      appendixWith(
        '1 | Chỉ số: 1.2.1. Chi phí gia nhập thị trường | 20.34 | ≥ 30 | Sở Kế hoạch và Đầu tư | | Thường xuyên',
        ofInformation,
      ),
    );
    const { shares, silent } = merge([base, back], { base: 'goc.xlsx' });
    expect(shares[1]?.units.map(({ name }) => name)).toEqual(['Sở Thông tin và Truyền thông']);
    expect(silent.map(({ name }) => name)).toEqual(['Sở Kế hoạch và Đầu tư', 'Sở Giáo dục và Đào tạo']);
  });

  it('counts for each file its records, those that others tell too, and those that are contradicted', () => {
    const { shares } = mergeOf(
      sent('so.xlsx', ofInformation.replace('≥ 55', '≥ 60')),
      sent('x.xlsx', ofInformation),
    );
    expect(
      shares.map(({ file, isBase, records, shared, contradicted }) => [
        file,
        isBase,
        records,
        shared,
        contradicted,
      ]),
    ).toEqual([
      ['goc.xlsx', true, 3, 1, 1],
      ['so.xlsx', false, 1, 0, 1],
      ['x.xlsx', false, 1, 1, 1],
    ]);
  });

  it('tells a file that is about other years', () => {
    const old = contributed(
      'cu.xlsx',
      'CHỈ SỐ PII NĂM 2023\nSTT | Chỉ số | Mức điểm số năm 2022 | Mục tiêu năm 2023 | Đơn vị chủ trì\n1 | Chỉ số: 3.1.1. Hạ tầng số | 46.75 | ≥ 55 | Sở TT&TT',
    );
    const { shares } = merge([base, old]);
    expect(shares.map(({ otherYears }) => otherYears)).toEqual([[], [2022, 2023]]);
  });
});
