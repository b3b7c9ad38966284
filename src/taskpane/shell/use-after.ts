import { useEffect, useState } from 'react';

/** Shorter work needs no sign. */
export const noticed = 300;

/** True once something has been going on for so long; false again as soon as it ends. */
export function useAfter(milliseconds: number, what: string | null): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return undefined;
    const timer = setTimeout(() => setLate(what), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [milliseconds, what]);
  return what !== null && late === what;
}
