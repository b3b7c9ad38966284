import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly now: 'loading' }
  | { readonly now: 'here'; readonly what: T }
  | { readonly now: 'missing'; readonly tryAgain: () => void };

/** What `load` brings; where it could not be fetched, a way to try again. `load` must stay the same from render to render. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(1);
  const [settled, setSettled] = useState<{ load: () => Promise<T>; attempt: number; what: T | null } | null>(
    null,
  );
  useEffect(() => {
    let dropped = false;
    const settle = (what: T | null): void => {
      if (!dropped) setSettled({ load, attempt, what });
    };
    load().then(settle, () => settle(null));
    return () => {
      dropped = true;
    };
  }, [load, attempt]);
  if (settled?.load !== load || settled.attempt !== attempt) return { now: 'loading' };
  return settled.what === null
    ? { now: 'missing', tryAgain: () => setAttempt(attempt + 1) }
    : { now: 'here', what: settled.what };
}
