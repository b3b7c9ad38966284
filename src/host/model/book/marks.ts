import type { Area, ConditionalFormat, DataBar, DxfPatch } from '../../package';
import { HostError } from '../host-error';
import { NEW_BAR, resolvedBar } from './data-bar';
import { differentialPatch } from './differential';
import { intersection, someAreas, subtractAll, type Region } from './region';
import type { Sheet } from './sheet';

/** What a conditional format says, in words of the file. */
export interface MarkRule {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formulas: readonly string[];
  readonly operator: string | undefined;
  readonly text: string | undefined;
  readonly stopIfTrue: boolean;
  readonly format: DxfPatch;
  /** Of a data bar, with its colours resolved. */
  readonly bar?: DataBar<string> | undefined;
}

/** Those that are changed here; the others stand or go as a whole. */
const CHANGEABLE = new Set(['expression', 'dataBar']);

/** A conditional format. It stands in the file as it came as long as `rule` is the one it came with. */
export class Mark {
  /** As the API shows it; the file has no id for it. */
  readonly id: string;

  constructor(
    readonly sheet: Sheet,
    public rule: MarkRule,
    /** Its place among the rules of the file. */
    readonly origin?: number,
  ) {
    this.id = `{${String(sheet.book.nextId()).padStart(8, '0')}-0000-4000-8000-000000000000}`;
    this.#first = rule;
  }

  readonly #first: MarkRule;

  get isChanged(): boolean {
    return this.rule !== this.#first;
  }

  get isChangeable(): boolean {
    return CHANGEABLE.has(this.rule.type);
  }

  change(part: Partial<MarkRule>): void {
    if (!this.isChangeable) {
      throw new HostError(
        'UnsupportedOperation',
        `The host does not change a conditional format of type ${this.rule.type}.`,
      );
    }
    this.rule = { ...this.rule, ...part };
  }
}

/** The sheet's conditional formats, the one that wins first. */
export const marksOf = (sheet: Sheet, formats: readonly ConditionalFormat[]): readonly Mark[] =>
  formats
    .map((format, origin) => ({ format, origin }))
    .sort((a, b) => a.format.priority - b.format.priority)
    .map(({ format, origin }) => {
      const { bar, dxf, priority: _, ...rule } = format;
      const { styles } = sheet.book.styles;
      return new Mark(
        sheet,
        { ...rule, bar: bar && resolvedBar(styles, bar), format: differentialPatch(styles, dxf) },
        origin,
      );
    });

export const marksWithin = ({ sheet, areas }: Region): readonly Mark[] =>
  sheet.body.marks.filter((mark) =>
    mark.rule.areas.some((own) => areas.some((area) => intersection(own, area) !== undefined)),
  );

/** A new conditional format stands above those that are there, as in Excel. */
export function addMark({ sheet, areas }: Region, type: 'expression' | 'dataBar'): Mark {
  const mark = new Mark(sheet, {
    areas,
    type,
    formulas: [],
    operator: undefined,
    text: undefined,
    stopIfTrue: false,
    format: {},
    bar: type === 'dataBar' ? NEW_BAR : undefined,
  });
  sheet.body.marks = [mark, ...sheet.body.marks];
  return mark;
}

export function removeMark(mark: Mark): void {
  mark.sheet.body.marks = mark.sheet.body.marks.filter((other) => other !== mark);
}

export function moveMark(mark: Mark, priority: number): void {
  const others = mark.sheet.body.marks.filter((other) => other !== mark);
  mark.sheet.body.marks = [...others.slice(0, priority), mark, ...others.slice(priority)];
}

/** Takes the conditional formats away from a region; what they hold outside of it stays. */
export function clearMarks(region: Region): void {
  for (const mark of marksWithin(region)) {
    const left = someAreas(subtractAll(mark.rule.areas, region.areas));
    if (left) mark.change({ areas: left });
    else removeMark(mark);
  }
}
