import type { PageLayout, PageMargins } from '../../sheet';
import { choice, count, decimal, flag } from '../../xml/attributes';
import { readChildren, readText, type Children } from '../../xml/read';
import type { XmlScanner } from '../../xml/scanner';
import { MAIN } from '../namespaces';

type Reading = { -readonly [Property in keyof PageLayout]: PageLayout[Property] };

interface PageReaders {
  readonly layout: PageLayout;
  readonly children: Children;
  /** Of `sheetPr`. */
  readonly properties: Children;
}

/** Readers for the elements of a sheet that lay out its pages; `layout` is filled as they are met. */
export function pageReaders(scanner: XmlScanner): PageReaders {
  const layout: Reading = { ...plainPage };
  let fitted = false;
  let fit = { width: 1, height: 1 };
  const settle = (): void => {
    layout.fit = fitted ? fit : undefined;
  };
  const properties: Children = {
    pageSetUpPr: () => {
      fitted = flag(scanner, 'fitToPage');
      settle();
    },
  };
  const children: Children = {
    printOptions: () => {
      layout.centerHorizontally = flag(scanner, 'horizontalCentered');
      layout.centerVertically = flag(scanner, 'verticalCentered');
      layout.printGridlines = flag(scanner, 'gridLines');
      layout.printHeadings = flag(scanner, 'headings');
    },
    pageMargins: () => (layout.margins = readMargins(scanner)),
    pageSetup: () => {
      layout.orientation = choice(scanner, 'orientation', ['default', 'portrait', 'landscape']);
      layout.paperSize = count(scanner, 'paperSize');
      layout.scale = count(scanner, 'scale');
      fit = { width: count(scanner, 'fitToWidth') ?? 1, height: count(scanner, 'fitToHeight') ?? 1 };
      settle();
    },
    headerFooter: () =>
      readChildren(scanner, MAIN, {
        oddHeader: () => (layout.header = readText(scanner)),
        oddFooter: () => (layout.footer = readText(scanner)),
      }),
    rowBreaks: () => (layout.rowBreaks = readBreaks(scanner)),
    colBreaks: () => (layout.columnBreaks = readBreaks(scanner)),
  };
  return { layout, children, properties };
}

function readMargins(scanner: XmlScanner): PageMargins {
  const inches = (name: string): number => decimal(scanner, name) ?? 0;
  return {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
    header: inches('header'),
    footer: inches('footer'),
  };
}

function readBreaks(scanner: XmlScanner): readonly number[] {
  const breaks: number[] = [];
  readChildren(scanner, MAIN, { brk: () => breaks.push(count(scanner, 'id') ?? 0) });
  return breaks;
}

/** A sheet on which nobody has set anything. */
export const plainPage: PageLayout = {
  margins: undefined,
  orientation: 'default',
  paperSize: undefined,
  scale: undefined,
  fit: undefined,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  header: undefined,
  footer: undefined,
  rowBreaks: [],
  columnBreaks: [],
};
