import { cellKey } from '../../appendix';
import { groupedBy } from '../grouped';
import type { AppendixRule, Write } from '../rule';
import { dutiesOf } from './duties';
import { withPart } from './edit-list';
import type { Spelling } from './spellings';
import { shapeOf, spellingsIn } from './spellings';

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
  },
  en: {
    title: 'One name, several spellings',
    what: 'One and the same name is written {spellings}.',
    why: 'A pivot would count them apart.',
    how: 'Write "{usual}" throughout.',
  },
  *check({ appendix }) {
    const spellings = dutiesOf(appendix).flatMap(spellingsIn);
    for (const [key, group] of groupedBy(spellings, (spelling) => spelling.key)) {
      const byShape = groupedBy(group, shapeOf);
      if (byShape.size < 2) continue;
      const usual = usualOf(group);
      const odd = group.filter((spelling) => shapeOf(spelling) !== usual);
      yield {
        about: { subject: `${appendix.sheet} ${typeof key === 'string' ? key : key.name}` },
        cells: [...groupedBy(odd, ({ cell }) => cellKey(cell.row, cell.column)).values()].flatMap(
          ([first]) => first?.cell ?? [],
        ),
        params: { usual, spellings: [...byShape.keys()].map((shape) => `"${shape}"`) },
        mend: { safe: odd.every((spelling) => differsInCase(spelling, usual)), writes: writesOf(odd, usual) },
      };
    }
  },
};

/** The directory's name, else the spelling used most. */
function usualOf(group: readonly Spelling[]): string {
  return mostUsed(group.flatMap(({ official }) => official ?? [])) ?? mostUsed(group.map(shapeOf)) ?? '';
}

function mostUsed(texts: readonly string[]): string | null {
  const byText = [...groupedBy(texts, (text) => text).values()];
  return byText.toSorted((one, other) => other.length - one.length)[0]?.[0] ?? null;
}

function differsInCase({ text }: Spelling, usual: string): boolean {
  return text.toLowerCase() === usual.toLowerCase();
}

/** Each cell once, whatever it holds of the name. */
function writesOf(odd: readonly Spelling[], usual: string): readonly Write[] {
  const writes = new Map<number, Write>();
  for (const spelling of odd) {
    const { cell, typed, text } = spelling;
    const key = cellKey(cell.row, cell.column);
    const before = writes.get(key)?.value ?? typed;
    const value = typeof before === 'string' ? withPart(before, text, inPlace(usual, spelling)) : null;
    if (value !== null) writes.set(key, { cell, value });
  }
  return [...writes.values()];
}

/** "… và các đơn vị liên quan": within a cell a group stays in small letters. */
function inPlace(usual: string, { text, official }: Spelling): string {
  const isSmall = official === null && /^\p{Ll}/u.test(text);
  return isSmall ? usual.charAt(0).toLowerCase() + usual.slice(1) : usual;
}
