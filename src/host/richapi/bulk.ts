import { HostError } from '../model';
import { read, type ModelObject } from './model-object';

/** Before office.js cuts a large grid into pieces, it has the host compare the shapes. */
export function validateArraySize(range: ModelObject, [rows, columns]: readonly unknown[]): null {
  if (read(range, 'rowCount') !== rows || read(range, 'columnCount') !== columns) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return null;
}
