import type { Anchor, ChartRule, ChartSeries } from '../../../package';
import { HostError } from '../../host-error';
import { permit } from '../permission';
import type { Region } from '../region';
import type { Sheet } from '../sheet';

/** Cells; a formula as it stands where it names none that are here. */
export type Source = Region | string;
export type Rule = ChartRule<Source>;
export type Series = ChartSeries<Source>;

/** A chart of a sheet. */
export class Chart {
  constructor(
    readonly sheet: Sheet,
    /** The number that the drawing knows it by. */
    readonly key: number,
    public name: string,
    public anchor: Anchor,
    public rule: Rule,
  ) {}

  get id(): string {
    const sheet = String(this.sheet.key - 1).padStart(4, '0');
    return `{00000000-0008-0000-${sheet}-${this.key.toString(16).toUpperCase().padStart(8, '0')}0000}`;
  }

  change(rule: Rule): void {
    permit(this.sheet);
    this.rule = rule;
  }
}

/** A part of a chart: how it reads now, and how another takes its place. */
export interface Part<T> {
  readonly chart: Chart;
  read(): T;
  write(value: T): void;
}

export const wholeOf = (chart: Chart): Part<Rule> => ({
  chart,
  read: () => chart.rule,
  write: (rule) => chart.change(rule),
});

export const partOf = <T, K extends keyof T>(whole: Part<T>, key: K): Part<T[K]> => ({
  chart: whole.chart,
  read: () => whole.read()[key],
  write: (value) => whole.write({ ...whole.read(), [key]: value }),
});

export const change = <T>(part: Part<T>, changed: Partial<T>): void =>
  part.write({ ...part.read(), ...changed });

/** A series by its place: what Excel knows it by. */
export interface SeriesPart extends Part<Series> {
  readonly index: number;
}

export const seriesAt = (chart: Chart, index: number): SeriesPart => ({
  chart,
  index,
  read() {
    const series = chart.rule.series[index];
    if (!series) throw new HostError('ItemNotFound');
    return series;
  },
  write: (changed) =>
    chart.change({
      ...chart.rule,
      series: chart.rule.series.map((series, at) => (at === index ? changed : series)),
    }),
});

export const seriesOf = (chart: Chart): readonly SeriesPart[] =>
  chart.rule.series.map((_, index) => seriesAt(chart, index));
