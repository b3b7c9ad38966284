import { fold } from '../../appendix/text';
import type { Found, SheetRule } from '../rule';
import type { Citation } from './citations';
import { citedTogether, documentsOf } from './documents';
import { sameSymbol } from './symbols';

/** A document's number, symbol, issuer and date that do not go together. */
export const documentNumber: SheetRule = {
  id: 'document-number',
  severity: 'warning',
  scope: 'sheet',
  vi: {
    title: 'Số, ký hiệu văn bản',
    what: 'Văn bản số {number} được ghi nhiều ký hiệu: {symbols}.',
    why: 'Người đọc khó tra cứu đúng văn bản.',
    how: 'Thống nhất theo văn bản gốc.',
    variants: {
      issuer: {
        what: '"{document}" ghi là của {issuer}, ký hiệu lại của {symbolIssuer}.',
        why: 'Ký hiệu phải đúng cơ quan ban hành.',
        how: 'Đối chiếu văn bản gốc, sửa ký hiệu hoặc cơ quan ban hành.',
      },
      'year-before': {
        what: '{document} ban hành {date}, lại là kế hoạch của năm {year}.',
        why: 'Có thể ghi nhầm năm ban hành.',
        how: 'Kiểm tra lại ngày ban hành, có thể là năm {year}.',
      },
      order: {
        what: '{document} ({date}) không theo thứ tự với {other} ({otherDate}).',
        why: 'Số lớn hơn thường ban hành sau.',
        how: 'Kiểm tra lại số và ngày của hai văn bản.',
      },
    },
  },
  en: {
    title: 'Document number or symbol',
    what: 'Document {number} is cited with several symbols: {symbols}.',
    why: 'A reader cannot tell which document is meant.',
    how: 'Use the one that stands on the document itself.',
    variants: {
      issuer: {
        what: '"{document}" is said to be issued by {issuer}, but its symbol is that of {symbolIssuer}.',
        why: 'The symbol names the issuer.',
        how: 'Look at the document itself, then correct the symbol or the issuer.',
      },
      'year-before': {
        what: '{document} is dated {date}, yet it is a plan for {year}.',
        why: 'The year of issue may be a slip.',
        how: 'Check the date of issue; the year may be {year}.',
      },
      order: {
        what: '{document} ({date}) is out of order beside {other} ({otherDate}).',
        why: 'A higher number is issued later.',
        how: 'Check number and date of both documents.',
      },
    },
  },
  *check(sheet) {
    const documents = documentsOf(sheet);
    for (const cited of citedTogether(documents, ({ text }) => fold(text))) {
      yield* wrongIssuer(cited);
      yield* datedTheYearBefore(cited);
    }
    yield* severalSymbols(documents);
    yield* outOfOrder(documents);
  },
};

const issuers = [
  { suffix: 'HĐND', said: /^(?:cua )?(?:hdnd|hoi dong nhan dan)\b/ },
  { suffix: 'UBND', said: /^(?:cua )?(?:chu tich )?(?:ubnd|uy ban nhan dan)\b/ },
  { suffix: 'CP', said: /^(?:cua )?chinh phu\b/ },
  { suffix: 'TTg', said: /^(?:cua )?thu tuong\b/ },
] as const;

function* wrongIssuer(cited: readonly Citation[]): Generator<Found> {
  const wrong = cited.flatMap((citation) => {
    const bySymbol = issuers.find(({ suffix }) => citation.symbol.endsWith(`-${suffix}`));
    const after = fold(citation.after.slice(0, 160)).replace(/^.*?\bcua /, 'cua ');
    const bySaying = issuers.find(({ said }) => said.test(after));
    return bySymbol && bySaying && bySymbol !== bySaying ? [{ citation, bySymbol, bySaying }] : [];
  });
  const [first] = wrong;
  if (!first) return;
  yield {
    about: { subject: `issuer ${first.citation.text}` },
    cells: wrong.map(({ citation }) => citation.cell),
    variant: 'issuer',
    severity: 'error',
    params: {
      document: first.citation.text,
      issuer: first.bySaying.suffix,
      symbolIssuer: first.bySymbol.suffix,
    },
  };
}

/** Next year's plans are issued in the last quarter; before that, the year is likely a slip. */
function* datedTheYearBefore(cited: readonly Citation[]): Generator<Found> {
  const early = cited.filter(({ symbol, date, after }) => {
    if (!symbol.startsWith('KH-') || date === null || Number(date.slice(5, 7)) > 9) return false;
    const year = /(?<!giai đoạn .{0,20})năm ((?:19|20)\d\d)(?!\s*[-–])/u.exec(
      String(after.split(/[;.]\s/)[0]),
    );
    return Number(year?.[1]) === Number(date.slice(0, 4)) + 1;
  });
  const [first] = early;
  if (!first?.date) return;
  yield {
    about: { subject: `year ${first.text}` },
    cells: early.map(({ cell }) => cell),
    variant: 'year-before',
    params: { document: first.text, date: { date: first.date }, year: Number(first.date.slice(0, 4)) + 1 },
  };
}

function* severalSymbols(documents: readonly Citation[]): Generator<Found> {
  for (const cited of citedTogether(documents, ({ number, ofYear }) => `${number}/${ofYear}`)) {
    const [first] = cited;
    const like = cited.filter(({ symbol }) => first && sameSymbol(symbol, first.symbol));
    const symbols = [...new Set(like.map(({ text }) => text))];
    if (!first || symbols.length < 2) continue;
    yield {
      about: { subject: `symbols ${symbols.toSorted().join(' ')}` },
      cells: like.map(({ cell }) => cell),
      params: { number: first.number, symbols },
    };
  }
}

/** More documents than an office issues on one day. */
const mostADay = 50;

function* outOfOrder(documents: readonly Citation[]): Generator<Found> {
  const dated = documents.flatMap((citation) =>
    citation.date === null ? [] : [{ ...citation, date: citation.date }],
  );
  for (const series of citedTogether(dated, ({ symbol, date }) => `${symbol} ${date?.slice(0, 4)}`)) {
    const sorted = series.toSorted((one, other) => one.number - other.number);
    for (const [index, { date, number, text, cell }] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before?.date || !date || before.number === number) continue;
      const inverted = before.date > date;
      const crowded = before.date === date && number - before.number > mostADay;
      if (!inverted && !crowded) continue;
      yield {
        about: { subject: `order ${text} ${before.text}` },
        cells: [cell],
        variant: 'order',
        severity: 'info',
        params: { document: text, date: { date }, other: before.text, otherDate: { date: before.date } },
      };
    }
  }
}
