import { CLOSE, END, OPEN, TEXT, type XmlScanner } from './scanner';

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** What to do with each child, by its local name; called after its OPEN. */
export type Children = Readonly<Record<string, () => void>>;

/**
 * After OPEN: hands each child in one of the namespaces to its reader and passes over all else, up to and with
 * the element's CLOSE. Of alternatives the fallback is read, since it is written for readers of the standard.
 */
export function readChildren(scanner: XmlScanner, namespaces: readonly string[], children: Children): void {
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < depth) return;
    if (token !== OPEN) continue;
    const inside = scanner.depth;
    const { local } = scanner.name;
    if (scanner.namespace === MARKUP_COMPATIBILITY && local === 'AlternateContent') {
      readChildren(scanner, [MARKUP_COMPATIBILITY], {
        Fallback: () => readChildren(scanner, namespaces, children),
      });
    } else if (namespaces.includes(scanner.namespace) && Object.hasOwn(children, local)) {
      children[local]?.();
    }
    leave(scanner, inside);
  }
}

/** Moves to the root's OPEN and makes sure that it is the one wanted. */
export function readRoot(scanner: XmlScanner, namespaces: readonly string[], name: string): void {
  if (scanner.next() !== OPEN || scanner.name.local !== name || !namespaces.includes(scanner.namespace)) {
    scanner.fail(`the root is not ${name}`, 'malformed-part');
  }
}

/** After the root's CLOSE: nothing but comments may follow. */
export function readEnd(scanner: XmlScanner): void {
  if (scanner.next() !== END) scanner.fail('something follows the root');
}

/** After OPEN: the element's own text, up to and with its CLOSE. */
export function readText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === TEXT && scanner.depth === depth) text += scanner.text();
    else if (token === CLOSE && scanner.depth < depth) return text;
  }
}

/** After OPEN: calls at each child's OPEN, up to the element's CLOSE; each call goes to its child's CLOSE. */
export function forEachChild(scanner: XmlScanner, visit: () => void): void {
  const depth = scanner.depth;
  for (;;) {
    const token = scanner.next();
    if (token === CLOSE && scanner.depth < depth) return;
    if (token === OPEN) visit();
  }
}

/** Goes on to the CLOSE of an element whose reader has not got there. */
function leave(scanner: XmlScanner, depth: number): void {
  while (scanner.depth >= depth) scanner.next();
}
