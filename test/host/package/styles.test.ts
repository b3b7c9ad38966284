import { addStyles, openPackage, patchPackage, type WorkbookPackage } from '../../../src/host/package';
import { isDateFormat } from '../../../src/host/package/parts/styles/number-formats';
import { MAIN, PLAIN_STYLES, workbookOf } from './fixtures/package-of';
import { partText } from './fixtures/parts-of';

const plain = (): WorkbookPackage => openPackage(workbookOf('<sheetData/>'));

/** A workbook with these cell formats over the fonts and fills of the plain one. */
const withXfs = (xfs: string): WorkbookPackage =>
  openPackage(
    workbookOf('<sheetData/>', {
      'xl/styles.xml': PLAIN_STYLES.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs>${xfs}</cellXfs>`),
    }),
  );

describe('number formats', () => {
  it.each([
    [0, 'General', false],
    [3, '#,##0', false],
    [14, 'm/d/yyyy', true],
    [17, 'mmm-yy', true],
    [22, 'm/d/yyyy h:mm', true],
    [30, 'm/d/yyyy', true],
    [46, '[h]:mm:ss', true],
    [47, 'mm:ss.0', true],
    [49, '@', false],
    [164, 'dd/mm/yyyy', true],
    [999, 'General', false],
  ])('number %i is %s', (id, code, isDate) => {
    const { styles } = withXfs(`<xf numFmtId="${id}"/>`);
    expect([styles.numberFormat(0), styles.isDate(0)]).toEqual([code, isDate]);
  });

  it.each([
    ['0.00', false],
    ['[Red]0', false],
    ['"ngày" 0', false],
    ['0\\d', false],
    ['[$-42A]dd mmmm', true],
    ['[mm]:ss', true],
    ['#,##0;[Red]-#,##0', false],
    ['General', false],
    ['0.00E+00', false],
    ['yyyy', true],
  ])('%s is a date: %p', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate);
  });
});

describe('cell formats', () => {
  it('are put together from all lists', () => {
    expect(plain().styles.cellFormat(1)).toMatchObject({
      font: { name: 'Times New Roman', size: 13, bold: true, italic: false, underline: 'none' },
      fill: { pattern: 'none' },
      border: { left: { style: 'none' } },
      alignment: { horizontal: 'center', vertical: 'bottom', wrap: true },
      locked: true,
      styleName: 'Normal',
    });
  });

  it('beyond the list read as the first', () => {
    const { styles } = plain();
    expect(styles.cellFormat(77)).toEqual(styles.cellFormat(0));
  });

  it('of a workbook without styles are plain', () => {
    const pkg = openPackage(
      workbookOf('<sheetData/>', { 'xl/_rels/workbook.xml.rels': relationsWithoutStyles }),
    );
    expect(pkg.styles.cellFormat(0)).toMatchObject({
      numberFormat: 'General',
      font: { name: 'Calibri', size: 11 },
    });
    const styles = addStyles(pkg);
    const bold = styles.addStyle(0, { font: { bold: true } });
    const cells = [{ row: 0, column: 0, value: 1, style: bold }];
    const after = openPackage(patchPackage(pkg, { styles, sheets: [{ sheet: 1, cells }] }));
    expect(after.styles.cellFormat(bold).font.bold).toBe(true);
  });
});

describe('colours', () => {
  const { styles } = plain();
  it.each([
    [{ rgb: '#FF0000' }, '#FF0000'],
    [{ theme: 0 }, '#FFFFFF'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 4 }, '#4472C4'],
    [{ theme: 4, tint: 0.5999938962981048 }, '#B4C7E7'],
    [{ theme: 0, tint: -0.249977111117893 }, '#BFBFBF'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 64 }, undefined],
    [{ automatic: true } as const, undefined],
    [undefined, undefined],
  ])('%j is %s', (color, rgb) => {
    expect(styles.resolveColor(color)).toBe(rgb);
  });

  it('come from the theme of the workbook', () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="fefefe"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`;
    const pkg = openPackage(
      workbookOf('<sheetData/>', {
        'xl/theme/theme1.xml': theme,
        'xl/_rels/workbook.xml.rels': relationsWithoutStyles.replace(
          '</R',
          '<Relationship Id="rId8" Type="t/theme" Target="theme/theme1.xml"/></R',
        ),
      }),
    );
    expect([pkg.styles.resolveColor({ theme: 1 }), pkg.styles.resolveColor({ theme: 0 })]).toEqual([
      '#111111',
      '#FEFEFE',
    ]);
  });
});

