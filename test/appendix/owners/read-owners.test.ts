import fc from 'fast-check';
import { makeDirectory, readOwners } from '../../../src/appendix/owners';
import { reference } from '../../../src/frameworks';

const directory = makeDirectory(reference);
const read = (text: string) => readOwners(text, directory);
const names = (text: string) => read(text).named.map(({ name }) => name);
const known = (text: string) => read(text).named.map(({ organisation }) => organisation?.name ?? null);

const kh = 'Sở Khoa học và Công nghệ';
const khdt = 'Sở Kế hoạch và Đầu tư';
const tc = 'Sở Tài chính';
const kcn = 'Ban Quản lý các Khu công nghiệp tỉnh';
const ct = 'Sở Công Thương';

describe('one organisation, however it is written', () => {
  it.each([
    [kh, kh],
    ['sở khoa học và công nghệ', kh],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', kh],
    ['Sở Khoa học & Công nghệ', kh],
    ['Sở KH&CN', kh],
    ['Sở KH & CN', kh],
    ['Sở KHCN', kh],
    ['SKHCN', kh],
    ['Sở Khoa học và\nCông nghệ', kh],
    ['Sở Khoa học và Công nghệ tỉnh Bắc Giang', kh],
    ['<p>Sở KH&amp;CN</p>', kh],
    ['Sở KH&ĐT', khdt],
    ['Sở KHĐT', khdt],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Lao động – Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Lao động, Thương binh và Xã hội', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở LĐ, TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Ban quản lý các Khu công nghiệp tỉnh', kcn],
    ['Ban Quản lý các Khu công nghiệp', kcn],
    ['BQL các KCN', kcn],
    ['BQL KCN tỉnh', kcn],
    ['Cục Thống kê', 'Cục Thống kê tỉnh'],
    ['Cục Thống kê tỉnh Bắc Giang', 'Cục Thống kê tỉnh'],
    ['Thống kê tỉnh', 'Thống kê tỉnh'],
    ['UBND tỉnh', 'UBND tỉnh'],
    ['Công an tỉnh', 'Công an tỉnh'],
    ['Chi cục TĐC', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
    ['Văn phòng Sở', 'Văn phòng Sở'],
    ['Tỉnh đoàn thanh niên', 'Tỉnh đoàn'],
    ['- Sở Tài chính.', tc],
    ['Cơ quan chủ trì: Sở Tài chính', tc],
    ['Sở Tài chính (chủ trì)', tc],
    ['Sở Tài chính của tỉnh', tc],
    ['Sở Tài chính TP. Đà Nẵng', tc],
    ['Sở Tài chính thành phố', tc],
    ['Sở Tài chính thành phố Đà Nẵng', tc],
    ['Sở Tài chính TP Hồ Chí Minh', tc],
  ])('%s', (text, name) => {
    expect(read(text)).toMatchObject({ generic: [], task: null, mark: null });
    expect(names(text)).toEqual([name]);
    expect(known(text)).not.toContain(null);
    expect(names(text.normalize('NFD'))).toEqual([name]);
  });

  it.each([
    'Ngân hàng Nhà nước chi nhánh Bắc Giang',
    'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Bắc Giang',
    'NHNN chi nhánh tỉnh Bắc Giang',
    'Ngân hàng Nhà nước tỉnh Bắc Giang',
  ])('has the province of the text: %s', (text) => {
    expect(names(text)).toEqual(['Ngân hàng Nhà nước chi nhánh Bắc Giang']);
    expect(known(text)).toEqual(['Ngân hàng Nhà nước chi nhánh {tỉnh}']);
  });

  it("has the plan's province where the text names none", () => {
    const own = makeDirectory(reference, { province: 'Bắc Giang' });
    expect(readOwners('NHNN chi nhánh tỉnh', own).named[0]?.name).toBe(
      'Ngân hàng Nhà nước chi nhánh Bắc Giang',
    );
    expect(names('NHNN chi nhánh tỉnh')).toEqual(['Ngân hàng Nhà nước chi nhánh tỉnh']);
  });

  it('keeps how the cell has it', () => {
    expect(read('- Sở KH&CN tỉnh; Sở TC').named.map(({ text }) => text)).toEqual(['Sở KH&CN tỉnh', 'Sở TC']);
  });

  it('may have a number behind it', () => {
    expect(read('NHNN chi nhánh Khu vực 12')).toMatchObject({
      named: [{ name: 'Ngân hàng Nhà nước chi nhánh Khu vực', text: 'NHNN chi nhánh Khu vực 12' }],
      task: null,
    });
  });
});

