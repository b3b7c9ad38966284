import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ExcelCheck, Session } from '../../app/in-excel';
import { dateText } from '../../locale';
import type { Finding, Ignore, Language } from '../../rules';
import { ruleById, wordingOf } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  line: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly ignores: readonly Ignore[];
  readonly checked: ExcelCheck | null;
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** What is kept as it is: why, by whom, since when; also what no longer matches anything. */
export function IgnoresSection({ ignores, checked, session, language, texts }: Props): ReactElement {
  const styles = useStyles();
  const { ignores: said } = texts.settings;
  const lost = new Set(checked?.unmatchedIgnores.map(({ fingerprint }) => fingerprint));
  const findings = new Map(checked?.findings.map((finding) => [finding.fingerprint, finding]));
  return (
    <Section title={said.title} note={ignores.length > 0 ? String(ignores.length) : ''}>
      {ignores.length === 0 && <Text size={200}>{said.none}</Text>}
      <ul className={styles.list}>
        {ignores.map((ignore) => {
          const finding = findings.get(ignore.fingerprint);
          const what = finding ? whatOf(finding, language) : titleOf(ignore, language);
          return (
            <li key={ignore.fingerprint} className={styles.item}>
              <Text block>{what}</Text>
              <Text block size={200} italic>
                {ignore.reason}
              </Text>
              <Text block size={200} className={styles.line}>
                {[ignore.by, ignore.date && dateText(ignore.date, language)].filter(Boolean).join(' · ')}
              </Text>
              {checked && lost.has(ignore.fingerprint) && (
                <Text block size={200}>
                  {checked.scope === 'all' ? said.unmatched : said.unmatchedHere}
                </Text>
              )}
              <Button
                size="small"
                aria-label={said.takeBackNamed(what)}
                onClick={() => void session.takeBack(ignore)}
              >
                {texts.check.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function whatOf(finding: Finding, language: Language): string {
  const rule = ruleById(finding.rule);
  return rule ? wordingOf(rule, finding, language).what : finding.rule;
}

/** A fingerprint begins with its rule: that much is known of a finding that is no more. */
function titleOf({ fingerprint }: Ignore, language: Language): string {
  const id = fingerprint.split(':', 1)[0] ?? '';
  return ruleById(id)?.[language].title ?? id;
}
