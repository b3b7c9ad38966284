import type { ChartLabels, ChartSeries } from '../../chart';
import type { XmlElement } from '../../xml/tree';
import { NONE, readFill, readLine, readPlain, readTextProperties } from './looks';
import { readNumberFormat } from './read-axis';
import type { Reading } from './reading';

export function readSeries(reading: Reading, series: XmlElement, place: number): ChartSeries<string> {
  reading.ignore(series, 'idx', 'order', 'extLst');
  reading.expect(series, 'invertIfNegative', '0');
  const accent = `accent${String((place % 6) + 1)}`;
  const properties = reading.child(series, 'spPr');
  const categories = readReference(reading, reading.child(series, 'cat'));
  return {
    name: readName(reading, reading.child(series, 'tx')),
    categories,
    values: readReference(reading, reading.child(series, 'val')),
    fill: readFill(reading, properties, [accent, reading.theme.get(accent) ?? accent]),
    line: readLine(reading, properties, NONE),
    labels: readLabels(reading, series),
  };
}

function readName(reading: Reading, name: XmlElement | undefined): ChartSeries<string>['name'] {
  const text = reading.text(reading.child(name, 'v'));
  if (text !== undefined) return { text };
  const source = readReference(reading, name);
  return source === undefined ? undefined : { source };
}

/** The formula; what is kept of its cells is written anew with them. */
function readReference(reading: Reading, owner: XmlElement | undefined): string | undefined {
  const reference = reading.child(owner, 'strRef') ?? reading.child(owner, 'numRef');
  reading.ignore(reference, 'strCache', 'numCache', 'extLst');
  const formula = reading.text(reading.child(reference, 'f'));
  if (owner && formula === undefined) reading.lose();
  return formula;
}

const POSITIONS = ['ctr', 'inEnd', 'inBase', 'outEnd'] as const;

function readLabels(reading: Reading, series: XmlElement): ChartLabels | undefined {
  const labels = reading.child(series, 'dLbls');
  if (!labels) return undefined;
  if (reading.flag(labels, 'delete')) return undefined;
  for (const other of ['showLegendKey', 'showPercent', 'showBubbleSize']) reading.expect(labels, other, '0');
  readPlain(reading, labels);
  reading.ignore(labels, 'showLeaderLines', 'extLst');
  const position = POSITIONS.find((known) => known === reading.value(labels, 'dLblPos'));
  const shown = {
    showValue: reading.flag(labels, 'showVal'),
    showCategory: reading.flag(labels, 'showCatName'),
    showSeries: reading.flag(labels, 'showSerName'),
    numberFormat: readNumberFormat(reading, labels),
    position,
    font: readTextProperties(reading, labels),
  };
  return shown.showValue || shown.showCategory || shown.showSeries ? shown : undefined;
}
