import type { RefCallback, RefObject } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Anchor } from './anchor';
import { anchorOf, scrolledTo } from './anchor';
import type { Layout } from './heights';
import { indexedBy, layoutOf, lineAt, topOf } from './heights';

/** What one line is expected to take before it has been measured. */
const expected = 32;
/** Lines drawn beyond what is seen, so that scrolling finds them there. */
const beyond = 6;

export interface ListWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The lines to draw, `last` included; none where `last` is before `first`. */
  readonly first: number;
  readonly last: number;
  readonly layout: Layout;
  readonly height: number;
  /** For every drawn line, which bears its key as `data-key`: it is measured. */
  readonly watch: RefCallback<HTMLElement>;
  /** Brings a line into sight, and keeps it there until the reader scrolls. */
  readonly reveal: (key: string) => void;
  /** The line under the pointer, which stays where it is whatever changes above it. */
  readonly point: (key: string | null) => void;
}

/** Draws of a long list only what is seen. Heights may differ, and the list may change: what is read stays in place. */
export function useWindow(keys: readonly string[]): ListWindow {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [measured, setMeasured] = useState({ heights: new Map<string, number>() });
  const [seen, setSeen] = useState({ scrolled: 0, height: 600 });
  const anchor = useRef<Anchor>({ candidates: [] });
  const pointed = useRef<string | null>(null);
  const revealed = useRef<string | null>(null);

  const order = useMemo(() => indexedBy(keys), [keys]);
  const layout = useMemo(() => layoutOf(order, measured.heights, expected), [order, measured]);
  const laidOut = useRef(layout);

  const look = useCallback(() => {
    const { current: element } = scroller;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    setSeen((before) =>
      before.scrolled === scrollTop && before.height === clientHeight
        ? before
        : { scrolled: scrollTop, height: clientHeight },
    );
  }, []);
  const showRevealed = useCallback(() => {
    const { current: element } = scroller;
    const index = revealed.current === null ? undefined : laidOut.current.indexOf.get(revealed.current);
    if (!element || index === undefined) return;
    const [top, bottom] = [topOf(laidOut.current, index), topOf(laidOut.current, index + 1)];
    const { scrollTop, clientHeight } = element;
    if (bottom > scrollTop + clientHeight) element.scrollTop = Math.min(top, bottom - clientHeight);
    else if (top < scrollTop) element.scrollTop = top;
  }, []);

  // What stood on the screen stands there again, before the page is painted.
  useLayoutEffect(() => {
    laidOut.current = layout;
    const { current: element } = scroller;
    const anchored = scrolledTo(anchor.current, layout);
    if (element && anchored !== null && Math.abs(anchored - element.scrollTop) >= 1)
      element.scrollTop = anchored;
    showRevealed();
    look();
  }, [layout, look, showRevealed]);

  // Where the reader has come to is where the next change finds the list.
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (!element) return;
    const shown = { first: lineAt(layout, seen.scrolled), last: lineAt(layout, seen.scrolled + seen.height) };
    anchor.current = anchorOf(layout, keys, shown, element.scrollTop, pointed.current);
  }, [layout, keys, seen]);

  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (!element) return undefined;
    const size = new ResizeObserver(look);
    size.observe(element);
    const letGo = (): void => {
      revealed.current = null;
    };
    element.addEventListener('scroll', look, { passive: true });
    element.addEventListener('wheel', letGo, { passive: true });
    element.addEventListener('pointerdown', letGo);
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
      element.removeEventListener('wheel', letGo);
      element.removeEventListener('pointerdown', letGo);
    };
  }, [look]);

  const watch = useWatch(
    useCallback((key: string, height: number) => {
      setMeasured((before) => {
        if (before.heights.get(key) === height) return before;
        before.heights.set(key, height);
        return { heights: before.heights };
      });
    }, []),
  );
  return {
    scroller,
    first: Math.max(0, lineAt(layout, seen.scrolled) - beyond),
    last: Math.min(keys.length - 1, lineAt(layout, seen.scrolled + seen.height) + beyond),
    layout,
    height: topOf(layout, keys.length),
    watch,
    reveal: useCallback(
      (key: string) => {
        revealed.current = key;
        showRevealed();
      },
      [showRevealed],
    ),
    point: useCallback((key: string | null) => {
      pointed.current = key;
    }, []),
  };
}

/** Tells the height of each watched element, now and whenever it changes. */
function useWatch(onHeight: (key: string, height: number) => void): RefCallback<HTMLElement> {
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        for (const { target, borderBoxSize } of entries) {
          const key = target.getAttribute('data-key');
          const height = borderBoxSize[0]?.blockSize ?? 0;
          if (key !== null && height > 0) onHeight(key, height);
        }
      }),
    [onHeight],
  );
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
}
