import { areasReference, type Area } from '../../area';
import type { BarBound, DataBar } from '../../data-bar';
import { EXCEL_MAIN, X14 } from '../../parts/namespaces';
import { ID_EXTENSION, RULES_EXTENSION } from '../../parts/sheet/data-bars';
import { changeList, prefixOf } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import { tagWith, type Tag } from '../../xml/tag';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { argb } from '../styles/color';
import { putSection, section, type SheetDraft } from './sheet-draft';
import { textOf } from './shared-formulas';

type Bar = DataBar<string>;

/** A bar as Excel 2007 knows it, with the id of what the sheet's extension adds to it. */
export function dataBar(tag: Tag, bar: Bar, id: string): string {
  const { fill, lower, showValue, upper } = bar;
  const bounds = [plainBound(tag, lower, 'min'), plainBound(tag, upper, 'max')].join('');
  const drawn = tag(
    'dataBar',
    { showValue: showValue ? undefined : false },
    bounds + tag('color', { rgb: argb(fill) }),
  );
  const reference = tag('ext', { uri: ID_EXTENSION, 'xmlns:x14': X14 }, `<x14:id>${id}</x14:id>`);
  return drawn + tag('extLst', {}, reference);
}

const plainBound = (tag: Tag, { formula, type }: BarBound, automatic: 'min' | 'max'): string =>
  tag('cfvo', { type: type === 'auto' ? automatic : type, val: formula });

/** What Excel 2010 added: a plain fill, the bars of negative values, the axis between them. */
export interface BarExtension {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly bar: Bar;
}

function extension(x14: Tag, { areas, bar, id }: BarExtension): string {
  const xm = tagWith('xm');
  const color = (name: string, value: string | undefined): string =>
    value === undefined ? '' : x14(name, { rgb: argb(value) });
  const bound = ({ formula, type }: BarBound, automatic: 'autoMin' | 'autoMax'): string =>
    x14(
      'cfvo',
      { type: type === 'auto' ? automatic : type },
      formula === undefined ? '' : xm('f', {}, escapeText(formula)),
    );
  const hasBorder = bar.border !== undefined;
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: hasBorder ? true : undefined,
    gradient: bar.gradient ? undefined : false,
    direction: bar.direction === 'context' ? undefined : bar.direction,
    negativeBarColorSameAsPositive: bar.negativeFill === undefined ? true : undefined,
    negativeBarBorderColorSameAsPositive: hasBorder && bar.negativeBorder !== undefined ? false : undefined,
    axisPosition: bar.axis === 'automatic' ? undefined : bar.axis,
  };
  const content = [
    bound(bar.lower, 'autoMin'),
    bound(bar.upper, 'autoMax'),
    color('borderColor', bar.border),
    color('negativeFillColor', bar.negativeFill),
    hasBorder ? color('negativeBorderColor', bar.negativeBorder) : '',
    bar.axis === 'none' ? '' : color('axisColor', bar.axisColor ?? '#000000'),
  ];
  const rule = x14('cfRule', { type: 'dataBar', id }, x14('dataBar', attributes, content.join('')));
  return x14(
    'conditionalFormatting',
    { 'xmlns:xm': EXCEL_MAIN },
    rule + xm('sqref', {}, areasReference(areas)),
  );
}

/** The id under which a rule has more said of it. */
export function extensionId({ draft }: SheetDraft, rule: XmlElement): string | undefined {
  const id = childrenOf(childOf(rule, 'extLst'), 'ext').flatMap((ext) => childrenOf(ext, 'id'))[0];
  return id && textOf(draft.bytes, id);
}

export interface ExtensionChanges {
  readonly added: readonly BarExtension[];
  readonly removed: ReadonlySet<string>;
}

/** Rules that stand in the extension alone, and other extensions, stay as they are. */
export function changeExtensions(sheet: SheetDraft, { added, removed }: ExtensionChanges): void {
  const all = section(sheet, 'extLst');
  const own = childrenOf(all, 'ext').find((ext) => attributeOf(ext, 'uri') === RULES_EXTENSION);
  const list = own && childOf(own, 'conditionalFormattings');
  const items = childrenOf(list, 'conditionalFormatting');
  const gone = new Set(items.filter((item) => isGone(item, removed)));
  const tag = tagWith(list ? prefixOf(list) : 'x14');
  const written = added.map((each) => extension(tag, each));
  if (!list) addList(sheet, all, written);
  else if (written.length > 0 || gone.size < items.length)
    changeList(sheet.draft, list, items, { added: written, removed: gone });
  else if (all && all.children.length > 1) sheet.draft.remove(own);
  else if (all) sheet.draft.remove(all);
}

function isGone(item: XmlElement, removed: ReadonlySet<string>): boolean {
  const rules = childrenOf(item, 'cfRule');
  return rules.length > 0 && rules.every((rule) => removed.has(attributeOf(rule, 'id') ?? ''));
}

function addList(sheet: SheetDraft, all: XmlElement | undefined, written: readonly string[]): void {
  if (written.length === 0) return;
  const { draft, tag } = sheet;
  const list = tagWith('x14')('conditionalFormattings', {}, written.join(''));
  const own = tag('ext', { uri: RULES_EXTENSION, 'xmlns:x14': X14 }, list);
  if (!all) putSection(sheet, 'extLst', tag('extLst', {}, own));
  else draft.append(all, own, all.children[0]);
}

/** Ids such as Excel gives to the rules of other programs. */
export function freeIds({ draft, root }: SheetDraft): () => string {
  const taken = new TextDecoder().decode(draft.bytes.subarray(tailOf(root)));
  let number = 0;
  return () => {
    for (;;) {
      number += 1;
      const id = `{00000000-000E-0000-0000-${String(number).padStart(12, '0')}}`;
      if (!taken.includes(id)) return id;
    }
  };
}

/** Where a sheet's cells end: all rules stand behind them. */
const tailOf = ({ children, openEnd }: XmlElement): number =>
  children.find(({ local }) => local === 'sheetData')?.end ?? openEnd;
