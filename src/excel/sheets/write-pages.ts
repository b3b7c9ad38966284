import { areaAddress } from '../../appendix';
import type { PageInput, PagePlan } from '../../summary';
import { quotedSheet } from '../../summary';
import { freeName } from '../free-name';
import type { Host } from '../host';
import { askForLeave, insistOnStructure, insistOnWriting } from '../leave';
import { kindFormula, kindName, madeFormula, madeName } from '../names';
import type { Watch } from '../running';
import { asking, stopIfAsked } from '../running';
import { dressPage } from './dress-page';
import { askForSheets, ownSheet } from './find-own-sheet';
import { takeBack } from './take-back';
import { writePageRows } from './write-page-rows';

/** A page that stands in the workbook. */
export interface WrittenPage {
  readonly id: string;
  readonly name: string;
}

interface BegunPage extends WrittenPage {
  readonly isNew: boolean;
}

/**
 * Writes pages, one that is ours in place where it stands already, and answers where they stand; pages of ours say
 * since when (`at`), where that is told. A page that stood already is emptied in the very request that writes it
 * anew, since what was answered there would be lost between two, and no stop is heeded from there on. Three syncs
 * for all, and one more for each further page and each further 4 MB.
 */
export async function writePages(
  host: Host,
  pages: readonly PagePlan[],
  watch: Watch = {},
  at: string | null = null,
): Promise<readonly WrittenPage[]> {
  const begun = await begin(host, pages, watch, at);
  try {
    for (const [index, page] of pages.entries()) {
      const sheet = begun[index];
      const names = begun.map(({ name }) => name);
      const ready = (worksheet: Excel.Worksheet) => makeReady(worksheet, page, names);
      if (sheet) await writePageRows(host, sheet.id, page, ready, sheet.isNew ? watch : unstopped(watch));
    }
  } catch (thrown) {
    for (const { id, isNew } of begun) if (isNew) await takeBack(host, id);
    throw thrown;
  }
  return begun;
}

function unstopped({ onProgress }: Watch): Watch {
  return { ...(onProgress && { onProgress }) };
}

/** The sheets, those that stand already as they are. */
async function begin(
  host: Host,
  pages: readonly PagePlan[],
  watch: Watch,
  at: string | null,
): Promise<readonly BegunPage[]> {
  return asking(host, async (context) => {
    const leave = askForLeave(context);
    const worksheets = askForSheets(context);
    await context.sync();
    insistOnWriting(leave);
    stopIfAsked(watch);
    const taken = worksheets.items.map(({ name }) => name);
    const known = pages.map(({ kind }) => (kind ? ownSheet(worksheets, kind) : null));
    if (known.includes(null)) insistOnStructure(leave);
    const names = pages.map(({ name }, index) => {
      const free = known[index]?.name ?? freeName(name, taken);
      taken.push(free);
      return free;
    });
    const sheets = pages.map((page, index) => {
      const sheet = known[index] ?? worksheets.add(names[index]);
      if (!known[index] && page.kind) sheet.names.add(kindName, kindFormula(page.kind));
      if (page.kind && at !== null) sayWhen(sheet, known[index] ?? null, at);
      sheet.load('id');
      return sheet;
    });
    await context.sync();
    return sheets.map(({ id }, index) => ({ id, name: names[index] ?? '', isNew: !known[index] }));
  });
}

/** When a page of ours was written, for whoever asks later. */
function sayWhen({ names }: Excel.Worksheet, known: Excel.Worksheet | null, at: string): void {
  const stands = known?.names.items.some(({ name }) => name === madeName);
  if (stands) names.getItem(madeName).formula = madeFormula(at);
  else names.add(madeName, madeFormula(at));
}

/** Empties a sheet and gives it its looks, its inputs and how it prints. */
function makeReady(sheet: Excel.Worksheet, page: PagePlan, names: readonly string[]): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  dressPage(sheet, page);
  for (const input of page.inputs) ask(sheet, input, names);
}

/** A drop-down, bounds, a word of help; whatever else a person writes is taken as well. */
function ask(
  sheet: Excel.Worksheet,
  { area, choices, message, title }: PageInput,
  names: readonly string[],
): void {
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = ruleOf(choices, names);
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  dataValidation.prompt = { showPrompt: true, title, message };
}

function ruleOf(choices: PageInput['choices'], names: readonly string[]): Excel.DataValidationRule {
  if (choices === null) return { custom: { formula: '=TRUE' } };
  if ('page' in choices) {
    const list = `${quotedSheet(names[choices.page] ?? '')}!${absolute(areaAddress(choices.area))}`;
    return { list: { inCellDropDown: true, source: `=${list}` } };
  }
  return { decimal: { formula1: choices.least, formula2: choices.most, operator: 'Between' } };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
