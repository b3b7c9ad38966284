import type { IndicatorCode, IndicatorName } from '../appendix';
import { stripMarkup } from '../text';

const label = /^(?:chỉ số(?: thành phần)?|chỉ tiêu)\s*:\s*/i;
/** Two to four short numbers joined by points (or a slipped comma): "1.000" has a long part and is none. */
const code =
  /^\(?(\d{1,2}(?:\s?[.,]\s?\d{1,2}){1,3}(?!\d))(\.?[a-zđ](?![\p{L}\p{M}]))?[.):]?(?=\s|\p{L}|$)/iu;
const wellFormed = /^[1-7]\.[1-9]\.[1-9]$/;
const counted =
  /(?:\/|\strên\s)\s*(\d[\d.,]*\s*\p{L}[^()/]*|(?:tổng|grdp|gdp|dân|đầu người|người|lao động|doanh nghiệp|đơn vị|hộ|xã)(?!\p{L})[^()/]*)/iu;

/** "Chỉ số: 2.2.4. Số tổ chức … /10.000 dân": the code, the name, and what the figure is counted by. */
export function readIndicator(text: string): IndicatorName {
  const line = stripMarkup(text).replace(/\s+/g, ' ').replace(label, '');
  const found = code.exec(line);
  const name = line.slice(found?.[0].length ?? 0).trim();
  return { code: found === null ? null : codeOf(found), name, denominator: denominatorOf(name) };
}

function codeOf([, numbers = '', letter = '']: readonly (string | undefined)[]): IndicatorCode {
  const written = (numbers + letter).replace(/\s/g, '');
  const [pillar = ''] = written.split(/[.,]/);
  return { code: written, pillar, wellFormed: wellFormed.test(written) };
}

/** What the figure is counted by: "10.000 dân", "GRDP", "tổng số đơn vị hành chính cấp xã". */
export function denominatorOf(name: string): string | null {
  const found = counted.exec(name)?.[1];
  return found === undefined ? null : found.replace(/[\s.;,]+$/, '');
}