describe('several in a cell', () => {
  it.each<[string, string[]]>([
    [`${kh}, Cục Thống kê tỉnh và các đơn vị liên quan`, [kh, 'Cục Thống kê tỉnh']],
    [`${khdt}; Ban quản lý các Khu công nghiệp tỉnh và các đơn vị liên quan`, [khdt, kcn]],
    [`${kh} và ${tc}`, [kh, tc]],
    ['Thống kê tỉnh; Sở Tài chính', ['Thống kê tỉnh', tc]],
    ['Cục Thống kê, Tỉnh đoàn', ['Cục Thống kê tỉnh', 'Tỉnh đoàn']],
    ['Cục Thống kê\nTỉnh đoàn', ['Cục Thống kê tỉnh', 'Tỉnh đoàn']],
    ['Sở Tài chính cùng với Sở Công Thương', [tc, ct]],
    ['Cục Thống kê Tỉnh đoàn', ['Cục Thống kê tỉnh', 'Tỉnh đoàn']],
    [`${tc}\n${ct}`, [tc, ct]],
    [`- ${tc}\n- ${ct}`, [tc, ct]],
    [`\n${tc}\n`, [tc]],
    ['Cục Thuế tỉnh\nỦy ban nhân dân tỉnh', ['Cục Thuế tỉnh', 'UBND tỉnh']],
    ['Cục Thuế tỉnh Ủy ban nhân dân tỉnh', ['Cục Thuế tỉnh', 'UBND tỉnh']],
    [`${tc}/${ct}`, [tc, ct]],
    [`${tc} - ${ct}`, [tc, ct]],
    [`${tc} + ${ct}`, [tc, ct]],
    ['Sở TC (Sở CT)', [tc, ct]],
    [
      'Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ',
      ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
    ],
    [
      'Phòng Quản lý Tiêu chuẩn, Đo lường; Văn phòng Sở',
      ['Phòng Quản lý Tiêu chuẩn, Đo lường', 'Văn phòng Sở'],
    ],
    [
      'Phòng Kế hoạch và Quản lý chuyên ngành và Văn phòng Sở',
      ['Phòng Kế hoạch và Quản lý chuyên ngành', 'Văn phòng Sở'],
    ],
    [
      'phòng Quản lý Công nghệ và Sở hữu trí tuệ; Trung tâm Hội nhập quốc tế',
      ['phòng Quản lý Công nghệ và Sở hữu trí tuệ', 'Trung tâm Hội nhập quốc tế'],
    ],
    ['Trường Đại học A, Công ty B và Hội C', ['Trường Đại học A', 'Công ty B', 'Hội C']],
    ['Sở KHĐT, TC và NN&PTNT', [khdt, tc, 'Sở Nông nghiệp và Phát triển nông thôn']],
    ['Các sở: Tài chính, Công Thương, Khoa học và Công nghệ', [tc, ct, kh]],
    ['1. Sở Tài chính\n2. Sở Công Thương', [tc, ct]],
    ['Công ty B Sở Tài chính', ['Công ty B', tc]],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).task).toBeNull();
  });
});

describe('an organisation that the directory does not know', () => {
  it.each([
    'Phòng Quản lý công nghệ và Đổi mới sáng tạo',
    'phòng Hành chính – Tổng hợp',
    'P. KH&QLCN',
    'UBND huyện Lục Ngạn',
    'Công an huyện Lục Ngạn',
    'UBND thành phố',
    'Trung tâm Ứng dụng Khoa học Sở Khoa học và Công nghệ',
    'Công ty cổ phần Một Thành Viên',
    'Trường Đại học Nông Lâm',
    'VNPT Bắc Giang',
    'Nguyễn Văn A',
    'Chủ tịch UBND tỉnh',
    'Ông Nguyễn Văn A - Phó Giám đốc Sở Tài chính',
    'Sở An toàn thực phẩm',
  ])('is named as it stands: %s', (text) => {
    expect(read(text)).toMatchObject({
      named: [{ name: text, text, organisation: null }],
      generic: [],
      task: null,
      mark: null,
    });
  });
});

