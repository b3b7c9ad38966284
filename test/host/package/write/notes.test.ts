import { openPackage, patchPackage, type Shift } from '../../../../src/host/package';
import { partText } from '../fixtures/parts-of';
import { richWorkbook } from '../fixtures/rich-workbook';
import { withPart } from '../fixtures/with-part';

const rich = richWorkbook();
const rows = (first: number, last: number) => ({ top: first, bottom: last, left: 0, right: 16_383 });
const inserted = (first: number, last: number): Shift => ({
  area: rows(first, last),
  rows: last - first + 1,
  columns: 0,
});
const deleted = (first: number, last: number): Shift => ({
  area: rows(first, last),
  rows: first - last - 1,
  columns: 0,
});

/** The three parts that say of the note in C3 where it stands. */
function notesAfter(shifts: readonly Shift[], file = rich) {
  const after = patchPackage(openPackage(file), { sheets: [{ sheet: 1, shifts }] });
  return {
    file: after,
    note: partText(after, 'xl/comments1.xml'),
    thread: partText(after, 'xl/threadedComments/threadedComment1.xml'),
    shape: partText(after, 'xl/drawings/vmlDrawing1.vml'),
  };
}

describe('a note', () => {
  it('goes down with its row', () => {
    const { note, shape, thread } = notesAfter([inserted(1, 2)]);
    expect(note).toContain('<comment ref="C5"');
    expect(thread).toContain('<threadedComment ref="C5"');
    expect(shape).toContain(
      '<x:Anchor>3, 15, 4, 10, 5, 31, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column>',
    );
  });

  it('goes aside with its column', () => {
    const { note, shape } = notesAfter([
      { area: { top: 0, bottom: 1_048_575, left: 1, right: 1 }, rows: 0, columns: 1 },
    ]);
    expect(note).toContain('<comment ref="D3"');
    expect(shape).toContain('<x:Row>2</x:Row><x:Column>3</x:Column>');
  });

  it('goes away with its cell', () => {
    const { note, shape, thread } = notesAfter([deleted(2, 2)]);
    expect([note, thread].join('')).not.toMatch(/<(threadedC|c)omment /);
    expect(shape).not.toContain('<v:shape ');
    expect(shape).toContain('<v:shapetype');
  });

  it('stays where what moves is behind it, and the file keeps its bytes where it comes back', () => {
    expect(notesAfter([inserted(3, 3)]).note).toBe(partText(rich, 'xl/comments1.xml'));
    expect(Buffer.from(notesAfter([inserted(0, 1), deleted(0, 1)]).file).equals(Buffer.from(rich))).toBe(
      true,
    );
  });

  it('leaves shapes of other kinds alone, and VML that is not well-formed', () => {
    const part = 'xl/drawings/vmlDrawing1.vml';
    const button =
      '<v:shape id="b"><br><x:ClientData ObjectType="Button"><x:Row>2</x:Row></x:ClientData></v:shape>';
    const file = withPart(rich, part, (text) => text.replace('</xml>', `${button}</xml>`));
    const { shape } = notesAfter([inserted(0, 0)], file);
    expect(shape).toContain(button);
    expect(shape).toContain('<x:Row>3</x:Row>');
  });
});
