import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../assets/icons');
const buttons = ['check', 'mark', 'gaps', 'report', 'clean-up'];
const icons = [
  ...[16, 32, 64, 80, 128].map((size) => ['soat', size] as const),
  ...buttons.flatMap((name) => [16, 32, 80].map((size) => [name, size] as const)),
];

describe('the icons', () => {
  it.each(icons)('%s is drawn at %i pixels', (name, size) => {
    const png = readFileSync(path.join(folder, `${name}-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it.each(['soat', ...buttons])('%s has its drawing beside it', (name) => {
    expect(readFileSync(path.join(folder, `${name}.svg`), 'utf8')).toContain('<title>');
  });
});
