import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskFiles } from '../../src/cli/files/disk-files';

describe('files on the disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'soat-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const inFolder = (name: string) => path.join(folder, name);

  it('are written whole, and nothing is left beside them', () => {
    diskFiles.write(inFolder('a.txt'), ['một ', 'hai']);
    expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('một hai');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('stay as they were where the answer breaks off', () => {
    writeFileSync(inFolder('a.txt'), 'cũ');
    function* broken() {
      yield 'mới';
      throw new Error('breaks off');
    }
    expect(() => diskFiles.write(inFolder('a.txt'), broken())).toThrow('breaks off');
    expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('keep their permissions and the link that leads to them', () => {
    writeFileSync(inFolder('a.txt'), 'cũ');
    chmodSync(inFolder('a.txt'), 0o600);
    symlinkSync('a.txt', inFolder('link.txt'));
    diskFiles.write(inFolder('link.txt'), ['mới']);
    expect(readFileSync(inFolder('a.txt'), 'utf8')).toBe('mới');
    expect(statSync(inFolder('a.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link.txt']);
  });

  it('leave a device in its place', () => {
    diskFiles.write('/dev/null', ['x']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('are the same whatever way leads to them', () => {
    writeFileSync(inFolder('a.xlsx'), 'x');
    symlinkSync('a.xlsx', inFolder('link.xlsx'));
    expect(diskFiles.same(inFolder('a.xlsx'), inFolder('link.xlsx'))).toBe(true);
    expect(diskFiles.same(inFolder('a.xlsx'), inFolder('b.xlsx'))).toBe(false);
  });
});
