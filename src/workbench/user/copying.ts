import { clearContents, pasteCells, regionOf, someAreas, subtract, type Sheet } from '../../host/model';
import { LAST_COLUMN, LAST_ROW, touches, type Area } from '../../host/package';
import { typeInto, type ByHand } from './by-hand';
import { fromTabbed } from './clipboard';
import { copiedFrom, withinUsed, type Copied } from './copied';
import { beforeCells } from './edit-steps';
import type { Going } from './going';
import { pastedArea, textsToPaste } from './pasted';

type Lines = readonly (readonly string[])[];

export interface Copying {
  /** Hands out what goes onto the clipboard. */
  readonly copy: (sheet: Sheet, area: Area, isCut: boolean) => string;
  /** A text, with its cells where another program told them apart. */
  readonly paste: (sheet: Sheet, selected: Area, text: string, cells?: Lines) => Promise<void>;
  /** What the outline of the last copy goes around. */
  readonly copied: () => { readonly sheet: Sheet; readonly area: Area } | undefined;
  readonly forgetCopied: () => void;
}

export function copying({ act, refuse, run }: ByHand, { select }: Going): Copying {
  let copied: Copied | undefined;

  const choose = (sheet: Sheet, area: Area): void =>
    select(sheet, { areas: [area], active: { row: area.top, column: area.left } });

  const crossesMerges = ({ body }: Sheet, area: Area): boolean =>
    body.merges.some((merge) => touches(merge, area));
  function pasteOwn(sheet: Sheet, target: Area, { cells }: Copied): void {
    const isDone = act(() => pasteCells(sheet, target, cells), beforeCells({ sheet, area: target }));
    if (isDone) choose(sheet, target);
  }
  /** What was cut leaves its place; its formulas go on speaking of the same cells. */
  function move(sheet: Sheet, target: Area, { cells, sheet: from }: Copied): void {
    const left = from === sheet ? subtract(cells.area, target) : [cells.area];
    const before = beforeCells({ sheet, area: target }, { sheet: from, area: cells.area });
    const isDone = act(() => {
      pasteCells(sheet, target, { ...cells, area: target });
      const areas = someAreas(left);
      if (areas) clearContents(regionOf(from, ...areas));
    }, before);
    if (!isDone) return;
    copied = undefined;
    choose(sheet, target);
  }
  async function pasteTexts(sheet: Sheet, selected: Area, lines: Lines): Promise<void> {
    const target = pastedArea(selected, lines);
    const values = textsToPaste(target, lines, sheet.body.merges);
    if (!values) {
      refuse('merged');
      return;
    }
    await run((context) => typeInto(context, sheet, target, values), beforeCells({ sheet, area: target }));
    choose(sheet, target);
  }
  return {
    copied: () => copied && { sheet: copied.sheet, area: copied.cells.area },
    forgetCopied() {
      copied = undefined;
    },
    copy(sheet, area, isCut) {
      copied = copiedFrom(sheet, withinUsed(sheet, area), isCut);
      return copied.text;
    },
    async paste(sheet, selected, text, cells = fromTabbed(text)) {
      const place = isWhole(selected)
        ? { ...selected, bottom: selected.top, right: selected.left }
        : selected;
      // The clipboard holds something else where another program has copied since.
      const own = copied?.text === text && !copied.hasMerges ? copied : undefined;
      if (!own) {
        await pasteTexts(sheet, place, cells);
        return;
      }
      const target = pastedArea(own.isCut ? cornerOf(place) : place, own.cells.lines);
      if (crossesMerges(sheet, target)) refuse('merged');
      else if (own.isCut) move(sheet, target, own);
      else pasteOwn(sheet, target, own);
    },
  };
}

const isWhole = ({ bottom, right }: Area): boolean => bottom === LAST_ROW || right === LAST_COLUMN;

const cornerOf = ({ left, top }: Area): Area => ({ top, left, bottom: top, right: left });
