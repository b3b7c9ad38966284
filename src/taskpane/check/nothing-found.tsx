import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ExcelCheck } from '../../app/in-excel';
import { catalogue } from '../../rules';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';
import { KeptList } from './head/kept-list';
import { Marking, WhyUnmarked } from './head/marking';
import { UndoButton } from './head/undo-button';
import { recordsSaid } from './head/understood';

const useStyles = makeStyles({
  view: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalM },
  said: { display: 'grid', gridTemplateColumns: '20px 1fr', gap: tokens.spacingHorizontalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Nothing to mend: what was looked at, and where to go from here. */
export function NothingFound(props: ViewProps & { readonly checked: ExcelCheck }): ReactElement {
  const { session, state, view, language, texts, checked } = props;
  const styles = useStyles();
  const { check } = texts;
  const busy = useBusy(state);
  const records = recordsSaid(
    checked.workbook.sheets.flatMap(({ reading }) => reading.appendices),
    check,
  );
  return (
    <div className={styles.view}>
      <div className={styles.said} role="status">
        <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />
        <Text>{check.clean(records, catalogue.length)}</Text>
      </div>
      <div className={styles.actions}>
        <Button data-primary appearance="primary" onClick={() => view.set('gaps')}>
          {check.toGaps}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.check(checked.scope)}>
          {check.again}
        </Button>
        <UndoButton session={session} state={state} busy={busy} texts={texts} />
      </div>
      <Marking session={session} state={state} busy={busy} texts={texts} />
      <WhyUnmarked state={state} texts={texts} />
      <KeptList
        checked={checked}
        busy={busy}
        language={language}
        texts={texts}
        onTakeBack={(ignore) => void session.takeBack(ignore)}
      />
    </div>
  );
}
