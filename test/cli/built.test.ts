import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerOf } from './support/answers';
import { withErrors, workbookWith } from './support/workbooks';

/** The one file that a department gets; `npm test` builds it first. */
const soat = path.join(__dirname, '../../dist/cli/soat.cjs');

describe('dist/cli/soat.cjs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'soat-'));
    writeFileSync(path.join(folder, 'phụ lục.xlsx'), await workbookWith({ 'Phụ lục': withErrors }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (argv: readonly string[], input?: Buffer) =>
    spawnSync(process.execPath, [soat, ...argv], { cwd: folder, encoding: 'utf8', ...(input && { input }) });

  it('runs alone: it asks for nothing but Node', () => {
    const asked = [...readFileSync(soat, 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(asked.filter((name = '') => !isBuiltin(name))).toEqual([]);
  });

  it('checks a file and says so by its status', () => {
    const { status, stdout, stderr } = run(['check', 'phụ lục.xlsx']);
    expect(stdout).toContain('Lệch đơn vị tính');
    expect(stdout).not.toContain('\u001b');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('reads standard input', () => {
    const { status, stdout } = run(
      ['check', '-', '--format', 'json'],
      readFileSync(path.join(folder, 'phụ lục.xlsx')),
    );
    expect(answerOf('check', stdout).counts.error).toBe(2);
    expect(status).toBe(1);
  });

  it('writes its answer to a file', () => {
    const { status, stdout } = run(['check', 'phụ lục.xlsx', '--format', 'html', '--output', 'kết quả.html']);
    expect(readFileSync(path.join(folder, 'kết quả.html'), 'utf8')).toMatch(/<\/html>\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it('never writes over the file that it reads', () => {
    writeFileSync(path.join(folder, 'a.txt'), readFileSync(path.join(folder, 'phụ lục.xlsx')));
    const before = readFileSync(path.join(folder, 'a.txt'));
    const { status, stderr } = run(['check', 'a.txt', '-o', 'a.txt']);
    expect(stderr).toContain('trùng với tệp đang đọc');
    expect(status).toBe(2);
    expect(readFileSync(path.join(folder, 'a.txt')).equals(before)).toBe(true);
  });

  it('says of a folder and of a file that is missing what they are', () => {
    const { status, stderr } = run(['check', '.', 'none.xlsx']);
    expect(stderr).toBe(
      'soat: .: đây là thư mục. Hãy ghi tên từng tệp .xlsx trong đó.\nsoat: none.xlsx: không có tệp này. Kiểm tra lại tên và đường dẫn.\n',
    );
    expect(status).toBe(2);
  });

  it('does not mind a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [soat, 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, errors: Buffer.concat(errors).toString() }).toEqual({ status: 0, errors: '' });
  });
});
