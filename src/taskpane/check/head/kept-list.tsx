import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tellFinding } from '../../../app';
import type { ExcelCheck } from '../../../app/in-excel';
import { dateText } from '../../../locale';
import type { Ignore, Language } from '../../../rules';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  list: {
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: 0,
    listStyle: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'grid', justifyItems: 'start', gap: '2px' },
  reason: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: ExcelCheck;
  readonly busy: boolean;
  readonly language: Language;
  readonly texts: Texts;
  readonly onTakeBack: (ignore: Ignore) => void;
}

/** What a person chose to keep as it is, with the reason; also what no longer matches anything. */
export function KeptList({ checked, busy, language, texts, onTakeBack }: Props): ReactElement | null {
  const styles = useStyles();
  const { check } = texts;
  const kept: readonly (readonly [what: string, ignore: Ignore])[] = [
    ...checked.findings.flatMap((finding) =>
      finding.ignored ? [[tellFinding(finding, language).what, finding.ignored] as const] : [],
    ),
    ...checked.unmatchedIgnores.map((ignore) => [check.keptForNothing, ignore] as const),
  ];
  if (kept.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{check.kept(kept.length)}</summary>
      <ul className={styles.list}>
        {kept.map(([what, ignore], index) => (
          <li key={`${ignore.fingerprint} ${index}`} className={styles.item}>
            <Text block>{what}</Text>
            <Text block size={200} className={styles.reason}>
              {[ignore.reason, ignore.by, ignore.date && dateText(ignore.date, language)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Button size="small" disabledFocusable={busy} onClick={() => onTakeBack(ignore)}>
              {check.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
