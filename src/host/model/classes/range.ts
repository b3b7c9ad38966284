import type { ApiClass } from '../api/member';
import { addressOf } from '../address/reference';
import { hyperlinkOf, setHyperlink } from '../book/hyperlinks';
import { hiddenColumns, hiddenRows, hideColumns, hideRows } from '../book/lines';
import { formulasOf, numberFormatsOf, textOf, valuesOf, valueTypesOf } from '../book/reading';
import { areaOf, columnCount, countCells, isEntireColumn, isEntireRow, rowCount } from '../book/region';
import { writeNumberFormats } from '../book/number-formats';
import { writeCells } from '../book/writing';
import { rangeActions } from './range-actions';
import { rangeNeighbours } from './range-neighbours';

export const range: ApiClass<'Range'> = {
  tracked: true,
  members: {
    address: { get: addressOf },
    cellCount: { get: (region) => countCells(region.areas) },
    columnCount: { get: (region) => columnCount(areaOf(region)) },
    columnHidden: { since: '1.2', get: hiddenColumns, set: hideColumns },
    columnIndex: { get: (region) => areaOf(region).left },
    conditionalFormats: { since: '1.6', opens: 'ConditionalFormatCollection', get: (region) => region },
    dataValidation: { since: '1.8', opens: 'DataValidation', get: (region) => region },
    format: { opens: 'RangeFormat', get: (region) => region },
    formulas: { get: formulasOf, set: writeCells },
    hyperlink: { since: '1.7', get: hyperlinkOf, set: setHyperlink },
    isEntireColumn: { since: '1.7', get: (region) => isEntireColumn(areaOf(region)) },
    isEntireRow: { since: '1.7', get: (region) => isEntireRow(areaOf(region)) },
    numberFormat: { get: numberFormatsOf, set: writeNumberFormats },
    numberFormatLocal: { since: '1.7', get: numberFormatsOf, set: writeNumberFormats },
    rowCount: { get: (region) => rowCount(areaOf(region)) },
    rowHidden: { since: '1.2', get: hiddenRows, set: hideRows },
    rowIndex: { get: (region) => areaOf(region).top },
    text: { get: textOf },
    valueTypes: { get: valueTypesOf },
    values: { get: valuesOf, set: writeCells },
    worksheet: { opens: 'Worksheet', get: ({ sheet }) => sheet },
    ...rangeNeighbours,
    ...rangeActions,
  },
};
