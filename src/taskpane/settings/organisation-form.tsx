import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Organisation } from '../../appendix';
import type { Session, Trouble } from '../../app/in-excel';
import type { OrganisationEntry, OrganisationFault, OrganisationField } from '../../app/remembered';
import { organisationIn } from '../../app/remembered';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  days: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalS },
  // A field's own least width is more than half a pane.
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly first: OrganisationEntry;
  readonly kind: Organisation['kind'];
  /** The name that the entry has in the directory until now; null for a new one. */
  readonly insteadOf: string | null;
  readonly others: readonly Organisation[];
  readonly session: Session;
  readonly texts: Texts;
  readonly onClose: () => void;
}

/** An entry of the directory. What is wrong is said under the field that it concerns. */
export function OrganisationForm(props: Props): ReactElement {
  const { first, kind, insteadOf, others, session, texts, onClose } = props;
  const styles = useStyles();
  const { directory: said } = texts.settings;
  const [entry, setEntry] = useState(first);
  const [faults, setFaults] = useState<Readonly<Partial<Record<OrganisationField, OrganisationFault>>>>({});
  const [failed, setFailed] = useState<Trouble['code'] | null>(null);

  async function save(): Promise<void> {
    const read = organisationIn(entry, kind, others);
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    await session.setOrganisation(read.organisation, insteadOf);
    const { trouble } = session.state();
    if (trouble?.during === 'remember') setFailed(trouble.code);
    else onClose();
  }
  const field = (name: OrganisationField, hint?: string) => {
    const fault = faults[name];
    const isRefused = failed !== null && name === 'name';
    const wrong = fault ? said.faults[fault] : isRefused ? texts.shell.trouble[failed] : null;
    return (
      <Field
        label={said.fields[name]}
        size="small"
        hint={hint ?? null}
        required={name === 'name'}
        {...(wrong !== null && { validationMessage: wrong, validationState: 'error' })}
      >
        <Input
          className={styles.input}
          value={entry[name]}
          onChange={(_, { value }) => {
            setEntry({ ...entry, [name]: value });
            setFaults({ ...faults, [name]: undefined });
          }}
        />
      </Field>
    );
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {field('name')}
      {field('abbreviations', said.abbreviationsHint)}
      <div className={styles.days}>
        {field('from')}
        {field('until')}
      </div>
      {field('successor', said.successorHint)}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {said.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.words.cancel}
        </Button>
      </div>
    </form>
  );
}
