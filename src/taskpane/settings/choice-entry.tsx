import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session } from '../../app/in-excel';
import type { Texts } from '../texts';
import { useKeeping } from './use-keeping';

// A field is otherwise as wide as its widest option, which a header of the appendix may be.
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { textOverflow: 'ellipsis' },
});

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly size?: 'small' | 'medium';
  readonly toKeep: (value: string) => Promise<void>;
  readonly session: Session;
  readonly texts: Texts;
}

/** One of several, kept as soon as it is chosen. */
export function ChoiceEntry(props: Props): ReactElement {
  const { label, hint, value, options, size = 'medium', toKeep, session, texts } = props;
  const styles = useStyles();
  const { pending, failed, keep } = useKeeping(session, toKeep);
  return (
    <Field
      className={styles.field}
      label={label}
      size={size}
      hint={hint ?? null}
      {...(failed && { validationMessage: texts.shell.trouble[failed], validationState: 'error' })}
    >
      <Select
        select={{ className: styles.select }}
        value={pending ?? value}
        onChange={(_, chosen) => keep(chosen.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
