import type { SessionState } from '../../app/in-excel';
import { noticed, useAfter } from './use-after';

/** Whether what the user asked for takes so long that buttons had better say so; a blink of work disables nothing. */
export function useBusy({ working }: SessionState): boolean {
  return useAfter(noticed, working && !working.background ? working.work : null);
}
