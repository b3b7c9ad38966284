import { permit } from './permission';
import type { Region } from './region';
import { setHyperlinkNone } from './hyperlinks';
import { clearMarks } from './marks';
import { setValidation } from './validations';
import { clearContents } from './writing';
import { inheritedStyle } from './styling';

type What = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears as Excel's own menu does: everything, the formats, the contents or the links. */
export function clear(region: Region, what: What): void {
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(region);
  if (what === 'All' || what === 'Formats') clearFormats(region);
  if (what === 'All') setValidation(region);
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') setHyperlinkNone(region);
}

function clearFormats(region: Region): void {
  const { areas, sheet } = region;
  permit(sheet, 'formatCells');
  clearMarks(region);
  for (const area of areas) {
    sheet.cells.restyleKnown(area, ({ rewritten }, row, column) =>
      rewritten && inheritedStyle(sheet, row, column) === 0 ? undefined : 0,
    );
  }
}
