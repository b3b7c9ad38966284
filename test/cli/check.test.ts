import { answerOf, first } from './support/answers';
import { runSoat } from './support/run-soat';
import { inOrder, noTable, withErrors, withWarning, workbookWith } from './support/workbooks';

async function filesFor(sheets: Readonly<Record<string, string>>) {
  const files: Record<string, Uint8Array> = {};
  for (const [name, sheet] of Object.entries(sheets)) {
    files[name] = await workbookWith({ 'Phụ lục': sheet });
  }
  return files;
}

describe('the exit status of soat check', () => {
  let files: Record<string, Uint8Array | string>;
  beforeAll(async () => {
    files = {
      ...(await filesFor({ 'errors.xlsx': withErrors, 'warning.xlsx': withWarning, 'order.xlsx': inOrder })),
      'broken.xlsx': new TextEncoder().encode('not a workbook'),
    };
  });

  it.each([
    ['nothing must be fixed', ['order.xlsx'], 0],
    ['only a warning', ['warning.xlsx'], 0],
    ['something must be fixed', ['errors.xlsx'], 1],
    ['something must be fixed in one of the files', ['order.xlsx', 'errors.xlsx'], 1],
    ['as many warnings as allowed', ['warning.xlsx', '--max-warnings', '1'], 0],
    ['more warnings than allowed', ['warning.xlsx', '--max-warnings=0'], 1],
    ['a file cannot be read', ['order.xlsx', 'broken.xlsx'], 2],
    ['a file cannot be read and another has errors', ['errors.xlsx', 'broken.xlsx'], 2],
  ])('where %s', async (_claim, words, status) => {
    expect((await runSoat(['check', ...words], { files })).status).toBe(status);
  });

  it('still does the files beside one that cannot be read', async () => {
    const { out, errors } = await runSoat(['check', 'broken.xlsx', 'errors.xlsx'], { files });
    expect(out).toContain('Lệch đơn vị tính');
    expect(out).toContain('Tổng cộng 2 tệp (1 tệp không đọc được): 2 phải sửa');
    expect(errors).toBe(
      'soat: broken.xlsx: đây không phải tệp Excel .xlsx. Mở bằng Excel rồi lưu lại dạng .xlsx.\n',
    );
  });
});

