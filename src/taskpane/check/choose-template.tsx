import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Framework } from '../../appendix';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';

const frameworks: readonly Framework[] = ['PII', 'PCI'];

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** For which index a fresh appendix is made, and what the workbook gets of it. */
export function ChooseTemplate({
  session,
  state,
  texts: { check },
  onClose,
}: ViewProps & { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const busy = useBusy(state);
  return (
    <div role="group" aria-label={check.makeTemplate} className={styles.choice}>
      <Text size={200}>{check.templateHow}</Text>
      <div className={styles.buttons}>
        {frameworks.map((framework) => (
          <Button
            key={framework}
            size="small"
            disabledFocusable={busy}
            onClick={() => void session.writeTemplate(framework).then(onClose)}
          >
            {check.templateFor(framework)}
          </Button>
        ))}
      </div>
    </div>
  );
}
