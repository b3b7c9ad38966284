import { cultures } from '../../../src/host/model';
import { readEntry } from '../../../src/host/model/book/entry';

const typed = (text: string, language: keyof typeof cultures) =>
  readEntry(text, { culture: cultures[language], epoch: 1900, year: 2026 });

describe('what is typed into a cell', () => {
  it.each([
    ['', { value: null }],
    ['12', { value: 12 }],
    ['-5', { value: -5 }],
    ['12.5', { value: 12.5 }],
    ['12,5', { value: '12,5' }],
    ['1,234', { value: 1234, numberFormat: '#,##0' }],
    ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['12,34', { value: '12,34' }],
    ['25%', { value: 0.25, numberFormat: '0%' }],
    ['2.5%', { value: 0.025, numberFormat: '0.00%' }],
    ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
    ['true', { value: true }],
    ['#n/a', { value: { error: '#N/A' } }],
    ['=A1+1', { value: null, formula: 'A1+1' }],
    ['+A1', { value: null, formula: 'A1' }],
    ['-A1', { value: null, formula: '-A1' }],
    ['@A1', { value: null, formula: 'A1' }],
    ['=', { value: '=' }],
    ['-', { value: '-' }],
    ["'=A1", { value: '=A1', isQuoted: true }],
    ["'12", { value: '12', isQuoted: true }],
    ['3/4/2026', { value: 46085, numberFormat: 'm/d/yyyy' }],
    ['13/4/2026', { value: '13/4/2026' }],
    ['2026-03-04', { value: 46085, numberFormat: 'm/d/yyyy' }],
    ['12/2025', { value: 45992, numberFormat: 'mmm-yy' }],
    ['1/2', { value: 46024, numberFormat: 'd-mmm' }],
    ['Quý I/2026', { value: 'Quý I/2026' }],
    ['1.2.3', { value: '1.2.3' }],
  ])('reads %j in English as %j', (text, entry) => {
    expect(typed(text, 'en-US')).toEqual(entry);
  });

  it.each([
    ['12,5', { value: 12.5 }],
    ['12.5', { value: '12.5' }],
    ['1.234,5', { value: 1234.5, numberFormat: '#,##0.00' }],
    ['13/4/2026', { value: 46125, numberFormat: 'dd/mm/yyyy' }],
    ['31/2/2026', { value: '31/2/2026' }],
  ])('reads %j in Vietnamese as %j', (text, entry) => {
    expect(typed(text, 'vi-VN')).toEqual(entry);
  });
});
