import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExcelCheck, Session } from '../../app/in-excel';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  lines: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

/** More would be a list to search; "Rà soát mọi trang" stands beside it. */
const most = 3;

interface Props {
  readonly checked: ExcelCheck;
  readonly busy: boolean;
  readonly session: Session;
  readonly texts: Texts;
}

/** The open sheet has no appendix and others have: a saved workbook often opens on a sheet that was made last. */
export function CheckElsewhere({ checked, busy, session, texts: { check } }: Props): ReactElement | null {
  const styles = useStyles();
  const { elsewhere } = checked;
  if (elsewhere.length === 0) return null;
  return (
    <div className={styles.lines}>
      <Text>{check.elsewhere(elsewhere.map(({ sheet }) => sheet))}</Text>
      {elsewhere.slice(0, most).map((one, place) => (
        <Button
          key={one.sheetId}
          className={styles.button}
          {...(place === 0 && { 'data-primary': true, appearance: 'primary' })}
          disabledFocusable={busy}
          onClick={() => void session.checkElsewhere(one)}
        >
          {check.checkSheet(one.sheet)}
        </Button>
      ))}
    </div>
  );
}
