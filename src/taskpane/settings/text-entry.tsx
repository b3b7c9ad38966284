import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useState } from 'react';
import type { Session } from '../../app/in-excel';
import type { Entry, EntryFault } from '../../app/remembered';
import type { Texts } from '../texts';
import { useKeeping } from './use-keeping';

// A field's own least width is more than half a pane.
const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What stands there while the field is empty. */
  readonly placeholder?: string;
  readonly read: (text: string) => Entry;
  readonly toKeep: (value: string) => Promise<void>;
  readonly session: Session;
  readonly texts: Texts;
}

/** A word that is kept when the field is left or Enter is pressed; Esc takes back what was typed. */
export function TextEntry(props: Props): ReactElement {
  const { label, hint, value, placeholder, read, toKeep, session, texts } = props;
  const styles = useStyles();
  const { pending, failed, keep } = useKeeping(session, toKeep);
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<EntryFault | null>(null);
  const wrong = fault ? texts.settings.faults[fault] : failed && texts.shell.trouble[failed];

  function type(text: string | null): void {
    setTyped(text);
    setFault(null);
  }
  function leave(): void {
    if (typed === null) return;
    const entry = read(typed);
    if ('fault' in entry) {
      setFault(entry.fault);
      return;
    }
    if (typed.trim() !== value) keep(entry.value);
    type(null);
  }
  function onKeyDown({ key }: KeyboardEvent): void {
    if (key === 'Enter') leave();
    if (key === 'Escape') type(null);
  }
  return (
    <Field
      label={label}
      hint={hint ?? null}
      {...(wrong && { validationMessage: wrong, validationState: 'error' })}
    >
      <Input
        className={styles.input}
        value={typed ?? pending ?? value}
        placeholder={placeholder}
        onChange={(_, changed) => type(changed.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