describe('soat check --format json', () => {
  it('tells what an appendix says, what is computed from it and what is wrong with it', async () => {
    const files = await filesFor({ 'a.xlsx': withErrors });
    const { out } = await runSoat(['check', 'a.xlsx', '--format', 'json'], { files });
    const answer = answerOf('check', out);
    expect(Object.keys(answer)).toEqual(['version', 'files', 'counts']);
    expect(answer.version).toBe(1);
    expect(answer.counts).toEqual({ error: 2, warning: 0, info: 1, ignored: 0 });
    const file = first(answer.files);
    const appendix = first(file.appendices);
    const findingOf = (wanted: string) => file.findings.find(({ rule }) => rule === wanted);
    expect(file).toMatchObject({ file: 'a.xlsx', error: null, notes: [] });
    expect(file.appendices).toHaveLength(1);
    expect(appendix).toMatchObject({
      sheet: 'Phụ lục',
      header: 'A3:G3',
      framework: 'PII',
      planDate: '2024-07-09',
      baselineYear: 2023,
      targetYear: 2024,
      columns: {
        ordinal: 'A',
        indicator: 'B',
        baseline: 'C',
        target: 'D',
        lead: 'E',
        coordinator: 'F',
        timeline: 'G',
      },
      targets: [],
      rollup: {
        unit: 'point',
        total: 18.89,
        mean: 6.3,
        assumed: 5.54,
        byPillar: { '1': 9.66, '2': 3.69, '5': 5.54 },
        byGroup: { '1.2': 9.66, '2.2': 3.69, '5.2': 5.54 },
        byLead: {
          'Sở Kế hoạch và Đầu tư': { count: 1, gap: 9.66 },
          'Sở Công Thương': { count: 1, gap: 5.54 },
          '(chưa cụ thể)': { count: 1, gap: 3.69 },
        },
      },
      feasibility: [],
    });
    expect(appendix.records[1]).toEqual({
      row: 5,
      ordinal: '2',
      code: '5.2.3',
      name: 'Tỷ lệ các dự án đang hoạt động trong các cụm công nghiệp',
      baseline: { value: 4.46, unit: 'point' },
      target: { kind: 'bound', op: '>=', value: 10, unit: 'percent' },
      leads: ['Sở Công Thương'],
      leadsGeneric: false,
      coordinators: ['Sở Tài chính'],
      person: null,
      timeline: { kind: 'by', date: '2024-08-30' },
      gap: { status: 'open', value: 5.54, relative: 1.242, unit: 'point', assumed: 'percent-as-points' },
    });
    expect(appendix.records[2]).toMatchObject({ leads: [], leadsGeneric: true });
    expect(findingOf('target-unit-mismatch')).toEqual({
      rule: 'target-unit-mismatch',
      severity: 'error',
      sheet: 'Phụ lục',
      cells: ['D5'],
      row: 5,
      message: '5.2.3: năm 2023 đạt 4,46 điểm, mục tiêu ghi ≥ 10%.',
      why: 'Chưa tính được còn thiếu bao nhiêu.',
      how: 'Nếu là điểm, ghi ≥ 10; nếu là tỷ lệ thực tế, ghi cả tỷ lệ của năm trước.',
      title: 'Lệch đơn vị tính',
      fix: { safe: false, changes: [{ cell: 'D5', from: '≥ 10%', to: '≥ 10' }], alternatives: [] },
      fingerprint: expect.stringMatching(/^target-unit-mismatch:[0-9a-f]{16}$/),
      ignored: null,
    });
    expect(findingOf('lead-generic')?.fix?.alternatives[0]).toEqual({
      title: 'Sở Kế hoạch và Đầu tư',
      changes: [{ cell: 'E6', from: 'Các sở, ngành và đơn vị liên quan', to: 'Sở Kế hoạch và Đầu tư' }],
    });
    expect(findingOf('edition-changed')).toMatchObject({
      row: null,
      cells: ['C3', 'D3'],
    });
  });

  it('speaks English where asked to', async () => {
    const files = await filesFor({ 'a.xlsx': withErrors });
    const { out } = await runSoat(['check', 'a.xlsx', '--format', 'json', '--lang', 'en'], { files });
    const { findings } = first(answerOf('check', out).files);
    expect(findings.map(({ title }) => title).join(' ')).not.toMatch(/[ăâđêôơư]/);
  });

  it('says what came nearest to a header where there is no appendix', async () => {
    const files = await filesFor({ 'list.xlsx': noTable });
    const json = await runSoat(['check', 'list.xlsx', '--format', 'json'], { files });
    expect(json.status).toBe(0);
    expect(answerOf('check', json.out).files[0]).toMatchObject({
      appendices: [],
      notes: [
        {
          code: 'no-appendix',
          sheet: 'Phụ lục',
          row: 3,
          missing: ['baseline', 'target', 'lead', 'coordinator', 'timeline'],
        },
      ],
    });
    const text = await runSoat(['check', 'list.xlsx'], { files });
    expect(text.out).toContain(
      'Trang "Phụ lục": không thấy bảng phụ lục. Gần giống dòng tiêu đề nhất là dòng 3, còn thiếu cột: mức năm trước, mục tiêu, đơn vị chủ trì, đơn vị phối hợp, thời gian thực hiện.',
    );
  });

  it('tells why a file cannot be read, beside the files that can', async () => {
    const files = { ...(await filesFor({ 'a.xlsx': inOrder })), 'b.xlsx': 'EACCES' };
    const { out } = await runSoat(['check', 'b.xlsx', 'a.xlsx', '--format', 'json'], { files });
    const answer = answerOf('check', out);
    expect(answer.files[0]).toEqual({
      file: 'b.xlsx',
      error: { code: 'no-permission', message: 'không có quyền đọc tệp này.' },
      appendices: [],
      findings: [],
      notes: [],
    });
    expect(answer.files[1]?.appendices).toHaveLength(1);
  });
});

describe('what soat check reads', () => {
  it('reads standard input under the name -', async () => {
    const input = await workbookWith({ 'Phụ lục': withErrors });
    const { status, out } = await runSoat(['check', '-'], { input });
    expect(status).toBe(1);
    expect(out).toContain('đầu vào chuẩn');
  });

  it('reads the sheet that is named, whatever its capitals, and no other', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': withErrors, 'Phụ lục 2': inOrder }) };
    const { status, out } = await runSoat(['check', 'a.xlsx', '--sheet', 'PHỤ LỤC 2', '--format', 'json'], {
      files,
    });
    expect(status).toBe(0);
    expect(first(answerOf('check', out).files).appendices.map(({ sheet }) => sheet)).toEqual(['Phụ lục 2']);
  });

  it("takes the plan's date from the call above the one in the title", async () => {
    const files = await filesFor({ 'a.xlsx': inOrder });
    const { out } = await runSoat(['check', 'a.xlsx', '--plan-date', '2024-10-01', '--format', 'json'], {
      files,
    });
    const { appendices, findings } = first(answerOf('check', out).files);
    expect(appendices[0]?.planDate).toBe('2024-10-01');
    expect(findings.map(({ rule }) => rule)).toContain('timeline-before-plan');
  });
});