describe('formats that are added', () => {
  it('keep all of their base that the patch does not name', () => {
    const pkg = withXfs(
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><alignment wrapText="1"/><extLst/></xf>',
    );
    const styles = addStyles(pkg);
    const added = styles.addStyle(0, { fill: { color: '#ffeb9c' }, alignment: { horizontal: 'center' } });
    const text = partText(patchPackage(pkg, { styles }), 'xl/styles.xml');
    expect(text).toContain(
      '<xf applyFill="1" applyAlignment="1" numFmtId="164" fontId="0" fillId="2" borderId="0" xfId="0" quotePrefix="1"><alignment wrapText="1" horizontal="center"/><extLst/></xf></cellXfs>',
    );
    expect(text).toContain('<fills count="3">');
    expect(added).toBe(1);
  });

  it('keep of a font what the patch does not name', () => {
    const pkg = plain();
    const styles = addStyles(pkg);
    styles.addStyle(0, { font: { bold: true, color: '#C00000' } });
    const text = partText(patchPackage(pkg, { styles }), 'xl/styles.xml');
    expect(text).toContain(
      '<font><b/><sz val="11"/><color rgb="FFC00000"/><name val="Times New Roman"/><family val="1"/></font></fonts>',
    );
  });

  it('are added once, and found again in the next session', () => {
    const pkg = plain();
    const first = addStyles(pkg);
    const patch = { font: { italic: true }, numberFormat: '0.000', border: { top: { style: 'thin' } } };
    const index = first.addStyle(0, patch);
    expect(first.addStyle(0, patch)).toBe(index);
    const dxf = first.addDxf({ fill: { color: '#FFC7CE' } });
    const saved = patchPackage(pkg, { styles: first });
    const again = openPackage(saved);
    const second = addStyles(again);
    expect([second.addStyle(0, patch), second.addDxf({ fill: { color: '#FFC7CE' } })]).toEqual([index, dxf]);
    expect(patchPackage(again, { styles: second })).toBe(saved);
  });

  it('can be read at once, built on and taken back to plain', () => {
    const styles = addStyles(plain());
    const marked = styles.addStyle(1, { fill: { color: '#FF0000' }, numberFormat: 'yyyy', locked: false });
    expect(styles.styles.cellFormat(marked)).toMatchObject({
      numberFormat: 'yyyy',
      locked: false,
      font: { bold: true },
    });
    expect(styles.styles.resolveColor(styles.styles.cellFormat(marked).fill.foreground)).toBe('#FF0000');
    const unmarked = styles.addStyle(marked, { fill: null, alignment: { wrap: false } });
    expect(styles.styles.cellFormat(unmarked)).toMatchObject({
      fill: { pattern: 'none' },
      alignment: { wrap: false, horizontal: 'center' },
    });
    expect(styles.styles.count).toBe(5);
  });

  it('use the formats that every program knows', () => {
    const styles = addStyles(plain());
    expect(styles.styles.cellFormat(styles.addStyle(0, { numberFormat: '0.00' })).numberFormatId).toBe(2);
    expect(styles.styles.cellFormat(styles.addStyle(0, { numberFormat: 'dd/mm/yyyy' })).numberFormatId).toBe(
      164,
    );
    expect(styles.styles.cellFormat(styles.addStyle(0, { numberFormat: '0.0"%"' })).numberFormatId).toBe(165);
  });

  it('make a list that is not there', () => {
    const bare = `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><extLst/></styleSheet>`;
    const pkg = openPackage(workbookOf('<sheetData/>', { 'xl/styles.xml': bare }));
    const styles = addStyles(pkg);
    styles.addStyle(0, { font: { bold: true }, numberFormat: '0.000' });
    styles.addDxf({ font: { bold: true } });
    expect(partText(patchPackage(pkg, { styles }), 'xl/styles.xml')).toBe(
      `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts count="1"><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="164" applyNumberFormat="1" fontId="0" applyFont="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><extLst/></styleSheet>`,
    );
  });
});

const relationsWithoutStyles =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
