import type { Cell, Organisation, Owners } from '../../appendix';
import { fold, once } from '../../appendix/text';
import { remembered } from '../remembered';
import type { DutyCell } from './duties';
import { capitalised } from './edit-list';

/** A name as it is spelled, wherever it stands. */
interface Named {
  /** The same for all spellings of one name. */
  readonly key: string | Organisation;
  readonly text: string;
  /** The spelling as one line; a group's first letter depends on where it stands. */
  readonly shape: string;
  /** The directory's name; null for groups and for what the directory does not know. */
  readonly official: string | null;
}

/** An organisation, or a group, as one cell spells it. */
export interface Spelling {
  readonly named: Named;
  readonly cell: Cell;
  readonly typed: string | null;
}

type NamesIn = (owners: Owners) => readonly Named[];

/** Every name in the cells. Cells of one text were read once, and so are the names in them. */
export function spellingsOf(duties: readonly DutyCell[]): readonly Spelling[] {
  const namesIn = remembered(namesOf(once(keyOf)));
  return duties.flatMap(({ read: { cell, value }, typed }) =>
    value.mark === null ? namesIn(value).map((named) => ({ named, cell, typed })) : [],
  );
}

function namesOf(keyFor: typeof keyOf): NamesIn {
  return ({ named, generic }) => [
    ...named.map(({ name, text, organisation }) => {
      const shape = organisation ? lineOf(text) : capitalised(lineOf(text));
      return { key: organisation ?? keyFor(name), text, shape, official: organisation && name };
    }),
    ...generic.map((text) => ({ key: keyFor(text), text, shape: capitalised(lineOf(text)), official: null })),
  ];
}

/** Without accents, capitals, "tỉnh", "các", "và" and marks: what nobody means to tell apart. */
function keyOf(text: string): string {
  return fold(text)
    .replace(/(?<!\p{L})(?:cac|va|tinh)(?!\p{L})/gu, ' ')
    .replace(/[\s,;.-]+/g, ' ')
    .trim();
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}
