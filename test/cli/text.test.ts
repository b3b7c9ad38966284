import { displayWidth } from '../../src/cli/text/display-width';
import { runSoat } from './support/run-soat';
import { inOrder, withErrors, withFixes, workbookWith } from './support/workbooks';

const escape = '\u001b[';

describe('soat check on the screen', () => {
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    files = {
      'a.xlsx': await workbookWith({ 'Phụ lục': withErrors }),
      'fixes.xlsx': await workbookWith({ 'Phụ lục': withFixes }),
    };
  });

  it('tells first the table as a whole, then row by row, with the change as it would be written', async () => {
    const { out } = await runSoat(['check', 'a.xlsx'], { files });
    const lines = out.split('\n');
    expect(lines[0]).toBe('a.xlsx');
    expect(lines[1]).toBe('  Phụ lục · PII 2024 · 3 chỉ số · bảng A3:G6 · kế hoạch ngày 09/7/2024');
    const heads = lines.filter((line) => /^ {2}(Chung|Dòng)/.test(line));
    expect(heads).toEqual([
      '  Chung cho cả bảng',
      '  Dòng 5 · 5.2.3 Tỷ lệ các dự án đang hoạt động trong các cụm…',
      '  Dòng 6 · 2.2.1 Nhân lực nghiên cứu và phát triển',
    ]);
    expect(out).toContain('      D5: ≥ 10%  →  ≥ 10\n');
    expect(out).toContain('      Chọn một trong các cách: Sở Kế hoạch và Đầu tư; Sở Công Thương\n');
    expect(out).toContain('  2 phải sửa · 0 cần xem lại · 1 gợi ý\n');
  });

  it('aligns weight, cells and title by what they take on the screen', async () => {
    const { out } = await runSoat(['check', 'a.xlsx'], { files });
    const rules = out.split('\n').filter((line) => /^ {4}[●▲○]/.test(line));
    const starts = rules.map((line) => displayWidth(line.slice(0, line.search(/[a-z-]+$/))));
    expect(rules).toHaveLength(3);
    expect(new Set(starts).size).toBe(1);
  });

  it('quotes a text that changes by its blanks alone', async () => {
    const { out } = await runSoat(['check', 'fixes.xlsx'], { files });
    expect(out).toContain(
      'B4: "Chỉ số: 1.2.1. Chi phí gia nhập  thị trường"  →  Chỉ số: 1.2.1. Chi phí gia nhập thị trường',
    );
    expect(out).toContain('sửa nhanh được 1 chỗ');
  });

  it.each<[string, Parameters<typeof runSoat>[1], boolean]>([
    ['on a terminal', { terminal: true }, true],
    ['into a pipe', {}, false],
    ['where NO_COLOR is set', { terminal: true, environment: { NO_COLOR: '1' } }, false],
    ['where NO_COLOR is empty', { terminal: true, environment: { NO_COLOR: '' } }, true],
    ['on a terminal that has none', { terminal: true, environment: { TERM: 'dumb' } }, false],
  ])('has colours or none %s', async (_claim, machine, coloured) => {
    const { out } = await runSoat(['check', 'a.xlsx'], { files, ...machine });
    expect(out.includes(escape)).toBe(coloured);
  });

  it('has no colours in a file', async () => {
    const { out, written } = await runSoat(['check', 'a.xlsx', '-o', 'a.txt'], { files, terminal: true });
    expect(out).toBe('');
    expect(written.get('a.txt')).toContain('Lệch đơn vị tính');
    expect(written.get('a.txt')).not.toContain(escape);
  });

  it("breaks paragraphs at the terminal's width", async () => {
    const { out } = await runSoat(['check', 'a.xlsx'], {
      files,
      terminal: true,
      columns: 60,
      environment: { NO_COLOR: '1' },
    });
    const paragraphs = out.split('\n').filter((line) => line.startsWith('      '));
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(Math.max(...paragraphs.map(displayWidth))).toBeLessThanOrEqual(60);
  });

  it('does not let a cell steer the terminal', async () => {
    const sheet = inOrder.replace('Sở Tài chính', 'Sở \u001b]0;x\u0007Tài \u202echính');
    const { out } = await runSoat(['check', 'x.xlsx'], {
      files: { 'x.xlsx': await workbookWith({ 'Phụ lục': sheet }) },
    });
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe('progress', () => {
  it.each([
    ['is told when work takes longer than a second', { terminal: true, slow: 600 }, true],
    ['is not told when work is quick', { terminal: true, slow: 1 }, false],
    ['is not told into a pipe', { terminal: false, slow: 600 }, false],
  ])('%s', async (_claim, machine, told) => {
    const file = await workbookWith({ 'Phụ lục': inOrder });
    const files = { 'a.xlsx': file, 'b.xlsx': file, 'c.xlsx': file };
    const { errors } = await runSoat(['check', ...Object.keys(files)], { files, ...machine });
    expect(errors.includes('Đang rà soát 3/3: c.xlsx')).toBe(told);
    // What was shown is wiped away, so that nothing is left between the answer's lines.
    expect(errors === '' || errors.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('progress over one large file', () => {
  it('is told before the work, which nothing interrupts', async () => {
    const rows = Array.from(
      { length: 3_200 },
      (_, index) => `${index + 1} | Chỉ số thứ ${index + 1} | 10.5 | ≥ 20`,
    );
    const file = await workbookWith({
      'Phụ lục': `STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024\n${rows.join('\n')}`,
    });
    const { errors } = await runSoat(['gaps', 'a.xlsx'], { files: { 'a.xlsx': file }, terminal: true });
    expect(errors).toBe('\r\u001b[KĐang rà soát 1/1: a.xlsx\r\u001b[K');
  });
});
