import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellChange } from '../../../rules';
import type { Texts } from '../../texts';
import { BeforeAfter } from '../card/before-after';

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  changes: { maxHeight: '40vh', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly changes: readonly CellChange[];
  readonly busy: boolean;
  readonly texts: Texts;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** All that "Sửa nhanh" will write, seen before it is. */
export function Preview({ changes, busy, texts, onConfirm, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const { check, words } = texts;
  return (
    <section className={styles.preview} aria-label={check.previewTitle(changes.length)}>
      <Text weight="semibold">{check.previewTitle(changes.length)}</Text>
      <div
        className={styles.changes}
        tabIndex={0}
        role="group"
        aria-label={check.previewTitle(changes.length)}
      >
        <BeforeAfter changes={changes} texts={texts} />
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={onConfirm}>
          {check.previewConfirm(changes.length)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
