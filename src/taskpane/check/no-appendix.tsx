import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { ExcelCheck } from '../../app/in-excel';
import { CheckElsewhere } from '../parts/check-elsewhere';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';
import { ChooseHeader } from './choose-header';
import { ChooseTemplate } from './choose-template';

const useStyles = makeStyles({
  view: { display: 'grid', alignContent: 'start', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** No table of a plan: what came nearest to its header, and what can be done. */
export function NoAppendix(props: ViewProps & { readonly checked: ExcelCheck }): ReactElement {
  const { session, state, texts, checked } = props;
  const styles = useStyles();
  const { check, words } = texts;
  const busy = useBusy(state);
  const [choosing, setChoosing] = useState<'header' | 'template' | null>(null);
  const choose = (what: typeof choosing): void => setChoosing(choosing === what ? null : what);
  const isElsewhere = checked.elsewhere.length > 0;
  const nearest = checked.workbook.sheets.flatMap(({ reading }) => reading.none ?? []);
  return (
    <div className={styles.view}>
      <Text weight="semibold">{checked.scope === 'all' ? check.noAppendixAnywhere : check.noAppendix}</Text>
      <CheckElsewhere checked={checked} busy={busy} session={session} texts={texts} />
      {!isElsewhere &&
        nearest.map(
          ({ sheet, row, missing }) =>
            row !== null && (
              <Text key={sheet}>
                {check.nearest(
                  checked.scope === 'all' ? sheet : null,
                  row + 1,
                  missing.map((field) => words.fields[field]).join(', '),
                )}
              </Text>
            ),
        )}
      <div className={styles.actions}>
        <Button
          {...(!isElsewhere && { 'data-primary': true, appearance: 'primary' })}
          disabledFocusable={busy}
          onClick={() => void session.check(checked.scope)}
        >
          {check.again}
        </Button>
        <Button aria-expanded={choosing === 'header'} onClick={() => choose('header')}>
          {check.chooseHeader}
        </Button>
        <Button aria-expanded={choosing === 'template'} onClick={() => choose('template')}>
          {check.makeTemplate}
        </Button>
        {checked.scope !== 'all' && (
          <Button disabledFocusable={busy} onClick={() => void session.check('all')}>
            {check.all}
          </Button>
        )}
      </div>
      {choosing === 'header' && <ChooseHeader {...props} />}
      {choosing === 'template' && <ChooseTemplate {...props} onClose={() => setChoosing(null)} />}
    </div>
  );
}
