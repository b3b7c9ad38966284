import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads a small document whole; throws where it is not well-formed. */
export function readXml(source: string): Element {
  const parser = new SaxesParser();
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text.trim();
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(source).close();

  const [root] = top.children;
  if (root === undefined) throw new Error('There is no root element.');
  return root;
}

/** The element and all that lies in it, in document order. */
export const walk = (element: Element): readonly Element[] => [element, ...element.children.flatMap(walk)];

export const named = (root: Element, name: string): readonly Element[] =>
  walk(root).filter((element) => element.name === name);

export const textOf = (root: Element, name: string): string => named(root, name)[0]?.text ?? '';