it('counts the load of the seventeen rows of a real plan', () => {
  const leads = [
    'Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan',
    ...[
      kh,
      kh,
      kh,
      kh,
      'Sở KH&CN',
      khdt,
      'Sở KHĐT',
      khdt,
      'Sở Giáo dục và Đào tạo',
      'Các sở, ngành và đơn vị liên quan',
    ],
    ...[
      tc,
      'Sở Thông tin và Truyền thông',
      'Ngân hàng Nhà nước chi nhánh Bắc Giang',
      'Ban Quản lý các Khu công nghiệp tỉnh',
    ],
    ...['Sở Công Thương', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ];
  const load = new Map<string, number>();
  for (const name of leads.flatMap(names)) load.set(name, (load.get(name) ?? 0) + 1);
  expect([...load.values()]).toEqual([5, 3, 1, 1, 1, 1, 1, 1, 1]);
  expect(leads.filter((lead) => read(lead).named.length === 0)).toHaveLength(2);
});

describe('groups that name nobody', () => {
  it.each<[string, string[]]>([
    ['Các sở, ngành và các đơn vị liên quan', ['Các sở, ngành và các đơn vị liên quan']],
    ['Các sở, ngành và đơn vị liên quan', ['Các sở, ngành và đơn vị liên quan']],
    ['UBND các huyện, thành phố, thị xã', ['UBND các huyện, thành phố, thị xã']],
    ['Giám đốc các sở, ban, ngành', ['Giám đốc các sở, ban, ngành']],
    ['Các sở, ban, ngành', ['Các sở, ban, ngành']],
    ['Các Sở, Ban, Ngành', ['Các Sở, Ban, Ngành']],
    ['Sở, ngành liên quan', ['Sở, ngành liên quan']],
    ['UBND các huyện, thị xã, thành phố', ['UBND các huyện, thị xã, thành phố']],
    ['UBND các huyện,\nthị xã, thành phố', ['UBND các huyện,\nthị xã, thành phố']],
    ['các phòng, ban, trung tâm', ['các phòng, ban, trung tâm']],
    ['Các doanh nghiệp trên địa bàn', ['Các doanh nghiệp trên địa bàn']],
    ['Các đơn vị trực thuộc Sở Khoa học và Công nghệ', ['Các đơn vị trực thuộc Sở Khoa học và Công nghệ']],
    [
      'Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan',
      ['Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan'],
    ],
    ['Đơn vị liên quan', ['Đơn vị liên quan']],
    ['các sở, ngành,', ['các sở, ngành']],
    ['các sở, ngành và;', ['các sở, ngành']],
  ])('%s', (text, generic) => {
    expect(read(text)).toMatchObject({ named: [], generic, task: null, mark: null });
    expect(read(text.normalize('NFD')).named).toEqual([]);
  });

  it('may stand beside names', () => {
    const text = 'Sở Kế hoạch và Đầu tư; UBND các huyện, thành phố và các đơn vị liên quan';
    expect(names(text)).toEqual([khdt]);
    expect(read(text).generic).toEqual(['UBND các huyện, thành phố và các đơn vị liên quan']);
    expect(read('Các sở, ngành; Sở Tài chính; các đơn vị').generic).toEqual(['Các sở, ngành', 'các đơn vị']);
    expect(names('Các phòng chuyên môn, Chi cục Tiêu chuẩn Đo lường Chất lượng')).toEqual([
      'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    ]);
    expect(names('các sở, ngành, Công ty Điện lực')).toEqual(['Công ty Điện lực']);
  });

  it('are told one by one with what the directory knows of them', () => {
    const { groups } = read('Các sở, ngành, UBND các huyện, thị xã, thành phố và các đơn vị liên quan');
    expect(groups?.map(({ text }) => text)).toEqual([
      'Các sở, ngành',
      'UBND các huyện, thị xã, thành phố',
      'các đơn vị liên quan',
    ]);
    expect(groups?.map(({ organisation }) => organisation?.until ?? null)).toEqual([
      null,
      '2025-06-30',
      null,
    ]);
  });
});

describe('words that are no organisation', () => {
  it.each<[string, string[], string | null]>([
    [
      'Phòng Kế hoạch và Quản lý chuyên ngành theo dõi, đôn đốc thực hiện',
      ['Phòng Kế hoạch và Quản lý chuyên ngành'],
      'theo dõi, đôn đốc thực hiện',
    ],
    ['Sở Tài chính tổng hợp số liệu', [tc], 'tổng hợp số liệu'],
    [
      'Phòng Quản lý Khoa học phối hợp triển khai nội dung đề tài, dự án; Văn phòng Sở',
      ['Phòng Quản lý Khoa học', 'Văn phòng Sở'],
      'phối hợp triển khai nội dung đề tài, dự án',
    ],
    ['theo dõi, đôn đốc thực hiện, Sở Tài chính', [tc], 'theo dõi, đôn đốc thực hiện'],
    ['Chủ động rà soát số liệu', [], 'Chủ động rà soát số liệu'],
    ['cùng nhau làm việc', [], 'cùng nhau làm việc'],
    ['Phối hợp với Sở Tài chính', [tc], null],
    ['Cục Thống kê cung cấp số liệu', ['Cục Thống kê tỉnh'], 'cung cấp số liệu'],
    [
      'Văn phòng Sở. Kết quả đối thoại gửi về phòng Kế hoạch',
      ['Văn phòng Sở', 'Kết quả đối thoại'],
      'gửi về phòng Kế hoạch',
    ],
    ['Sở Tài chính, theo dõi; đôn đốc', [tc], 'theo dõi; đôn đốc'],
    [`Một ${'câu rất dài '.repeat(8)}`.trim(), [], `Một ${'câu rất dài '.repeat(8)}`.trim()],
  ])('%s', (text, expected, task) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).task).toBe(task);
  });

  it('may follow a group', () => {
    expect(
      read(
        'Các phòng chuyên môn và Chi cục Tiêu chuẩn Đo lường Chất lượng chủ động lồng ghép tổ chức đối thoại',
      ),
    ).toMatchObject({
      named: [{ name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' }],
      generic: ['Các phòng chuyên môn'],
      task: 'chủ động lồng ghép tổ chức đối thoại',
    });
  });
});

describe('marks', () => {
  it.each(['nt', 'NT', '-nt-', 'n.t', 'Như trên', '"'])('%s repeats the cell above', (text) => {
    expect(read(text)).toEqual({ named: [], generic: [], groups: [], task: null, mark: 'as-above' });
  });

  it.each(['-', '—', '–', '…', 'Không', 'không có'])('%s means nobody', (text) => {
    expect(read(text).mark).toBe('nobody');
  });

  it.each(['', ' ', '<p></p>'])('an empty cell has none: "%s"', (text) => {
    expect(read(text)).toEqual({ named: [], generic: [], groups: [], task: null, mark: null });
  });
});

describe('whatever stands in the cell', () => {
  const every = reference.organisations.filter(
    ({ name }) => !name.includes('các huyện') && !name.includes('các xã'),
  );
  const organisation = fc.constantFrom(
    ...every.filter(({ name }) => !name.includes('{') && !name.startsWith('Các')),
  );

  it('reads back every name and abbreviation of the directory', () => {
    for (const { name, abbreviations } of reference.organisations) {
      for (const written of [name, ...abbreviations]) {
        const { named, groups } = read(written.replace('{tỉnh}', 'Bắc Giang'));
        expect([...named, ...(groups ?? [])].map((owner) => owner.organisation?.name)).toEqual([name]);
      }
    }
  });

  it('reads back a list of names whatever stands between them', () => {
    const separator = fc.constantFrom(', ', '; ', ' và ', '\n', '; và ', ',\n', ' ;  ');
    fc.assert(
      fc.property(
        fc.uniqueArray(organisation, { minLength: 1, maxLength: 5 }),
        separator,
        (list, between) => {
          const wanted = list.map(({ name }) => name);
          expect(names(wanted.join(between))).toEqual(wanted);
          expect(names(wanted.join(between).normalize('NFD'))).toEqual(wanted);
        },
      ),
    );
  });

  it('never throws, and every name stands in the cell', () => {
    const word = fc.constantFrom(
      'Sở',
      'các',
      'và',
      ',',
      ';',
      'Tài chính',
      'phòng',
      'theo dõi',
      '\n',
      'UBND',
      'tỉnh',
      'Ban',
      '(',
      'x',
      '-',
      ':',
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
    fc.assert(
      fc.property(
        fc.array(word).map((list) => list.join(' ')),
        (text) => {
          const { named, generic } = read(text);
          const line = text.replace(/[^\S\n]+/g, ' ');
          for (const part of [...named.map((owner) => owner.text), ...generic]) {
            expect(line.replace(/ ?\n ?/g, '\n').replace(/\n+/g, '\n')).toContain(part);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes time that grows with its length', () => {
    for (const long of [
      'Sở ',
      'các ',
      'Sở Tài chính ',
      'Sở Tài chính, ',
      'theo dõi, ',
      ', ',
      'phòng và ',
      'x ',
      '\n',
      'tỉnh ',
    ]) {
      read(long.repeat(5_000));
    }
  });
});
