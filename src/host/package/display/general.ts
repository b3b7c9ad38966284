const WIDTH = 11;
const LEAST_PLAIN = 1e-4;

const withoutZeros = (digits: string): string =>
  digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;

/** A number as the format `General` shows it in a column that is wide enough: at most eleven characters. */
export function formatGeneral(value: number, decimal: string): string {
  const size = Math.abs(value);
  const shown = size === 0 ? '0' : (plain(size) ?? scientific(size));
  return (value < 0 && shown !== '0' ? '-' : '') + shown.replace('.', decimal);
}

function plain(size: number): string | undefined {
  if (size >= 1e11) return undefined;
  const whole = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const digits = withoutZeros(size.toFixed(Math.max(0, WIDTH - 1 - whole)));
  if (digits.length > WIDTH) return undefined;
  return size >= LEAST_PLAIN || Number(digits) === size ? digits : undefined;
}

function scientific(size: number): string {
  const [mantissa = '', exponent = ''] = size.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${withoutZeros(mantissa)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}
