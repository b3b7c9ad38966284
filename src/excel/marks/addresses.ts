import type { Area } from '../../appendix';
import { areaAddress } from '../../appendix';

/** Longer lists are cut off by Excel on the web without a word (office-js, getRanges). */
const longest = 8192;

/** The areas' addresses as comma-separated lists, each short enough for `getRanges`. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (list !== '' && list.length + 1 + address.length >= longest) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? address : `${list},${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
