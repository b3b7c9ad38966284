import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding, Ignore, Language } from '../../rules';
import { ruleById, wordingOf } from '../../rules';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'grid', justifyItems: 'start' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly texts: Texts;
  readonly onTakeBack: (ignore: Ignore) => void;
}

/** What a person chose to keep as it is, with the reason. */
export function KeptList({ findings, language, texts, onTakeBack }: Props): ReactElement | null {
  const styles = useStyles();
  const kept = findings.flatMap((finding) =>
    finding.ignored ? [{ finding, ignored: finding.ignored }] : [],
  );
  if (kept.length === 0) return null;
  return (
    <details>
      <summary>{texts.check.kept(kept.length)}</summary>
      <ul className={styles.list}>
        {kept.map(({ finding, ignored }) => {
          const rule = ruleById(finding.rule);
          return (
            <li key={`${finding.fingerprint} ${finding.row}`} className={styles.item}>
              <Text block>{rule ? wordingOf(rule, finding, language).what : finding.rule}</Text>
              <Text block italic size={200}>
                {ignored.reason}
              </Text>
              <Button size="small" onClick={() => onTakeBack(ignored)}>
                {texts.check.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
