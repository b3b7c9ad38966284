import { areasReference } from '../../area';
import type { NewDataValidation, SheetChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { changeList } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import { childrenOf } from '../../xml/tree';
import { itemsAt } from './list-items';
import { putSection, section, type SheetDraft } from './sheet-draft';

const LONGEST_LIST = 255;

export function changeDataValidations(
  sheet: SheetDraft,
  { added = [], removed = [] }: NonNullable<SheetChanges['dataValidations']>,
): void {
  const list = section(sheet, 'dataValidations');
  const items = childrenOf(list, 'dataValidation');
  const gone = itemsAt(items, removed, sheet.part);
  const written = added.map((validation) => dataValidation(sheet, validation));
  if (list) changeList(sheet.draft, list, items, { added: written, removed: gone });
  else if (written.length > 0) {
    putSection(
      sheet,
      'dataValidations',
      sheet.tag('dataValidations', { count: written.length }, written.join('')),
    );
  }
}

function dataValidation({ tag, part }: SheetDraft, validation: NewDataValidation): string {
  const { type, formula1, formula2, error, prompt } = validation;
  if (type === 'list' && formula1?.startsWith('"') && formula1.length > LONGEST_LIST + 2) {
    throw new PackageError('invalid-change', 'a list of over 255 characters needs a range', { part });
  }
  return tag(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      errorStyle: error?.style === 'stop' ? undefined : error?.style,
      operator: validation.operator === 'between' ? undefined : validation.operator,
      allowBlank: validation.allowBlank ? true : undefined,
      showDropDown: validation.showArrow === false ? true : undefined,
      showInputMessage: prompt && true,
      showErrorMessage: error && true,
      errorTitle: error?.title || undefined,
      error: error?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: areasReference(validation.areas),
    },
    formula('formula1', formula1) + formula('formula2', formula2),
  );

  function formula(name: string, text: string | undefined): string {
    return text === undefined ? '' : tag(name, {}, escapeText(text));
  }
}
