import { parseArea, parseAreas } from '../../area';
import type { SheetView } from '../../sheet';
import { choice, count, decimal, flag } from '../../xml/attributes';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';

type Selection = Pick<SheetView, 'activeCell' | 'selection'>;

const HOME: Selection = {
  activeCell: { row: 0, column: 0 },
  selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
};

/** After OPEN of `sheetView`. */
export function readView(scanner: XmlScanner): SheetView {
  const stated = {
    tabSelected: flag(scanner, 'tabSelected'),
    showGridlines: flag(scanner, 'showGridLines', true),
    showHeadings: flag(scanner, 'showRowColHeaders', true),
    rightToLeft: flag(scanner, 'rightToLeft'),
    zoom: count(scanner, 'zoomScale') ?? 100,
    mode: scanner.attribute('view') ?? 'normal',
  };
  let frozen = { rows: 0, columns: 0 };
  let activePane = 'topLeft';
  const selections = new Map<string, Selection>();
  readChildren(scanner, MAIN, {
    pane: () => {
      activePane = scanner.attribute('activePane') ?? 'topLeft';
      const state = choice(scanner, 'state', ['split', 'frozen', 'frozenSplit']);
      if (state !== 'split')
        frozen = { rows: decimal(scanner, 'ySplit') ?? 0, columns: decimal(scanner, 'xSplit') ?? 0 };
    },
    selection: () => selections.set(scanner.attribute('pane') ?? 'topLeft', readSelection(scanner)),
  });
  return { ...stated, frozen, ...(selections.get(activePane) ?? selections.get('topLeft') ?? HOME) };
}

function readSelection(scanner: XmlScanner): Selection {
  const cell = parseArea(scanner.attribute('activeCell') ?? 'A1');
  const selection = parseAreas(scanner.attribute('sqref') ?? 'A1');
  if (!cell || selection.length === 0) return HOME;
  return { activeCell: { row: cell.top, column: cell.left }, selection };
}
