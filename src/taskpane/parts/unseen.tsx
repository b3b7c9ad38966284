import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflowX: 'hidden',
    overflowY: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** Heard and not seen. */
export function Unseen({ role, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.unseen} {...(role && { role })}>
      {children}
    </span>
  );
}
