import { escapeAttribute } from '../../xml/escape';
import { MAIN } from '../namespaces';

export const USUAL_FONT = { name: 'Calibri', size: 11 };

/** The styles that Excel takes for granted: two fills, one of all else, and `Normal`. */
export const plainStyles = ({ name, size }: { readonly name: string; readonly size: number }): string =>
  `<styleSheet xmlns="${MAIN[0]}"><fonts count="1"><font><sz val="${size}"/><color rgb="FF000000"/><name val="${escapeAttribute(name)}"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** For a workbook that has no styles of its own. */
export const PLAIN_STYLES = new TextEncoder().encode(
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${plainStyles(USUAL_FONT)}`,
);
