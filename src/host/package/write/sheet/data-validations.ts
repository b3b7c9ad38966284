import { areasReference } from '../../area';
import type { NewDataValidation, SheetChanges } from '../../changes';
import { PackageError } from '../../package-error';
import { changeList } from '../../xml/elements';
import { escapeText } from '../../xml/escape';
import type { ValidationMessage } from '../../sheet';
import type { AttributeValues } from '../../xml/tag';
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
  const { type, formula1, formula2 } = validation;
  if (type === 'list' && formula1?.startsWith('"') && formula1.length > LONGEST_LIST + 2) {
    throw new PackageError('invalid-change', 'a list of over 255 characters needs a range', { part });
  }
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? '' : tag(name, {}, escapeText(text));
  return tag(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      operator: validation.operator === 'between' ? undefined : validation.operator,
      allowBlank: stated(validation.allowBlank),
      showDropDown: stated(validation.showArrow === false),
      ...errorAttributes(validation.error),
      ...promptAttributes(validation.prompt),
      sqref: areasReference(validation.areas),
    },
    formula('formula1', formula1) + formula('formula2', formula2),
  );
}

const errorAttributes = (error: ValidationMessage | undefined): AttributeValues =>
  error
    ? {
        showErrorMessage: true,
        errorStyle: error.style === 'stop' ? undefined : error.style,
        errorTitle: orNothing(error.title),
        error: orNothing(error.message),
      }
    : {};

const promptAttributes = (prompt: ValidationMessage | undefined): AttributeValues =>
  prompt
    ? { showInputMessage: true, promptTitle: orNothing(prompt.title), prompt: orNothing(prompt.message) }
    : {};

const stated = (value: boolean | undefined): true | undefined => (value ? true : undefined);

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
