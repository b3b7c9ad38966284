import type { ReactElement } from 'react';
import type { ViewProps } from '../shell/view-props';
import { Findings } from './findings';
import { NoAppendix } from './no-appendix';
import { NothingFound } from './nothing-found';

/** What a check has come to: findings, none, or no appendix to check. */
export function Results(props: ViewProps): ReactElement | null {
  const { checked } = props.state;
  if (!checked) return null;
  const some = checked.findings.some(({ ignored }) => ignored === null);
  if (some) return <Findings {...props} checked={checked} />;
  const anywhere = checked.workbook.sheets.some(({ reading }) => reading.appendices.length > 0);
  return anywhere ? (
    <NothingFound {...props} checked={checked} />
  ) : (
    <NoAppendix {...props} checked={checked} />
  );
}
