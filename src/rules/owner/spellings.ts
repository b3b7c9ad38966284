import type { Cell, Organisation } from '../../appendix';
import { fold, once } from '../../appendix/text';
import type { DutyCell } from './duties';
import { capitalised } from './edit-list';

/** An organisation, or a group, as one cell spells it. */
export interface Spelling {
  /** The same for all spellings of one name. */
  readonly key: string | Organisation;
  readonly text: string;
  /** The directory's name; null for groups and for what the directory does not know. */
  readonly official: string | null;
  readonly cell: Cell;
  readonly typed: string | null;
}

/** Every name in the cells. */
export function spellingsOf(duties: readonly DutyCell[]): readonly Spelling[] {
  const keyFor = once(keyOf);
  return duties.flatMap((duty) => spellingsIn(duty, keyFor));
}

function spellingsIn({ read, typed }: DutyCell, keyFor: typeof keyOf): readonly Spelling[] {
  const { cell, value } = read;
  if (value.mark !== null) return [];
  const names = value.named.map(({ name, text, organisation }) => ({
    key: organisation ?? keyFor(name),
    text,
    official: organisation && name,
  }));
  const groups = value.generic.map((text) => ({ key: keyFor(text), text, official: null }));
  return [...names, ...groups].map((spelling) => ({ ...spelling, cell, typed }));
}

/** Without accents, capitals, "tỉnh", "các", "và" and marks: what nobody means to tell apart. */
function keyOf(text: string): string {
  return fold(text)
    .replace(/(?<!\p{L})(?:cac|va|tinh)(?!\p{L})/gu, ' ')
    .replace(/[\s,;.-]+/g, ' ')
    .trim();
}

/** A spelling as one line; a group's first letter depends on where it stands. */
export function shapeOf({ text, key, official }: Spelling): string {
  const line = text.replace(/\s+/g, ' ');
  return official === null && typeof key === 'string' ? capitalised(line) : line;
}
