import type { Cell, SheetReading, TargetReading } from '../../appendix';
import { readTarget } from '../../appendix/targets';

/** A goal that the plan's text states, outside every table. */
export interface GoalInText {
  readonly cell: Cell;
  /** The clause that states it. */
  readonly text: string;
  /** The sentence around it. */
  readonly sentence: string;
  readonly value: TargetReading;
}

const rise = /(?:tăng|giảm)\s+(?:thêm\s+)?\d[\d.,]*\s?%(?:\s+so với (?:năm )?(?:19|20)\d\d)?/giu;
const ranks =
  /(?:xếp|hạng|vị trí)[^.;,]{0,24}?(?<clause>\d{1,2}\s?[-–]\s?\d{1,2}(?:\s?trên\s?|\s?\/\s?)\d{2})/giu;

/** Rises in per cent and ranges of ranks: what a text says of goals in words that a table would. */
export function goalsInText({ prose }: SheetReading): readonly GoalInText[] {
  return prose.flatMap(({ cell, text }) => {
    if (!/\d/.test(text)) return [];
    return sentencesOf(text.normalize('NFC')).flatMap((sentence) =>
      [...sentence.matchAll(rise), ...sentence.matchAll(ranks)].map((match) => {
        const clause = match.groups?.clause ?? match[0];
        const value = readTarget(clause, { format: 'General', unit: null, decimal: null });
        return { cell, text: clause, sentence, value };
      }),
    );
  });
}

/** A point within a number or a date ends no sentence. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[;\n]|\.(?=\s|$)/u);
}
