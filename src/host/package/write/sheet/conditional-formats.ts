import { areaReference, areasReference } from '../../area';
import type { ConditionalFormatChanges, NewConditionalFormat } from '../../changes';
import { escapeText } from '../../xml/escape';
import { attributeOf, childrenOf } from '../../xml/tree';
import { changeExtensions, dataBar, extensionId, freeIds, type BarExtension } from './data-bars';
import { itemsAt } from './list-items';
import { putSection, sections, type SheetDraft } from './sheet-draft';

/** Each added rule stands in an element of its own, so that taking it away leaves what was. */
export function changeConditionalFormats(sheet: SheetDraft, changes: ConditionalFormatChanges): void {
  const { removed = [], reprioritised = [], added = [] } = changes;
  const lists = sections(sheet, 'conditionalFormatting');
  const rules = lists.flatMap((list) => childrenOf(list, 'cfRule'));
  const gone = itemsAt(rules, removed, sheet.part);
  for (const list of lists) {
    const own = childrenOf(list, 'cfRule');
    if (own.length > 0 && own.every((rule) => gone.has(rule))) sheet.draft.remove(list);
    else for (const rule of own) if (gone.has(rule)) sheet.draft.remove(rule);
  }
  for (const { index, priority } of reprioritised) {
    for (const rule of itemsAt(rules, [index], sheet.part))
      sheet.draft.setAttribute(rule, 'priority', priority);
  }
  const lowest = rules.reduce((most, rule) => Math.max(most, Number(attributeOf(rule, 'priority') ?? 0)), 0);
  const nextId = freeIds(sheet);
  const extensions: BarExtension[] = [];
  const written = added.map((format, index) => {
    const { areas, bar } = format;
    const id = bar && nextId();
    if (bar && id !== undefined) extensions.push({ id, areas, bar });
    return conditionalFormat(sheet, format, lowest + index + 1, id);
  });
  if (written.length > 0) putSection(sheet, 'conditionalFormatting', written.join(''));
  const lost = [...gone].flatMap((rule) => extensionId(sheet, rule) ?? []);
  if (extensions.length + lost.length > 0)
    changeExtensions(sheet, { added: extensions, removed: new Set(lost) });
}

function conditionalFormat(
  { tag }: SheetDraft,
  format: NewConditionalFormat,
  priority: number,
  id: string | undefined,
): string {
  const rule = tag(
    'cfRule',
    {
      type: format.type,
      dxfId: format.dxf,
      priority: format.priority ?? priority,
      stopIfTrue: format.stopIfTrue ? true : undefined,
      operator: format.operator ?? (format.type === 'containsText' ? 'containsText' : undefined),
      text: format.text,
    },
    format.bar && id !== undefined
      ? dataBar(tag, format.bar, id)
      : (format.formulas ?? impliedFormulas(format))
          .map((formula) => tag('formula', {}, escapeText(formula)))
          .join(''),
  );
  return tag('conditionalFormatting', { sqref: areasReference(format.areas) }, rule);
}

/** Some kinds state beside their word the formula that it stands for, which other programs go by. */
function impliedFormulas({ type, areas, text = '' }: NewConditionalFormat): readonly string[] {
  const first = areas[0];
  if (!first) return [];
  const cell = areaReference({ ...first, bottom: first.top, right: first.left });
  if (type === 'containsText') return [`NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cell})))`];
  if (type === 'containsBlanks') return [`LEN(TRIM(${cell}))=0`];
  return type === 'notContainsBlanks' ? [`LEN(TRIM(${cell}))>0`] : [];
}
