import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExcelCheck } from '../../app/in-excel';
import { catalogue } from '../../rules';
import type { Texts } from '../texts';

/** What was understood, or that there was nothing to understand. */
export function Understood({
  checked,
  texts,
}: {
  readonly checked: ExcelCheck;
  readonly texts: Texts;
}): ReactElement {
  const { sheets } = checked.workbook;
  const appendices = sheets.flatMap(({ reading }) => reading.appendices);
  const records = appendices.reduce((sum, appendix) => sum + appendix.records.length, 0);
  if (appendices.length === 0) {
    return (
      <Text block>
        {texts.check.noAppendix} {nearestOf(checked, texts)}
      </Text>
    );
  }
  const first = appendices[0]?.facts;
  const said = texts.check.understood(first?.framework ?? '', first?.targetYear ?? '', records);
  const nothing = checked.findings.every(({ ignored }) => ignored !== null);
  return (
    <Text block weight={nothing ? 'semibold' : 'regular'}>
      {nothing ? texts.check.clean(records, catalogue.length) : `${appendices[0]?.sheet ?? ''} · ${said}`}
    </Text>
  );
}

function nearestOf({ workbook }: ExcelCheck, texts: Texts): string {
  for (const { reading } of workbook.sheets) {
    const { none } = reading;
    if (none && none.row !== null)
      return texts.check.nearest(
        none.row + 1,
        none.missing.map((field) => texts.words.fields[field]).join(', '),
      );
  }
  return '';
}
