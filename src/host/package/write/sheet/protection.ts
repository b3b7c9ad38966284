import type { NewProtection } from '../../changes';
import { FORBIDDEN_UNLESS_STATED } from '../../parts/sheet/protection';
import type { AttributeValues } from '../../xml/tag';
import { putSection, section, type SheetDraft } from './sheet-draft';

/** Protects a sheet, or lifts its protection. */
export function changeProtection(sheet: SheetDraft, protection: NewProtection | null): void {
  const present = section(sheet, 'sheetProtection');
  const written = protection ? sheet.tag('sheetProtection', attributesOf(protection)) : '';
  if (present) sheet.draft.replace(present.start, present.end, written);
  else if (written !== '') putSection(sheet, 'sheetProtection', written);
}

/** Only what differs from what is taken where nothing is said. */
function attributesOf({ allowed }: NewProtection): AttributeValues {
  const stated = Object.entries(FORBIDDEN_UNLESS_STATED).flatMap(([name, unlessStated]) => {
    const isForbidden = !allowed.includes(name);
    return isForbidden === unlessStated ? [] : [[name, isForbidden] as const];
  });
  return { sheet: true, ...Object.fromEntries(stated) };
}
