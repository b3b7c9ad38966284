import type { Appendix } from '../../appendix';
import { cellKey, cellOfKey } from '../../appendix';
import { groupedBy } from '../grouped';
import { dutiesIn } from '../prose/duties';
import type { AppendixRule, CheckedWorkbook, Found, Write } from '../rule';
import { dutiesOf } from './duties';
import { byUse } from './by-use';
import { withPart } from './edit-list';
import type { Spelling } from './spellings';
import { spellingsOf } from './spellings';

/** One organisation, or one group, written in several ways: a pivot would count them apart. */
export const ownerVariant: AppendixRule = {
  id: 'owner-variant',
  severity: 'info',
  scope: 'appendix',
  vi: {
    title: 'Tên viết nhiều cách',
    what: 'Cùng một tên ghi {spellings}.',
    why: 'Bảng tổng hợp sẽ tách thành nhiều dòng.',
    how: 'Ghi thống nhất "{usual}".',
    variants: {
      text: { what: 'Trong bảng ghi "{usual}", phần lời ghi "{other}".', how: 'Ghi thống nhất một tên.' },
    },
  },
  en: {
    title: 'One name, several spellings',
    what: 'One and the same name is written {spellings}.',
    why: 'A pivot would count them apart.',
    how: 'Write "{usual}" throughout.',
    variants: {
      text: { what: 'The table says "{usual}", the text "{other}".', how: 'Write one name in both.' },
    },
  },
  *check({ appendix, workbook }) {
    const spellings = spellingsOf(dutiesOf(appendix));
    yield* otherwiseInText(appendix, spellings, workbook);
    for (const [key, group] of groupedBy(spellings, ({ named }) => named.key)) {
      const byShape = groupedBy(group, shapeOf);
      if (byShape.size < 2) continue;
      const usual = usualOf(group);
      const odd = group.filter((spelling) => shapeOf(spelling) !== usual);
      yield {
        about: { subject: `${appendix.sheet} ${typeof key === 'string' ? key : key.name}` },
        cells: [...groupedBy(odd, keyOfCell).keys()].map(cellOfKey),
        params: { usual, spellings: [...byShape.keys()].map((shape) => `"${shape}"`) },
        mend: { safe: odd.every((spelling) => differsInCase(spelling, usual)), writes: writesOf(odd, usual) },
      };
    }
  },
};

function shapeOf({ named }: Spelling): string {
  return named.shape;
}

/** The plan's text names an organisation as no cell of the table does; an abbreviation is no other name. */
function* otherwiseInText(
  { sheet }: Appendix,
  spellings: readonly Spelling[],
  { sheets, knowledge }: CheckedWorkbook,
): Generator<Found> {
  const duties = sheets.flatMap(({ reading }) => dutiesIn(reading.prose, knowledge.readOwners));
  for (const { organisation, text } of duties.flatMap(({ owners }) => owners)) {
    const same = spellings.filter(({ named }) => named.key === organisation);
    const [first] = same;
    if (!first || isShortened(text) || same.some((spelling) => shapeOf(spelling) === text)) continue;
    yield {
      about: { subject: `${sheet} ${first.named.text} ${text}` },
      cells: [...groupedBy(same, keyOfCell).keys()].map(cellOfKey),
      params: { usual: shapeOf(first), other: text },
      variant: 'text',
    };
  }
}

function isShortened(text: string): boolean {
  return /&|\p{Lu}{3}/u.test(text);
}

/** The directory's name, else the spelling used most. */
function usualOf(group: readonly Spelling[]): string {
  const official = group.flatMap(({ named }) => named.official ?? []);
  return [...byUse(official), ...byUse(group.map(shapeOf))].slice(0, 1).join('');
}

function differsInCase({ named }: Spelling, usual: string): boolean {
  return named.text.toLowerCase() === usual.toLowerCase();
}

/** Each cell once, whatever it holds of the name. */
function writesOf(odd: readonly Spelling[], usual: string): readonly Write[] {
  const cells = groupedBy(odd, keyOfCell);
  return [...cells].flatMap(([key, spellings]) =>
    spellings
      .flatMap(({ typed }) => typed ?? [])
      .slice(0, 1)
      .map((typed) => ({
        cell: cellOfKey(key),
        value: spellings.reduce(
          (text, spelling) => withPart(text, spelling.named.text, inPlace(usual, spelling)),
          typed,
        ),
      })),
  );
}

function keyOfCell({ cell }: Spelling): number {
  return cellKey(cell.row, cell.column);
}

/** "… và các đơn vị liên quan": within a cell a group stays in small letters. */
function inPlace(usual: string, { named: { text, official } }: Spelling): string {
  const isSmall = official === null && /^\p{Ll}/u.test(text);
  return isSmall ? usual.charAt(0).toLowerCase() + usual.slice(1) : usual;
}
