import { LAST_COLUMN, LAST_ROW, type PageMargins } from '../../package';
import type { ApiClass, Members } from '../api/member';
import { linesAt } from '../address/range-input';
import { parseReference } from '../address/reference';
import { changePage, headerParts, pageOf, withHeaderPart, type Part } from '../book/page';
import { areaOf, regionOf, someAreas, type Region } from '../book/region';
import type { Sheet } from '../book/sheet';
import { invalidArgument } from '../host-error';
import { paperName, paperNumber } from '../book/paper';
import { printAreasOf, printTitlesOf } from '../book/print-names';

const POINTS_AN_INCH = 72;
type Margin = keyof PageMargins;

const margin = (name: Margin) => ({
  get: (sheet: Sheet): number => pageOf(sheet).margins[name] * POINTS_AN_INCH,
  set: (sheet: Sheet, points: number): void =>
    changePage(sheet, { margins: { ...pageOf(sheet).margins, [name]: points / POINTS_AN_INCH } }),
});

const margins: Members<'PageLayout'> = {
  bottomMargin: margin('bottom'),
  footerMargin: margin('footer'),
  headerMargin: margin('header'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  topMargin: margin('top'),
};

interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly scale?: number;
  readonly verticalFitToPages?: number;
}

function zoomOf(sheet: Sheet): Zoom {
  const { fit, scale } = pageOf(sheet);
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.width > 0 ? { horizontalFitToPages: fit.width } : {}),
    ...(fit.height > 0 ? { verticalFitToPages: fit.height } : {}),
  };
}

function setZoom(sheet: Sheet, { horizontalFitToPages, scale, verticalFitToPages }: Zoom): void {
  if (scale !== undefined) {
    if (scale < 10 || scale > 400) throw invalidArgument();
    changePage(sheet, { scale, fit: null });
    return;
  }
  changePage(sheet, { fit: { width: horizontalFitToPages ?? 0, height: verticalFitToPages ?? 0 } });
}

const titleRows = (sheet: Sheet): Region | null => {
  const { rows } = printTitlesOf(sheet);
  return rows ? regionOf(sheet, { top: rows.first, bottom: rows.last, left: 0, right: LAST_COLUMN }) : null;
};
const titleColumns = (sheet: Sheet): Region | null => {
  const { columns } = printTitlesOf(sheet);
  return columns
    ? regionOf(sheet, { left: columns.first, right: columns.last, top: 0, bottom: LAST_ROW })
    : null;
};

const printed: Members<'PageLayout'> = {
  getPrintAreaOrNullObject: {
    opens: 'RangeAreas',
    call(sheet) {
      const areas = someAreas(printAreasOf(sheet));
      return areas ? regionOf(sheet, ...areas) : null;
    },
  },
  getPrintTitleColumnsOrNullObject: { opens: 'Range', call: titleColumns },
  getPrintTitleRowsOrNullObject: { opens: 'Range', call: titleRows },
  setPrintArea: {
    answers: false,
    call(sheet, area) {
      const region = typeof area === 'string' ? parseReference(sheet.book, area, sheet) : area;
      if (region?.sheet !== sheet) throw invalidArgument();
      changePage(sheet, { printAreas: region.areas });
    },
  },
  setPrintTitleColumns: {
    answers: false,
    call(sheet, range) {
      const { left, right } = areaOf(linesAt(sheet, range));
      changePage(sheet, { printTitles: { ...printTitlesOf(sheet), columns: { first: left, last: right } } });
    },
  },
  setPrintTitleRows: {
    answers: false,
    call(sheet, range) {
      const { bottom, top } = areaOf(linesAt(sheet, range));
      changePage(sheet, { printTitles: { ...printTitlesOf(sheet), rows: { first: top, last: bottom } } });
    },
  },
};

export const pageLayout: ApiClass<'PageLayout'> = {
  members: {
    centerHorizontally: {
      get: (sheet) => pageOf(sheet).centerHorizontally,
      set: (sheet, centerHorizontally) => changePage(sheet, { centerHorizontally }),
    },
    centerVertically: {
      get: (sheet) => pageOf(sheet).centerVertically,
      set: (sheet, centerVertically) => changePage(sheet, { centerVertically }),
    },
    headersFooters: { opens: 'HeaderFooterGroup', get: (sheet) => sheet },
    orientation: {
      get: (sheet) => (pageOf(sheet).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, orientation) =>
        changePage(sheet, { orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' }),
    },
    paperSize: {
      get: (sheet) => paperName(pageOf(sheet).paperSize),
      set: (sheet, name) => changePage(sheet, { paperSize: paperNumber(name) }),
    },
    printGridlines: {
      get: (sheet) => pageOf(sheet).printGridlines,
      set: (sheet, printGridlines) => changePage(sheet, { printGridlines }),
    },
    printHeadings: {
      get: (sheet) => pageOf(sheet).printHeadings,
      set: (sheet, printHeadings) => changePage(sheet, { printHeadings }),
    },
    zoom: { get: zoomOf, set: setZoom },
    ...margins,
    ...printed,
  },
};

export const headerFooterGroup: ApiClass<'HeaderFooterGroup'> = {
  members: { defaultForAllPages: { opens: 'HeaderFooter', get: (sheet) => sheet } },
};

const piece = (line: 'header' | 'footer', part: Part) => ({
  get: (sheet: Sheet): string => headerParts(pageOf(sheet)[line])[part],
  set: (sheet: Sheet, text: string): void =>
    changePage(sheet, { [line]: withHeaderPart(pageOf(sheet)[line], part, text) }),
});

export const headerFooter: ApiClass<'HeaderFooter'> = {
  members: {
    centerFooter: piece('footer', 'center'),
    centerHeader: piece('header', 'center'),
    leftFooter: piece('footer', 'left'),
    leftHeader: piece('header', 'left'),
    rightFooter: piece('footer', 'right'),
    rightHeader: piece('header', 'right'),
  },
};
