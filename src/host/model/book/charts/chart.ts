import type { Anchor, ChartRule, ChartSeries, DrawnObject } from '../../../package';
import { HostError } from '../../host-error';
import { permit } from '../permission';
import type { Region } from '../region';
import type { Sheet } from '../sheet';
import { saysTheSame } from './formulas';

/** Cells; a formula as it stands where it names none that are here. */
export type Source = Region | string;
export type Rule = ChartRule<Source>;
export type Series = ChartSeries<Source>;

/** A chart of a sheet. It stands in the file as it came as long as its rule is the one it came with. */
export class Chart {
  readonly #first: Rule | undefined;
  #rule: Rule | undefined;

  constructor(
    readonly sheet: Sheet,
    /** The number that the drawing knows it by. */
    readonly key: number,
    public name: string,
    public anchor: Anchor,
    rule: Rule | undefined,
    readonly origin?: DrawnObject,
  ) {
    this.#first = rule;
    this.#rule = rule;
  }

  get id(): string {
    const sheet = String(this.sheet.key - 1).padStart(4, '0');
    return `{00000000-0008-0000-${sheet}-${this.key.toString(16).toUpperCase().padStart(8, '0')}0000}`;
  }

  get isModelled(): boolean {
    return this.#rule !== undefined;
  }

  /** Of a chart that another program has made, what it holds besides would be lost. */
  get canChange(): boolean {
    return this.isModelled && this.origin?.chart?.isWhole !== false;
  }

  get isChanged(): boolean {
    return this.#rule !== this.#first;
  }

  get rule(): Rule {
    if (!this.#rule)
      throw new HostError('UnsupportedOperation', `The host does not model the chart ${this.name}.`);
    return this.#rule;
  }

  change(rule: Rule): void {
    permit(this.sheet);
    // Setting what stands already is asked of Excel all the time, and loses nothing.
    if (this.#rule && saysTheSame(rule, this.#rule)) return;
    if (!this.canChange) {
      throw new HostError(
        'UnsupportedOperation',
        `The chart ${this.name} holds what the host does not model, so the host does not change it.`,
      );
    }
    this.#rule = rule;
  }

  /** Cells have moved: nothing but where they are is another. */
  follow(rule: Rule): void {
    this.#rule = rule;
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
