import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly texts: Texts;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

/** To keep a finding as it is takes a reason: whoever reads the appendix next wants to know it. */
export function KeepForm({ texts, onKeep, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onKeep(reason.trim());
      }}
    >
      <Field label={texts.check.keepReason} required>
        {/* Asked for by the button that this form takes the place of. */}
        <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={reason.trim() === ''}>
          {texts.check.keepConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.words.cancel}
        </Button>
      </div>
    </form>
  );
}
