import type { PageLook } from '../../summary';

/** How a kind of cell looks. */
export interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center';
  readonly lines: boolean;
  readonly fill?: string;
}

export const tableSize = 12;

const inTable = { size: tableSize, vertical: 'Top', lines: true } as const;
const aroundTable = { size: 13, align: 'Center', vertical: 'Center', lines: false } as const;

/** By the form of administrative papers: Times New Roman, capitals and bold for who and what, italics for asides. */
export const pageLooks: Readonly<Record<PageLook, Look>> = {
  plain: { ...aroundTable, size: 12, align: 'Left', vertical: 'Top' },
  authority: { ...aroundTable, bold: true, vertical: 'Top' },
  motto: { ...aroundTable, bold: true, vertical: 'Top' },
  title: { ...aroundTable, size: 14, bold: true },
  subtitle: { ...aroundTable, italic: true },
  line: { ...aroundTable, align: 'Left' },
  head: { ...inTable, align: 'Center', vertical: 'Center', bold: true, fill: '#DDEBF7' },
  group: { ...inTable, align: 'Left', bold: true, fill: '#F2F2F2' },
  text: { ...inTable, align: 'Left' },
  centred: { ...inTable, align: 'Center' },
  figure: { ...inTable, align: 'Center' },
  solution: { ...inTable, align: 'Left', italic: true },
  answer: { ...inTable, align: 'Left', fill: '#FFFDF2' },
  conflict: { ...inTable, align: 'Left', fill: '#FFF4CE' },
  note: { ...aroundTable, size: 11, italic: true, align: 'Left', vertical: 'Top' },
  strong: { ...aroundTable, size: 12, bold: true, align: 'Left' },
  signature: { ...aroundTable, bold: true, vertical: 'Top' },
};
