import { fold } from '../../appendix/text';

/** "UBND các huyện, thị xã, thành phố": the kinds of local authority that a text addresses. */
export interface LocalGroup {
  /** The list of kinds as it stands ("huyện, thị xã, thành phố"). */
  readonly list: string;
  readonly kinds: ReadonlySet<string>;
}

const kind = /(?:đặc khu|thị trấn|thị xã|thành phố|huyện|quận|phường|xã)(?!\p{L})/u.source;
const head = /(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+các\s+/iu.source;
const address = new RegExp(`${head}${kind}(?:\\s*(?:,|và|-)\\s*${kind})*`, 'giu');
const addressee = new RegExp(`^${head}`, 'iu');
const each = new RegExp(kind, 'giu');

export function localGroupsIn(text: string): readonly LocalGroup[] {
  return Array.from(text.matchAll(address), ([said]) => {
    const list = said.replace(addressee, '');
    return { list, kinds: new Set(Array.from(list.matchAll(each), ([word]) => fold(word))) };
  });
}

/** A group that every reader can count off, such as all communes, names somebody after all. */
export function isLocalGroup(text: string): boolean {
  return /^[\s,;]*$/u.test(text.replace(address, '').replace(/(?<!\p{L})và(?!\p{L})/gu, ''));
}

/** Whether the first addresses all that the second does, and more. */
export function isFuller(first: LocalGroup, second: LocalGroup): boolean {
  return first.kinds.size > second.kinds.size && [...second.kinds].every((one) => first.kinds.has(one));
}
