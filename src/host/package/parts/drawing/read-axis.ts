import type { ChartAxis } from '../../chart';
import { attributeOf, type XmlElement } from '../../xml/tree';
import { readLine, readTextProperties, USUAL } from './looks';
import type { Reading } from './reading';
import { readTitle } from './read-title';

const LABELS = ['nextTo', 'high', 'low', 'none'] as const;
const CROSSINGS = ['autoZero', 'min', 'max'] as const;

/** An axis; where the other one crosses it is said by that one. */
export function readAxis(
  reading: Reading,
  axis: XmlElement | undefined,
  other: XmlElement | undefined,
): ChartAxis {
  reading.ignore(axis, 'axId', 'axPos', 'crossAx', 'auto', 'extLst');
  reading.expect(axis, 'majorTickMark', 'none');
  reading.expect(axis, 'minorTickMark', 'none');
  if (axis?.local === 'valAx') reading.expect(axis, 'crossBetween', 'between');
  else readCategories(reading, axis);
  const scaling = reading.child(axis, 'scaling');
  const gridlines = reading.child(axis, 'majorGridlines');
  const properties = reading.child(axis, 'spPr');
  reading.ignore(properties, 'noFill', 'effectLst');
  const labels = reading.value(axis, 'tickLblPos');
  const crossing = reading.value(other, 'crosses');
  return {
    visible: !reading.flag(axis, 'delete'),
    reversed: reading.value(scaling, 'orientation') === 'maxMin',
    minimum: reading.number(scaling, 'min'),
    maximum: reading.number(scaling, 'max'),
    majorUnit: reading.number(axis, 'majorUnit'),
    numberFormat: readNumberFormat(reading, axis),
    labels: LABELS.find((known) => known === labels) ?? 'nextTo',
    crossing: CROSSINGS.find((known) => known === crossing) ?? 'autoZero',
    title: readTitle(reading, axis),
    gridlines: {
      visible: gridlines !== undefined,
      line: gridlines ? readLine(reading, reading.child(gridlines, 'spPr'), USUAL.line) : {},
    },
    font: readTextProperties(reading, axis),
    line: readLine(reading, properties, USUAL.line),
  };
}

function readCategories(reading: Reading, axis: XmlElement | undefined): void {
  reading.expect(axis, 'lblAlgn', 'ctr');
  reading.expect(axis, 'lblOffset', '100');
  reading.expect(axis, 'noMultiLvlLbl', '0');
}

/** A format of its own; one that is linked to the cells is theirs. */
export function readNumberFormat(reading: Reading, owner: XmlElement | undefined): string | undefined {
  const format = reading.child(owner, 'numFmt');
  if (!format || attributeOf(format, 'sourceLinked') !== '0') return undefined;
  return attributeOf(format, 'formatCode');
}
