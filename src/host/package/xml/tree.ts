import { CLOSE, OPEN, type XmlScanner } from './scanner';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** With the space before it. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An element of a small part, by the bytes where it stands. Text is not kept: it is copied where it stands. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Where the start tag ends. */
  readonly openEnd: number;
  /** Where the end tag begins; `openEnd` of a self-closing element. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** After OPEN: the element with its children, and theirs down to `depth` levels. Never asked of `sheetData`. */
export function readTree(scanner: XmlScanner, depth = Infinity): XmlElement {
  const { name, namespace, start, end: openEnd, selfClosing } = scanner;
  const attributes = readAttributes(scanner);
  const children: XmlElement[] = [];
  const level = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < level) break;
    if (token !== OPEN) continue;
    if (depth > 0) children.push(readTree(scanner, depth - 1));
    else scanner.skip();
  }
  return {
    name: name.qualified,
    local: name.local,
    namespace,
    attributes,
    children,
    start,
    openEnd,
    closeStart: scanner.start,
    end: scanner.end,
    selfClosing,
  };
}

export function readAttributes(scanner: XmlScanner): readonly XmlAttribute[] {
  const { attributes } = scanner;
  return Array.from({ length: attributes.count }, (_, index) => ({
    name: attributes.names[index]?.qualified ?? '',
    value: scanner.attributeValue(index),
    start: attributes.starts[index] ?? 0,
    end: (attributes.valueEnds[index] ?? 0) + 1,
    valueStart: attributes.valueStarts[index] ?? 0,
    valueEnd: attributes.valueEnds[index] ?? 0,
  }));
}

export const attributeOf = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((child) => child.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];
