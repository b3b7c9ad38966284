import { invalidArgument } from '../host-error';

/** The sizes that a plan is printed on, by the number that a file has for them. */
const sizes = [
  [1, 'Letter'],
  [5, 'Legal'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
] as const;

type PaperName = (typeof sizes)[number][1];

const LETTER: PaperName = 'Letter';

/** Where a file says nothing, Excel takes its printer's paper; the host has none and takes the format's default. */
export const paperName = (size: number | undefined): PaperName =>
  sizes.find(([number]) => number === size)?.[1] ?? LETTER;

export function paperNumber(name: string): number {
  const size = sizes.find(([, known]) => known === name);
  if (!size) throw invalidArgument();
  return size[0];
}
