import { areaReference, parseArea } from '../../area';
import { shiftArea, type Shift } from '../../formula/shift';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import type { PackageDraft } from '../package-draft';
import { changePart, type XmlPart } from '../xml-part';
import { moveNoteShapes } from './note-shapes';

/**
 * Notes and threaded comments stand in parts of their own and name their cells: they go where these go, and with
 * those that are taken out.
 */
export function moveNotes(parts: PackageDraft, sheet: string, shifts: readonly Shift[]): void {
  for (const { external, kind, target } of parts.relationships(sheet)) {
    if (external || !parts.has(target)) continue;
    if (kind === 'comments')
      changePart(parts, target, (xml) =>
        moveReferences(xml, childrenOf(childOf(xml.root, 'commentList'), 'comment'), shifts),
      );
    else if (kind === 'threadedComment')
      changePart(parts, target, (xml) =>
        moveReferences(xml, childrenOf(xml.root, 'threadedComment'), shifts),
      );
    else if (kind === 'vmlDrawing') moveNoteShapes(parts, target, shifts);
  }
}

function moveReferences({ draft }: XmlPart, notes: readonly XmlElement[], shifts: readonly Shift[]): void {
  for (const note of notes) {
    const before = parseArea(attributeOf(note, 'ref') ?? '');
    if (!before) continue;
    const after = shifts.reduce<typeof before | undefined>(
      (area, shift) => area && shiftArea(area, shift),
      before,
    );
    if (after) draft.setAttribute(note, 'ref', areaReference(after));
    else draft.remove(note);
  }
}
