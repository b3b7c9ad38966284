import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../../rules';
import { severities } from '../../../rules';
import type { Texts } from '../../texts';
import { SeverityIcon } from '../list/severity-icon';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
  readonly texts: Texts;
}

/** The counts are the filters. */
export function Counts({ counts, shown, onToggle, texts }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.check.filterBySeverity} className={styles.row}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          size="small"
          checked={shown.has(severity)}
          onClick={() => onToggle(severity)}
          icon={<SeverityIcon severity={severity} />}
        >
          {counts[severity]} {texts.words.severities[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}
