import type { FormatPatch } from '../../src/host/package';
import type { Look } from './sample';

const font = { name: 'Times New Roman', size: 13 };
const line = { style: 'thin' };
const border = { left: line, right: line, top: line, bottom: line };

function framed(horizontal: string, more: FormatPatch = {}): FormatPatch {
  return {
    border,
    ...more,
    font: { ...font, size: 12, ...more.font },
    alignment: { horizontal, vertical: 'center', wrap: true },
  };
}

function free(horizontal: string, wrap: boolean, more: FormatPatch['font'] = {}): FormatPatch {
  return { font: { ...font, ...more }, alignment: { horizontal, vertical: 'center', wrap } };
}

/** Cell formats by look: Times New Roman, thin lines, as appendices are printed. */
export const looks: Readonly<Record<Look, FormatPatch>> = {
  label: free('center', false, { bold: true }),
  title: free('center', true, { bold: true }),
  citation: free('center', true, { italic: true }),
  heading: free('left', true, { bold: true }),
  paragraph: { ...free('justify', true), alignment: { horizontal: 'justify', vertical: 'top', wrap: true } },
  header: framed('center', { font: { bold: true } }),
  group: framed('left', { font: { bold: true } }),
  'group-number': framed('center', { font: { bold: true } }),
  number: framed('center'),
  name: framed('left', { font: { italic: true } }),
  solution: framed('justify'),
  score: framed('center', { numberFormat: '0.00' }),
  'score-one-decimal': framed('center', { numberFormat: '0.0' }),
  centred: framed('center'),
  outside: free('center', true, { size: 12 }),
};
