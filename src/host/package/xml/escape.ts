const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const named = (character: string): string => NAMED[character] ?? character;

/** Line ends and tabs in an attribute would be read as spaces. */
const referenced = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

/** What XML cannot hold at all; dropped from names and formulas, where it has no business. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Nearly every text is written as it is. */
const PLAIN = /^[^&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/;

export const escapeText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(FORBIDDEN, '').replace(/[&<>]/g, named);

export const escapeAttribute = (value: string): string =>
  PLAIN.test(value) ? value : value.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, referenced);

const UNDERSCORED = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of a cell: what XML cannot hold is written `_xHHHH_`, and so is the underscore of what looks like it. */
export const escapeCellText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(
          UNDERSCORED,
          (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
        )
        .replace(/[&<>]/g, named);
