import { noLead } from '../../../gaps';
import type { Message } from '../../../rules';
import type { Texts } from '../../texts';
import type { Entry } from './entries';
import type { Group, Grouping } from './groups';

interface Words {
  readonly tell: (entry: Entry) => Message;
  readonly texts: Texts;
  readonly severalSheets: boolean;
}

/** What stands at the head of a group: its name, and where or how many. */
export function headOf(
  { first, entries, owner }: Group,
  by: Grouping,
  { tell, texts, severalSheets }: Words,
): { readonly name: string; readonly detail: string } {
  const many = texts.check.places(entries.length);
  switch (by) {
    case 'rule':
      return { name: tell(first).title, detail: many };
    case 'owner':
      return { name: owner === null || owner === noLead ? texts.check.noLead : owner, detail: many };
    case 'row':
      return rowHead(first, texts, severalSheets);
  }
}

function rowHead({ finding, record }: Entry, { check, words }: Texts, severalSheets: boolean) {
  const sheet = severalSheets ? finding.sheet : '';
  if (finding.row === null) return { name: check.whole, detail: sheet };
  const row = words.row(finding.row + 1);
  const indicator = record?.indicator?.value;
  const name = [indicator?.code?.code, indicator?.name].filter(Boolean).join(' ');
  return name === ''
    ? { name: row, detail: sheet }
    : { name, detail: [sheet, row].filter(Boolean).join(' · ') };
}
