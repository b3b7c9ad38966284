import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Where what had the focus is taken off the page (a mended finding, the first button), the focus goes to what
 * stands in its place and not to nowhere: in the list to the active line, elsewhere to the view's primary action.
 */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: element } = page;
    if (!element) return undefined;
    let last: Element | null = null;
    let inList = false;
    const onFocusIn = ({ target }: FocusEvent): void => {
      last = target instanceof Element && element.contains(target) ? target : null;
      inList = (last?.closest('[role=tree]') ?? null) !== null;
    };
    /** Whoever works in the sheet has the focus there, and nothing may call it back. */
    const onLeave = (): void => {
      last = null;
    };
    const keep = (): void => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const line = inList ? element.querySelector('[role=treeitem][tabindex="0"]') : null;
      const primary = [...element.querySelectorAll('[data-primary]')].find((one) => one.checkVisibility());
      const next = line ?? primary;
      if (!(next instanceof HTMLElement)) return;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocusIn);
    window.addEventListener('blur', onLeave);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      window.removeEventListener('blur', onLeave);
    };
  }, [page]);
}
