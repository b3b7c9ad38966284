import type { IndicatorCode, IndicatorName } from '../appendix';
import { nameKey, stripMarkup, withoutTail } from '../text';

const label = /^(?:chỉ số(?: thành phần)?|chỉ tiêu)\s*(?::\s*|(?=\d+[.,]\d))/i;
/**
 * Two to four short numbers joined by points (or a slipped comma), perhaps with a letter; what follows starts
 * a name. "1.000" has a long part and is no code.
 */
const code =
  /^\d{1,2}(?:\s?[.,]\s?\d{1,2}){1,3}(?!\d)(?:\.?[a-zđ](?![\p{L}\p{M}]))?(?=[.):]?(?:\s|\p{L}|$))/iu;
const wellFormed = /^[1-7]\.[1-9]\.[1-9]$/;
const countedBy =
  /(?:\/|\strên\s)\s*(?=\d[\d.,]*\s*\p{L}|(?:tổng|grdp|gdp|dân|đầu người|người|lao động|doanh nghiệp|đơn vị|hộ|xã)(?!\p{L}))/iu;

/** "Chỉ số: 2.2.4. Số tổ chức … /10.000 dân": the code, the name, and what the figure is counted by. */
export function readIndicator(text: string): IndicatorName {
  const line = stripMarkup(text).replace(/\s+/g, ' ').replace(label, '');
  const opened = line.replace(/^[-–•+*]?\s?\(?(?=\d)/, '');
  const found = code.exec(opened);
  if (found === null) return named(null, line);
  const [written] = found;
  const name = opened.slice(written.length).replace(/^\s?[.):\-–]?\s*/, '');
  return named(codeOf(written.replaceAll(' ', '')), name);
}

function named(of: IndicatorCode | null, name: string): IndicatorName {
  return { code: of, name, key: nameKey(name), denominator: denominatorOf(name) };
}

function codeOf(written: string): IndicatorCode {
  return { code: written, pillar: written.replace(/[.,].*$/, ''), wellFormed: wellFormed.test(written) };
}

/** What the figure is counted by: "10.000 dân", "GRDP", "tổng số đơn vị hành chính cấp xã". */
function denominatorOf(name: string): string | null {
  const found = countedBy.exec(name);
  if (found === null) return null;
  const rest = name.slice(found.index + found[0].length);
  return withoutTail(rest.replace(/[()/].*$/, ''), ' .;,');
}
