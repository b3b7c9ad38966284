import { sameArea, touches, type Area, type Hyperlink } from '../../package';
import { cellCount, intersection, subtract } from './region';

/** Rows and columns of a sheet need no more than this many each. */
const MOST_COLUMNS = 16_384;
const keyOf = ({ left, top }: Area): number => top * MOST_COLUMNS + left;
const isCell = (area: Area): boolean => cellCount(area) === 1;

/** The links of a sheet in the order in which they were made. Those of one cell, nearly all, are found by it. */
export class LinkList {
  #links: Set<Hyperlink>;
  #byCell = new Map<number, Hyperlink>();
  #wide = new Set<Hyperlink>();
  #all: readonly Hyperlink[];

  constructor(links: readonly Hyperlink[]) {
    this.#all = links;
    this.#links = new Set(links);
    for (const link of links) this.#index(link);
  }

  /** The very list that was given as long as nothing was changed. */
  get all(): readonly Hyperlink[] {
    if (this.#all.length === 0 && this.#links.size > 0) this.#all = [...this.#links];
    return this.#all;
  }

  at(area: Area): Hyperlink | undefined {
    const own = isCell(area) ? this.#byCell.get(keyOf(area)) : undefined;
    return own ?? this.#touching(area)[0];
  }

  add(link: Hyperlink): void {
    this.#links.add(link);
    this.#index(link);
    this.#all = [];
  }

  /** What is left of the links once an area has none; says whether there were any. */
  cut(hole: Area): boolean {
    const touching = this.#touching(hole);
    for (const link of touching) this.#replace(link, subtract(link.area, hole));
    return touching.length > 0;
  }

  #touching(area: Area): readonly Hyperlink[] {
    if (!isCell(area)) return [...this.#links].filter((link) => touches(link.area, area));
    const own = this.#byCell.get(keyOf(area));
    const around = [...this.#wide].filter((link) => intersection(link.area, area));
    return own ? [own, ...around] : around;
  }

  /** What is left of a link keeps its place among the others. */
  #replace(link: Hyperlink, left: readonly Area[]): void {
    this.#wide.delete(link);
    if (this.#byCell.get(keyOf(link.area)) === link) this.#byCell.delete(keyOf(link.area));
    const parts = left.map((area) => (sameArea(area, link.area) ? link : { ...link, area }));
    if (parts.length === 0) this.#links.delete(link);
    else this.#links = new Set([...this.#links].flatMap((one) => (one === link ? parts : [one])));
    for (const part of parts) this.#index(part);
    this.#all = [];
  }

  #index(link: Hyperlink): void {
    if (isCell(link.area)) this.#byCell.set(keyOf(link.area), link);
    else this.#wide.add(link);
  }
}
