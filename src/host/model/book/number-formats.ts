import { permit } from './permission';
import { invalidArgument } from '../host-error';
import { areaOf, cellArea, regionOf, type Region } from './region';
import { restyle } from './styling';
import { forEachInput } from './writing';

/** One format for all cells, or a grid of them in which `null` leaves a cell as it is. */
export function writeNumberFormats(region: Region, input: unknown): void {
  permit(region.sheet, 'formatCells');
  if (typeof input === 'string') {
    restyle(region, { numberFormat: input });
    return;
  }
  forEachInput(areaOf(region), input, (row, column, numberFormat) => {
    if (typeof numberFormat !== 'string') throw invalidArgument();
    restyle(regionOf(region.sheet, cellArea(row, column)), { numberFormat });
  });
}
