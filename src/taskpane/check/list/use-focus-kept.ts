import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Where what had the focus has gone from the list, the focus goes to the active line, and not to nowhere. */
export function useFocusKept(
  scroller: RefObject<HTMLElement | null>,
  active: string | null,
): { readonly focusActive: () => void } {
  const within = useRef(false);
  const asked = useRef(false);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent): void => {
      within.current = target instanceof Node && scroller.current?.contains(target) === true;
    };
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Who clicks beside everything has left the list; what was taken off the page has not.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && document.activeElement === document.body)
          within.current = false;
      });
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const lost = within.current && document.hasFocus() && document.activeElement === document.body;
    if (!asked.current && !lost) return;
    asked.current = false;
    if (active === null) return;
    const line = scroller.current?.querySelector(`[data-key="${CSS.escape(active)}"]`);
    if (line instanceof HTMLElement) line.focus({ preventScroll: true });
  });

  return {
    focusActive: () => {
      asked.current = true;
    },
  };
}
