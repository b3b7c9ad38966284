import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Session, SessionState } from '../../../app/in-excel';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  why: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly state: SessionState;
  readonly texts: Texts;
}

/** It is off until asked for where Excel could not undo what was done before. */
const isExplained = ({ undoKeepsOurWrites, marking }: SessionState): boolean =>
  !undoKeepsOurWrites && !marking;

const whyUnmarked = 'why-unmarked';

/** The switch "Đánh dấu ô". */
export function Marking({
  session,
  state,
  busy,
  texts: { check },
}: Props & { readonly session: Session; readonly busy: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <Switch
      className={styles.switch}
      label={check.marking}
      checked={state.marking}
      disabled={busy}
      {...(isExplained(state) && { 'aria-describedby': whyUnmarked })}
      onChange={(_, { checked }) => void session.setMarking(checked)}
    />
  );
}

export function WhyUnmarked({ state, texts: { check } }: Props): ReactElement | null {
  const styles = useStyles();
  if (!isExplained(state)) return null;
  return (
    <Text id={whyUnmarked} size={200} className={styles.why}>
      {check.markingOff}
    </Text>
  );
}
