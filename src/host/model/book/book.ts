import { readDrawing, readSheet, type Epoch, type WorkbookPackage } from '../../package';
import { Calculation } from '../calculating/calculation';
import { AddedStyles } from './added-styles';
import { HostError } from '../host-error';
import { cultures, type Culture } from './culture';
import { Events } from './events';
import { namesOf, type Name } from './names';
import type { PivotCache } from './pivot/cache';
import { emptyContent, Sheet } from './sheet';
import { calculationWords } from './words';

export interface BookOptions {
  readonly name?: string;
  readonly culture?: Culture;
  /** The language of Excel's own words. */
  readonly language?: Culture['language'];
  /** The year that a typed date without one is given. */
  readonly year?: number;
  readonly readOnly?: boolean;
  /** Whether formulas in tables make calculated columns, as the user of Excel has it. */
  readonly fillsColumns?: boolean;
}

/** An open workbook: what Excel holds in memory. */
export class Book {
  readonly styles: AddedStyles;
  readonly name: string;
  readonly events = new Events();
  readonly culture: Culture;
  readonly language: Culture['language'];
  readonly year: number;
  readonly fillsColumns: boolean;
  readonly epoch: Epoch;
  sheets: readonly Sheet[];
  names: readonly Name[];
  active: Sheet;
  /** The caches of the file's pivots, by part: pivots of several sheets share them. */
  readonly pivotCaches = new Map<string, PivotCache>();
  /** The sheet that the file opens at. */
  readonly openedAt: number;
  structureProtected: boolean;
  isReadOnly: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  readonly calculation = new Calculation(this);
  #lastId = 0;
  #lastSheet: number;

  constructor(
    readonly source: WorkbookPackage,
    {
      culture = cultures['vi-VN'],
      fillsColumns = false,
      language = culture.language,
      name,
      readOnly = false,
      year = new Date().getFullYear(),
    }: BookOptions = {},
  ) {
    const { workbook } = source;
    this.name = name ?? source.name;
    this.culture = culture;
    this.language = language;
    this.year = year;
    this.fillsColumns = fillsColumns;
    this.styles = new AddedStyles(source);
    this.epoch = workbook.epoch;
    this.sheets = workbook.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map(
        (entry) =>
          new Sheet(
            this,
            entry.id,
            () => readSheet(source, entry),
            () => readDrawing(source, entry),
            entry,
            false,
          ),
      );
    this.names = namesOf(this, workbook.names);
    this.#lastSheet = Math.max(0, ...workbook.sheets.map(({ id }) => id));
    this.structureProtected = workbook.structureProtected;
    this.isReadOnly = readOnly;
    this.calculationMode = calculationWords.toApi[workbook.calculation.mode];
    const active = this.sheets.find(({ key }) => key === workbook.activeSheet) ?? this.sheets[0];
    if (!active) throw new HostError('GeneralException', 'The workbook has no worksheet.');
    this.active = active;
    this.openedAt = active.key;
  }

  /** A number that nothing else of this workbook bears. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  newSheet(name: string): Sheet {
    this.#lastSheet += 1;
    return new Sheet(
      this,
      this.#lastSheet,
      () => emptyContent,
      () => [],
      { name, visibility: 'visible' },
      true,
    );
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}
