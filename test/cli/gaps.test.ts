import { answerOf, first } from './support/answers';
import { runSoat } from './support/run-soat';
import { noTable, withErrors, workbookWith } from './support/workbooks';

const qualitative = withErrors.replace('≥ 10%', 'Nâng cao');

async function gaps(sheet: string, ...words: string[]) {
  const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': sheet }) };
  return runSoat(['gaps', 'a.xlsx', ...words], { files });
}

describe('soat gaps', () => {
  it('lists every indicator with its gap, and what they come to', async () => {
    const { status, out } = await gaps(withErrors);
    expect(status).toBe(0);
    expect(out).toMatch(
      / 5 {2}5\.2\.3 .* 4,46 {2}≥ 10% .* 5,54 {2}Còn thiếu: Đang tạm tính như điểm {2}Sở Công Thương/,
    );
    expect(out).toContain(
      'Tổng chênh lệch 18,89 điểm · bình quân 6,30 điểm · trong đó 5,54 đang tạm tính như điểm',
    );
    expect(out).toMatch(/Theo trụ cột\n.*Trụ cột .*\n +1 +1 +9,66\n/);
    expect(out).toMatch(/Sở Kế hoạch và Đầu tư +1 +9,66/);
  });

  it('says why a gap cannot be computed', async () => {
    expect((await gaps(qualitative)).out).toContain('Chưa tính được: mục tiêu chưa có con số');
    const { out } = await gaps(qualitative, '--format', 'json');
    expect(first(answerOf('gaps', out).appendices).records[1]?.gap).toEqual({
      status: 'not-computable',
      reason: 'target-qualitative',
    });
  });

  it('gives as JSON what soat check gives, without the findings', async () => {
    const { out } = await gaps(withErrors, '--format', 'json');
    const answer = answerOf('gaps', out);
    expect(Object.keys(answer)).toEqual(['version', 'file', 'appendices', 'notes']);
    expect(first(answer.appendices).rollup.total).toBe(18.89);
  });

  it('gives as CSV a line an indicator, figures as figures', async () => {
    const { out } = await gaps(withErrors, '--format', 'csv');
    const lines = out.split('\r\n');
    expect(lines[0]).toContain('Chênh lệch,Đơn vị tính,Tỷ lệ tăng,Tình trạng');
    expect(lines[2]).toBe(
      'Phụ lục,5,2,5.2.3,Tỷ lệ các dự án đang hoạt động trong các cụm công nghiệp,"4,46",≥ 10%,5.54,điểm,1.242,Còn thiếu,Đang tạm tính như điểm,Sở Công Thương',
    );
    expect(lines).toHaveLength(5);
  });

  it('says so where there is no appendix', async () => {
    const { status, out } = await gaps(noTable);
    expect(out).toContain('không thấy bảng phụ lục');
    expect(status).toBe(0);
  });
});
