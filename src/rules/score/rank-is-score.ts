import type { Baseline, ProseLine, Target, TargetReading } from '../../appendix';
import { fold } from '../../appendix/text';
import { labelOf } from '../label';
import type { Found, SheetRule } from '../rule';
import { isSpoiled } from './spoiled';

/** A decimal is no rank, and a rank is no score. */
export const rankIsScore: SheetRule = {
  id: 'rank-is-score',
  severity: 'error',
  scope: 'sheet',
  vi: {
    title: 'Nhầm điểm với hạng',
    what: '{indicator}: thứ hạng ghi {text}.',
    why: 'Thứ hạng phải là số nguyên.',
    how: 'Nếu là điểm, chuyển sang cột điểm; nếu là hạng, ghi số nguyên.',
    variants: {
      prose: { what: 'Ghi "{text}".', how: 'Sửa thành "điểm số".' },
      'rank-as-score': {
        what: '{indicator}: cột "{header}" ghi thứ hạng {text}.',
        why: 'Thứ hạng không phải là điểm, không cộng trừ cùng cột được.',
        how: 'Ghi điểm số vào cột này, thứ hạng ghi cột riêng.',
      },
    },
  },
  en: {
    title: 'Score taken for rank',
    what: '{indicator}: the rank says {text}.',
    why: 'A rank is a whole number.',
    how: 'A score belongs in the column of scores; a rank is a whole number.',
    variants: {
      prose: { what: 'It says "{text}".', how: 'Write "điểm số" (score).' },
      'rank-as-score': {
        what: '{indicator}: the column "{header}" holds the rank {text}.',
        why: 'A rank is no score and cannot be reckoned with the others of its column.',
        how: 'Write the score here and the rank in a column of its own.',
      },
    },
  },
  *check({ grid, reading }) {
    for (const appendix of reading.appendices) {
      for (const record of appendix.records) {
        for (const field of figures) {
          const read = record[field];
          const column = appendix.columns.get(field);
          const ranks = read ? ranksIn(read.value) : none;
          if (!read || !column || ranks.length === 0 || isSpoiled(grid, read)) continue;
          const { text, cell } = read;
          const { header } = column;
          const shared = { about: { record }, cells: [cell] };
          const params = { indicator: labelOf(record), text, header };
          if (ranks.some((rank) => !Number.isInteger(rank)) && isCalledRank(header, text))
            yield { ...shared, params };
          else if (asksForScore(header)) yield { ...shared, params, variant: 'rank-as-score' };
        }
      }
    }
    for (const line of reading.prose) yield* inProse(line);
  },
};

const figures = ['baseline', 'baselineRank', 'target', 'targetRank'] as const;
const none: readonly number[] = [];

/** The ranks that a cell states, where it states nothing else. */
function ranksIn(value: Baseline | TargetReading): readonly number[] {
  const told = 'goal' in value ? [value.goal, ...value.also] : [value];
  if (!told.some(isRank)) return none;
  const ranks = told.filter(isRank).map((figure) => figure.value);
  return ranks.length === told.length ? ranks : ranks.filter((rank) => !Number.isInteger(rank));
}

type Figure = Baseline | Target;

function isRank(figure: Figure): figure is Extract<Figure, { readonly kind: 'score' | 'bound' }> {
  return (figure.kind === 'score' || figure.kind === 'bound') && figure.unit === 'rank';
}

/** Under "Điểm số, thứ hạng" a decimal is a score, unless the cell itself calls it a rank. */
function isCalledRank(header: string, text: string): boolean {
  return !fold(header).includes('diem') || /hang|\//.test(fold(text));
}

function asksForScore(header: string): boolean {
  const folded = fold(header);
  return folded.includes('diem') && !folded.includes('hang');
}

const rankWord = /thứ hạng|xếp hạng|vị trí/iu;

/** "đưa thứ hạng PCI … đạt 73,12", but not "xếp hạng …, đạt 73,12 điểm". */
const decimalRank =
  /(?:thứ hạng|xếp hạng|vị trí)[^.;,\n]{0,80}?\s(?:đạt|là|lên|ở mức)\s+\d{1,3}[.,]\d{1,2}(?![\d/%])(?!\s*(?:điểm|%))/giu;

function* inProse({ cell, text }: ProseLine): Generator<Found> {
  for (const match of text.matchAll(decimalRank)) {
    const [said] = match;
    const value = text.slice(0, match.index) + text.slice(match.index).replace(rankWord, 'điểm số');
    yield {
      about: { row: cell.row },
      cells: [cell],
      variant: 'prose',
      params: { text: said },
      mend: { safe: false, writes: [{ cell, value }] },
    };
  }
}
