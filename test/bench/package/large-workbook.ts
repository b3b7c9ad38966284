import { sharedStrings, workbookOf } from '../../host/package/fixtures/package-of';

export const COLUMNS = 8;
const WORDS = [
  'Nâng cao chất lượng',
  'Sở Khoa học và Công nghệ',
  'Quý II/2025',
  'Thường xuyên',
  'tăng 2 bậc',
  'Chỉ số thành phần',
  'UBND tỉnh',
];

/** A sheet of eight columns, texts and numbers by turns; a text stands in some twenty rows. */
export function largeWorkbook(rows: number): Uint8Array {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const lines: string[] = [`<dimension ref="A1:H${rows}"/><sheetData>`];
  for (let row = 1; row <= rows; row++) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => {
      const reference = String.fromCharCode(65 + column) + String(row);
      if (column % 2 === 1) return `<c r="${reference}" s="1"><v>${(row * column * 1.37).toFixed(2)}</v></c>`;
      const text = `${WORDS[(row + column) % WORDS.length] ?? ''} ${row % 5000}`;
      return `<c r="${reference}" t="s"><v>${place(text)}</v></c>`;
    });
    lines.push(`<row r="${row}" spans="1:8">${cells.join('')}</row>`);
  }
  lines.push('</sheetData>');
  const items = [...places.keys()].map((text) => `<si><t>${text}</t></si>`);
  return workbookOf(lines.join(''), { 'xl/sharedStrings.xml': sharedStrings(items) });
}
