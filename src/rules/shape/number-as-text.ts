import type { Appendix, Cell, Column, Field } from '../../appendix';
import { decimalMarkOf, readNumber } from '../../appendix/numbers';
import { once } from '../../appendix/text';
import type { AppendixRule, Found, Mend, Write } from '../rule';
import { distinctReads } from '../record-reads';

/** Goals are texts by nature ("≥ 20"); last year's figures are not. */
const figures = ['baseline', 'baselineRank'] as const satisfies readonly Field[];

/** A score or a rank stored as text: Excel neither adds nor compares it. */
export const numberAsText: AppendixRule = {
  id: 'number-as-text',
  severity: 'warning',
  scope: 'appendix',
  vi: {
    title: 'Số ghi dạng chữ',
    what: 'Cột "{header}" có {count} ô ghi số dưới dạng chữ, ví dụ "{example}".',
    why: 'Excel không cộng, không so sánh được các ô này.',
    how: 'Đổi các ô này thành số.',
    variants: {
      'two-readings': {
        what: 'Cột "{header}": "{example}" có thể là {decimal} hoặc {grouped}.',
        why: 'Hai cách đọc cho hai kết quả khác nhau.',
        how: 'Chọn cách đọc đúng với số liệu gốc.',
      },
    },
  },
  en: {
    title: 'Numbers stored as text',
    what: 'The column "{header}" holds {count} numbers as text, such as "{example}".',
    why: 'Excel neither adds nor compares them.',
    how: 'Turn them into numbers.',
    variants: {
      'two-readings': {
        what: 'The column "{header}": "{example}" can be {decimal} or {grouped}.',
        why: 'The two readings give two results.',
        how: 'Choose the reading that fits the source.',
      },
    },
  },
  *check({ appendix }) {
    for (const field of figures) {
      const column = appendix.columns.get(field);
      if (!column) continue;
      const typed = distinctReads(appendix.records.map((record) => record[field])).filter(
        ({ raw }) => typeof raw === 'string',
      );
      const mark = decimalMarkOf(typed.map(({ text }) => text));
      const writtenIn = once((text: string) => readNumber(text, mark));
      const numbers = typed.flatMap(({ cell, text }) => typedNumber(cell, text, writtenIn(text)));
      const certain = numbers.filter(({ otherwise }) => otherwise === null);
      const open = numbers.filter(({ otherwise }) => otherwise !== null);
      yield* foundIn(appendix, column, certain, { mend: { safe: true, writes: certain } });
      yield* foundIn(appendix, column, open, {
        variant: 'two-readings',
        mend: { safe: false, writes: [], alternatives: readingsOf(open) },
      });
    }
  },
};

interface TypedNumber extends Write {
  readonly text: string;
  readonly value: number;
  readonly otherwise: number | null;
}

function typedNumber(
  cell: Cell,
  text: string,
  written: ReturnType<typeof readNumber>,
): readonly TypedNumber[] {
  return written ? [{ cell, text, value: written.value, otherwise: written.otherwise }] : [];
}

function* foundIn(
  appendix: Appendix,
  { field, header }: Column,
  numbers: readonly TypedNumber[],
  rest: Pick<Found, 'variant' | 'mend'>,
): Generator<Found> {
  const [first] = numbers;
  if (!first) return;
  const { decimal, grouped } = bothReadings(first);
  yield {
    about: { subject: `${appendix.sheet} ${field}` },
    cells: numbers.map(({ cell }) => cell),
    params: {
      header,
      count: numbers.length,
      example: first.text,
      decimal: { vi: String(decimal).replace('.', ','), en: String(decimal) },
      grouped,
    },
    ...rest,
  };
}

function bothReadings({ value, otherwise }: TypedNumber) {
  return { decimal: Math.min(value, otherwise ?? value), grouped: Math.max(value, otherwise ?? value) };
}

function readingsOf(numbers: readonly TypedNumber[]): NonNullable<Mend['alternatives']> {
  return [
    {
      title: { vi: 'Đọc là số thập phân', en: 'Read as decimals' },
      writes: numbers.map((number) => ({ cell: number.cell, value: bothReadings(number).decimal })),
    },
    {
      title: { vi: 'Đọc là hàng nghìn', en: 'Read as thousands' },
      writes: numbers.map((number) => ({ cell: number.cell, value: bothReadings(number).grouped })),
    },
  ];
}
