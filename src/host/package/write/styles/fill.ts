import type { FillPatch } from '../../style';
import type { Tag } from '../../xml/tag';
import { argb } from './color';

export const newFill = (tag: Tag, { color }: FillPatch): string =>
  tag(
    'fill',
    {},
    tag(
      'patternFill',
      { patternType: 'solid' },
      tag('fgColor', { rgb: argb(color) }) + tag('bgColor', { indexed: 64 }),
    ),
  );

/** In a conditional format it is the background that shows. */
export const newDxfFill = (tag: Tag, { color }: FillPatch): string =>
  tag(
    'fill',
    {},
    tag(
      'patternFill',
      { patternType: 'solid' },
      tag('fgColor', { rgb: argb(color) }) + tag('bgColor', { rgb: argb(color) }),
    ),
  );
