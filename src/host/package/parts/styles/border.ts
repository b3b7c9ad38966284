import type { Border, BorderEdge, Color } from '../../style';
import { readChildren } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';
import { readColor } from './color';

const NO_EDGE: BorderEdge = { style: 'none', color: undefined };

export const NO_BORDER: Border = {
  left: NO_EDGE,
  right: NO_EDGE,
  top: NO_EDGE,
  bottom: NO_EDGE,
  diagonal: NO_EDGE,
};

type Stated = { -readonly [Edge in keyof Border]?: BorderEdge };

/** After OPEN of `border`: the edges that it draws. Strict files say `start` and `end`. */
export function readBorder(scanner: XmlScanner): Partial<Border> {
  const border: Stated = {};
  const edge = (name: keyof Border) => (): void => {
    const style = scanner.attribute('style') ?? 'none';
    let color: Color | undefined;
    readChildren(scanner, MAIN, { color: () => (color = readColor(scanner)) });
    if (style !== 'none') border[name] = { style, color };
  };
  readChildren(scanner, MAIN, {
    left: edge('left'),
    start: edge('left'),
    right: edge('right'),
    end: edge('right'),
    top: edge('top'),
    bottom: edge('bottom'),
    diagonal: edge('diagonal'),
  });
  return border;
}
