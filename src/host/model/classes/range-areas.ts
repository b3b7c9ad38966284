import type { ApiClass } from '../api/member';
import { addressOf } from '../address/reference';
import { invalidArgument } from '../host-error';
import { clear } from '../book/clearing';
import { countCells, isEntireColumn, isEntireRow, regionOf } from '../book/region';

export const rangeAreas: ApiClass<'RangeAreas'> = {
  tracked: true,
  members: {
    address: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    areas: { opens: 'RangeCollection', get: (region) => region },
    cellCount: { get: ({ areas }) => countCells(areas) },
    clear: { answers: false, call: (region, applyTo) => clear(region, applyTo ?? 'All') },
    conditionalFormats: { opens: 'ConditionalFormatCollection', get: (region) => region },
    dataValidation: { opens: 'DataValidation', get: (region) => region },
    format: { opens: 'RangeFormat', get: (region) => region },
    isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    isEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    worksheet: { opens: 'Worksheet', get: ({ sheet }) => sheet },
  },
};

export const rangeCollection: ApiClass<'RangeCollection'> = {
  collection: true,
  members: {
    getCount: { answers: true, call: ({ areas }) => areas.length },
    getItemAt: {
      opens: 'Range',
      call({ areas, sheet }, index) {
        const area = areas[index];
        if (!area) throw invalidArgument();
        return regionOf(sheet, area);
      },
    },
    items: { lists: 'Range', get: ({ areas, sheet }) => areas.map((area) => regionOf(sheet, area)) },
  },
};
