import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { CellChange, Language, Message } from '../../../rules';
import type { Texts } from '../../texts';
import type { Entry } from '../list/entries';
import { Alternatives } from './alternatives';
import { BeforeAfter } from './before-after';
import { Facts } from './facts';
import { KeepForm } from './keep-form';
import { unbroken } from './unbroken';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXL,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  // A card may be longer than the list is high: what can be done about it stays in sight.
  actions: {
    position: 'sticky',
    bottom: 0,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A mend of more cells than these is shown whole when asked for. */
const changesAtFirst = 5;

interface Props {
  readonly entry: Entry;
  readonly message: Message;
  readonly language: Language;
  readonly texts: Texts;
  readonly busy: boolean;
  /** Whether the reason for keeping it is being written. */
  readonly keeping: boolean;
  readonly onKeeping: (keeping: boolean) => void;
  readonly onFix: (changes: readonly CellChange[]) => void;
  readonly onKeep: (reason: string) => void;
  readonly onGoTo: () => void;
}

/** What is wrong, why it matters, how to mend it, what the row says, and the buttons that apply. */
export function FindingCard(props: Props): ReactElement {
  const { entry, message, language, texts, busy, keeping, onKeeping, onFix, onKeep, onGoTo } = props;
  const styles = useStyles();
  const [picked, setPicked] = useState<number | null>(null);
  const alternatives = entry.finding.fix?.alternatives ?? [];
  const chosen = picked === null ? undefined : alternatives[picked];
  const changes = chosen?.changes ?? entry.finding.fix?.changes ?? [];
  return (
    <div className={styles.card}>
      <Text block>{unbroken(message.what)}</Text>
      <div>
        <strong className={styles.label}>{texts.check.why}:</strong> {unbroken(message.why)}
      </div>
      <div>
        <strong className={styles.label}>{texts.check.how}:</strong> {unbroken(message.how)}
      </div>
      {alternatives.length > 0 && (
        <Alternatives
          alternatives={alternatives}
          picked={picked}
          language={language}
          texts={texts}
          onPick={setPicked}
        />
      )}
      {changes.length > 0 && <BeforeAfter changes={changes} texts={texts} atFirst={changesAtFirst} />}
      <Facts entry={entry} language={language} texts={texts} />
      <div className={styles.actions}>
        {keeping ? (
          <KeepForm texts={texts} onKeep={onKeep} onCancel={() => onKeeping(false)} />
        ) : (
          <div className={styles.buttons}>
            {(changes.length > 0 || alternatives.length > 0) && (
              <Button
                appearance="primary"
                size="small"
                disabledFocusable={busy || changes.length === 0}
                onClick={() => onFix(changes)}
              >
                {texts.check.fix}
              </Button>
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => onKeeping(true)}>
              {texts.check.keep}
            </Button>
            {entry.finding.cells.length > 0 && (
              <Button size="small" disabledFocusable={busy} onClick={onGoTo}>
                {texts.check.goTo}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
