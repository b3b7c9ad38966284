import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { CellChange, Finding, Language, Wording } from '../../rules';
import { ruleById, wordingOf } from '../../rules';
import type { Texts } from '../texts';
import { BeforeAfter } from './before-after';
import { KeepForm } from './keep-form';
import { unbroken } from './unbroken';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choices: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
});

interface Props {
  readonly finding: Finding;
  readonly language: Language;
  readonly texts: Texts;
  readonly busy: boolean;
  readonly onFix: (changes: readonly CellChange[]) => void;
  readonly onKeep: (reason: string) => void;
  readonly onGoTo: () => void;
}

/** What is wrong, why it matters, how to mend it, and the buttons that apply. */
export function FindingCard({
  finding,
  language,
  texts,
  busy,
  onFix,
  onKeep,
  onGoTo,
}: Props): ReactElement | null {
  const styles = useStyles();
  const [keeping, setKeeping] = useState(false);
  const rule = ruleById(finding.rule);
  if (!rule) return null;
  const { what, why, how } = wordingOf(rule, finding, language);
  const changes = finding.fix?.changes ?? [];
  const alternatives = finding.fix?.alternatives ?? [];
  return (
    <div className={styles.card}>
      <Text block>{unbroken(what)}</Text>
      <Text block>
        <Text weight="semibold">{texts.check.why}: </Text>
        {why}
      </Text>
      <Text block>
        <Text weight="semibold">{texts.check.how}: </Text>
        {unbroken(how)}
      </Text>
      {changes.length > 0 && <BeforeAfter changes={changes} texts={texts} />}
      {alternatives.length > 0 && (
        <div className={styles.choices}>
          <Text>{texts.check.choose}</Text>
          {alternatives.map((alternative) => (
            <Button
              key={worded(alternative.title, language)}
              size="small"
              disabled={busy}
              onClick={() => onFix(alternative.changes)}
            >
              {worded(alternative.title, language)}
            </Button>
          ))}
        </div>
      )}
      {keeping ? (
        <KeepForm texts={texts} onKeep={onKeep} onCancel={() => setKeeping(false)} />
      ) : (
        <div className={styles.buttons}>
          {changes.length > 0 && (
            <Button appearance="primary" size="small" disabled={busy} onClick={() => onFix(changes)}>
              {texts.check.fix}
            </Button>
          )}
          <Button size="small" disabled={busy} onClick={() => setKeeping(true)}>
            {texts.check.keep}
          </Button>
          {finding.cells.length > 0 && (
            <Button size="small" disabled={busy} onClick={onGoTo}>
              {texts.check.goTo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function worded(title: Wording, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}
