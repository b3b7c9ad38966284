import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../../app/in-excel';
import { headerForgotten, sheetsWithChosenHeader } from '../../../app/in-excel';
import type { Language } from '../../../rules';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly busy: boolean;
  readonly language: Language;
  readonly texts: Texts;
}

/** What is wanted now and then. */
export function MoreActions({ session, state, busy, language, texts: { check } }: Props): ReactElement {
  const styles = useStyles();
  const unread = state.checked?.workbook.sheets.filter(
    ({ grid, reading }) => grid.merges === 'unknown' && reading.appendices.length > 0,
  );
  return (
    <div className={styles.list} role="group" aria-label={check.more}>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => void session.check(state.checked?.scope === 'all' ? 'active' : 'all')}
      >
        {state.checked?.scope === 'all' ? check.active : check.all}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => void session.listFindings(language)}
      >
        {check.listFindings}
      </Button>
      {sheetsWithChosenHeader(state.stored?.plan ?? []).map((sheet) => (
        <Button
          key={sheet}
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void session.setFact(headerForgotten(sheet))}
        >
          {check.forgetHeader(sheet)}
        </Button>
      ))}
      {unread?.map(({ grid }) => (
        <div key={grid.sheetId}>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-describedby="merges-warning"
            onClick={() => void session.readMerges(grid.sheetId)}
          >
            {unread.length === 1 ? check.readMerges : check.readMergesOn(grid.sheet)}
          </Button>
        </div>
      ))}
      {unread && unread.length > 0 && (
        <Text id="merges-warning" size={200}>
          {check.mergesWarning}
        </Text>
      )}
    </div>
  );
}
