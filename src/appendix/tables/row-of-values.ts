import type { Reader } from '../reader';
import type { FilledCell } from '../sheet/sheet';

/** "CV01", "NV-2", "A.1.3": a number of its own that opens a record. */
const workCode = /^\p{Lu}{1,5}[-. ]?\d{1,3}(?:\.\d{1,3})*\.?$/u;

/**
 * A row of organisations, days and codes is a record, whatever words it shares with header wordings: "Sở Nội vụ"
 * is near to "Nội dung nhiệm vụ". Departments that head columns of their own stand beside "STT".
 */
export function isRowOfValues(cells: readonly FilledCell[], reader: Reader): boolean {
  const known = cells.flatMap(({ text }) => {
    const { meaning } = reader.heading(text);
    return meaning?.evidence === 'synonym' ? [meaning] : [];
  });
  if (known.some(({ senses }) => senses.includes('ordinal'))) return false;
  const values = cells.filter((cell, place) => isValue(cell, place === 0, reader));
  return values.length > 0 && values.length >= known.length;
}

function isValue(cell: FilledCell, isFirst: boolean, reader: Reader): boolean {
  if (isFirst && workCode.test(cell.text)) return true;
  return reader.timeline(cell).kind === 'by' || isOrganisation(cell, reader);
}

function isOrganisation({ text }: FilledCell, reader: Reader): boolean {
  const { named, task } = reader.owners(text);
  return task === null && named.length > 0 && named.every(({ organisation }) => organisation !== null);
}
