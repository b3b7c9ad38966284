import type { Dictionary } from '../../locale';
import { visible } from '../text/visible';
import { standardInput } from './open-file';

/** How a file is named to a person. */
export function fileName(file: string, { words }: Dictionary): string {
  return file === standardInput ? words.standardInput : visible(file);
}
