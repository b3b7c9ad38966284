import type { CheckedSheet } from '../rule';
import type { Citation } from './citations';
import { citationsIn } from './citations';

/** Every document that the sheet's text cites: title rows, paragraphs, and the solutions of the table. */
export function documentsOf({ reading }: CheckedSheet): readonly Citation[] {
  const lines = [
    ...reading.prose,
    ...reading.appendices.flatMap(({ records }) => records.flatMap(({ solutions }) => solutions)),
  ];
  return lines.flatMap(({ text, cell }) => (text.includes('/') ? citationsIn(text, cell) : []));
}

/** The citations of each document, by what tells documents apart. */
export function citedTogether(
  citations: readonly Citation[],
  keyOf: (citation: Citation) => string,
): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const one of citations) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
