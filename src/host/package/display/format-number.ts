import type { DisplayLocale } from './display-locale';
import type { Piece, Section } from './format-code';
import { formatFraction } from './format-fraction';
import { formatGeneral } from './general';

/** A number that is not negative, by a section that is no date. */
export function formatNumber(value: number, { pieces }: Section, locale: DisplayLocale): string {
  if (pieces.some(({ kind }) => kind === 'general')) {
    return pieces
      .map((piece) =>
        piece.kind === 'general' ? formatGeneral(value, locale.decimal) : plainPiece(piece, locale),
      )
      .join('');
  }
  if (pieces.some(({ kind }) => kind === 'slash') && pieces.some(({ kind }) => kind === 'digit')) {
    return formatFraction(value, pieces);
  }
  const percents = pieces.filter(({ kind }) => kind === 'percent').length;
  const scaled = (value * 100 ** percents) / 1000 ** thousandsLeftOut(pieces);
  return pieces.some(({ kind }) => kind === 'exponent')
    ? formatExponent(scaled, pieces, locale)
    : layOut(scaled, pieces, locale);
}

/** Commas right after the last digit sign divide by a thousand each. */
function thousandsLeftOut(pieces: readonly Piece[]): number {
  const last = pieces.findLastIndex(({ kind }) => kind === 'digit');
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const from = point >= 0 ? pieces.slice(0, point).findLastIndex(({ kind }) => kind === 'digit') : last;
  const commasAfter = (at: number): number => {
    let commas = 0;
    while (at >= 0 && pieces[at + 1 + commas]?.kind === 'comma') commas++;
    return commas;
  };
  return commasAfter(last) + (from === last ? 0 : commasAfter(from));
}

function layOut(value: number, pieces: readonly Piece[], locale: DisplayLocale): string {
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? pieces : pieces.slice(0, point);
  const rest = point < 0 ? [] : pieces.slice(point + 1);
  const decimals = rest.filter(({ kind }) => kind === 'digit').length;
  const [digits = '', fraction = ''] = rounded(value, decimals).split('.');
  const shownWhole = wholePart(digits === '0' ? '' : digits, whole, locale);
  return point < 0 ? shownWhole : shownWhole + fractionPart(fraction, rest, locale);
}

/** Halves are rounded up as seen in decimal, not in the binary fraction behind it. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  const shifted = Number(`${value}e${decimals}`);
  const exact = Number.isFinite(shifted) && shifted < Number.MAX_SAFE_INTEGER;
  return exact && !String(value).includes('e')
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(Math.min(100, decimals))
    : value.toFixed(Math.min(100, decimals));
}

function wholePart(digits: string, pieces: readonly Piece[], locale: DisplayLocale): string {
  const first = pieces.findIndex(({ kind }) => kind === 'digit');
  const last = pieces.findLastIndex(({ kind }) => kind === 'digit');
  const grouped = pieces.some(({ kind }, at) => kind === 'comma' && at > first && at < last && first >= 0);
  let rest = digits;
  let placed = 0;
  let shown = '';
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (!piece || piece.kind === 'comma') continue;
    if (piece.kind !== 'digit') {
      shown = plainPiece(piece, locale) + shown;
      continue;
    }
    const taken = at === first ? rest : rest.slice(-1);
    rest = at === first ? '' : rest.slice(0, -1);
    for (const digit of (taken || filler(piece.sign)).split('').reverse()) {
      if (grouped && placed > 0 && placed % 3 === 0 && digit !== ' ') shown = locale.group + shown;
      shown = digit + shown;
      placed++;
    }
  }
  return shown;
}

function fractionPart(digits: string, pieces: readonly Piece[], locale: DisplayLocale): string {
  const signs = pieces.filter((piece) => piece.kind === 'digit').map(({ sign }) => sign);
  let kept = digits.length;
  while (kept > 0 && digits[kept - 1] === '0' && signs[kept - 1] !== '0') kept--;
  let at = 0;
  const shown = pieces.map((piece) => {
    if (piece.kind === 'comma') return '';
    if (piece.kind !== 'digit') return plainPiece(piece, locale);
    const digit = at < kept ? (digits[at] ?? '0') : filler(piece.sign);
    at++;
    return digit;
  });
  return locale.decimal + shown.join('');
}

function formatExponent(value: number, pieces: readonly Piece[], locale: DisplayLocale): string {
  const at = pieces.findIndex(({ kind }) => kind === 'exponent');
  const mantissa = pieces.slice(0, at);
  const point = mantissa.findIndex(({ kind }) => kind === 'point');
  const whole = (point < 0 ? mantissa : mantissa.slice(0, point)).filter(
    ({ kind }) => kind === 'digit',
  ).length;
  const decimals = mantissa.filter(({ kind }) => kind === 'digit').length - whole;
  const step = Math.max(1, whole);
  const power = value === 0 ? 0 : Number(value.toExponential(decimals).split('e')[1]);
  const exponent = step === 1 ? power : Math.floor(power / step) * step;
  const sign = pieces[at];
  const plus = sign?.kind === 'exponent' && sign.plus ? '+' : '';
  const digits = wholePart(String(Math.abs(exponent)), pieces.slice(at + 1), locale);
  return `${layOut(value / 10 ** exponent, mantissa, locale)}E${exponent < 0 ? '-' : plus}${digits || '0'}`;
}

const filler = (sign: '0' | '#' | '?'): string => (sign === '0' ? '0' : sign === '?' ? ' ' : '');

export function plainPiece(piece: Piece, locale: DisplayLocale): string {
  switch (piece.kind) {
    case 'literal':
      return piece.text;
    case 'percent':
      return '%';
    case 'slash':
      return '/';
    case 'point':
      return locale.decimal;
    case 'number':
      return String(piece.value);
    default:
      return '';
  }
}
