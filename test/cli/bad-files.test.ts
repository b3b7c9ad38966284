import { strToU8 } from 'fflate';
import { workbookOf, zipOf } from '../host/package/fixtures/package-of';
import { runSoat } from './support/run-soat';
import { inOrder, workbookWith } from './support/workbooks';

/** A compound file, as old Excel and encrypted files are, whose directory names a stream. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Array.from(`${stream}\0`).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...new Array<number>(512).fill(0), ...name, 0, 0]);
}

describe('a file that cannot be read', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['is not there', 'ENOENT', 'không có tệp này'],
    ['is a folder', 'EISDIR', 'đây là thư mục'],
    ['may not be read', 'EACCES', 'không có quyền đọc'],
    ['is on a disk that fails', 'EIO', 'không đọc được tệp từ đĩa'],
    ['is empty', new Uint8Array(), 'tệp rỗng'],
    ['is a text', strToU8('STT,Chỉ số'), 'không phải tệp Excel'],
    ['is an archive of something else', zipOf({ 'a.txt': 'x' }), 'không phải sổ tính Excel'],
    ['is an old .xls', compoundFile('Workbook'), 'dạng cũ .xls'],
    ['is locked by a password', compoundFile('EncryptedPackage'), 'có mật khẩu'],
    ['has a sheet that is no XML', workbookOf('<sheetData><row>'), 'bị hỏng'],
  ])('because it %s is told by name with status 2', async (_claim, content, sentence) => {
    const { status, errors } = await runSoat(['check', 'tệp.xlsx'], { files: { 'tệp.xlsx': content } });
    expect(errors).toMatch(/^soat: tệp\.xlsx: /);
    expect(errors).toContain(sentence);
    expect(status).toBe(2);
  });

  it('because it was cut off is told by name with status 2', async () => {
    const whole = await workbookWith({ 'Phụ lục': inOrder });
    const files = { 'a.xlsx': whole.subarray(0, whole.length - 400) };
    const { status, errors } = await runSoat(['check', 'a.xlsx'], { files });
    expect(errors).toContain('cụt phần cuối');
    expect(status).toBe(2);
  });

  it.each(['gaps a.xlsx', 'fix a.xlsx --dry-run'])('is told by soat %s as well', async (call) => {
    const { status, out, errors } = await runSoat(call.split(' '), { files: { 'a.xlsx': strToU8('x') } });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toContain('a.xlsx: đây không phải tệp Excel');
  });

  it('because it has no such sheet is told with the sheets that it has', async () => {
    const files = { 'a.xlsx': await workbookWith({ 'Phụ lục': inOrder, 'Thuyết minh': 'x' }) };
    const { status, errors } = await runSoat(['check', 'a.xlsx', '--sheet', 'Phụ lục 3'], { files });
    expect(errors).toBe(
      'soat: a.xlsx: không có trang tính "Phụ lục 3". Trong tệp có: "Phụ lục", "Thuyết minh".\n',
    );
    expect(status).toBe(2);
  });

  it('does not steer the terminal by its name', async () => {
    const { errors } = await runSoat(['check', 'a\u001b[2J.xlsx']);
    expect(errors).not.toContain('\u001b');
  });
});
