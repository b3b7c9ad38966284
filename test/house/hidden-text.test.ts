import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const notOurs = ['node_modules', 'dist', 'coverage', '.git'];
const isText = /\.(?:ts|tsx|js|mjs|cjs|json|jsonc|md|html|xml|svg|txt|csv)$|(?:^|\/)(?:run|LICENSE|\.\w+)$/;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.includes(entry.name)) return [];
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(place) : [place];
  });

const texts = filesIn(root)
  .filter((file) => isText.test(file))
  .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));

const where = (pattern: RegExp): readonly string[] =>
  texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('the text of the repository', () => {
  it('is looked at', () => {
    expect(texts.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['package.json', 'README.md', '.ci/run']),
    );
  });

  it('hides nothing: no soft hyphen, zero-width, no-break or bidirectional character but by its escape', () => {
    expect(where(/[\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/)).toEqual([]);
  });

  it('spells Vietnamese in composed characters, so that searching finds it', () => {
    expect(texts.filter(({ text }) => text !== text.normalize('NFC')).map(({ file }) => file)).toEqual([]);
  });

  it('names no place of the machine on which it was written', () => {
    expect(where(/(?<![\w.$}])\/(?:home|root|Users|work)\/\w/)).toEqual([]);
  });
});
