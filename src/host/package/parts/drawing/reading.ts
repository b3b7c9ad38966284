import { decodeText } from '../../xml/text';
import { attributeOf, type XmlElement } from '../../xml/tree';

/**
 * Reads a part and remembers what of it was understood: a part that is to be written anew must hold nothing else.
 */
export class Reading {
  readonly #seen = new Set<XmlElement>();
  #isLossy = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly root: XmlElement,
    /** The colours of the theme, `#RRGGBB` by name. */
    readonly theme: ReadonlyMap<string, string>,
  ) {
    this.#seen.add(root);
  }

  child(element: XmlElement | undefined, local: string): XmlElement | undefined {
    const found = element?.children.find((child) => child.local === local);
    if (found) this.#seen.add(found);
    return found;
  }

  children(element: XmlElement | undefined, local: string): readonly XmlElement[] {
    const found = element?.children.filter((child) => child.local === local) ?? [];
    for (const child of found) this.#seen.add(child);
    return found;
  }

  /** What a child states in its `val`. */
  value(element: XmlElement | undefined, local: string): string | undefined {
    const child = this.child(element, local);
    return child && attributeOf(child, 'val');
  }

  /** A child that says yes unless it says no. */
  flag(element: XmlElement | undefined, local: string): boolean {
    const child = this.child(element, local);
    return child !== undefined && isTrue(attributeOf(child, 'val') ?? '1');
  }

  number(element: XmlElement | undefined, local: string): number | undefined {
    const value = Number(this.value(element, local) ?? Number.NaN);
    return Number.isFinite(value) ? value : undefined;
  }

  text(element: XmlElement | undefined): string | undefined {
    return element && decodeText(this.bytes, element.openEnd, element.closeStart);
  }

  /** What can be left out without anybody missing it. */
  ignore(element: XmlElement | undefined, ...locals: readonly string[]): void {
    for (const local of locals) for (const child of this.children(element, local)) this.#see(child);
  }

  #see(element: XmlElement): void {
    this.#seen.add(element);
    for (const child of element.children) this.#see(child);
  }

  /** A child that must say just this: what it says else, or is when nothing is said, would be missed. */
  expect(element: XmlElement | undefined, local: string, value: string): void {
    if (this.value(element, local) !== value) this.lose();
  }

  /** Something was read that the rule cannot say. */
  lose(): void {
    this.#isLossy = true;
  }

  get isWhole(): boolean {
    return !this.#isLossy && this.#isSeen(this.root);
  }

  #isSeen(element: XmlElement): boolean {
    return this.#seen.has(element) && element.children.every((child) => this.#isSeen(child));
  }
}

const isTrue = (value: string): boolean => value === '1' || value === 'true';
