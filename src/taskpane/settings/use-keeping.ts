import { useState } from 'react';
import type { Session, Trouble } from '../../app/in-excel';

/** A choice on its way into the workbook: what was chosen, until it is there, and why it did not get there. */
export interface Keeping {
  readonly pending: string | null;
  readonly failed: Trouble['code'] | null;
  readonly keep: (value: string) => void;
}

/** Shows a choice at once, and beside its field what came of it. */
export function useKeeping(session: Session, toKeep: (value: string) => Promise<void>): Keeping {
  const [pending, setPending] = useState<string | null>(null);
  const [failed, setFailed] = useState<Trouble['code'] | null>(null);
  async function keeping(value: string): Promise<void> {
    setPending(value);
    setFailed(null);
    await toKeep(value);
    const { trouble } = session.state();
    setFailed(trouble?.during === 'remember' ? trouble.code : null);
    setPending(null);
  }
  return { pending, failed, keep: (value) => void keeping(value) };
}
