import { useCallback, useEffect, useRef, useState } from 'react';

/** Told of each watched element when it comes near what is seen of the pane, and when it leaves. */
type Tell = (near: boolean, height: number) => void;

export type WatchNearness = (element: Element, tell: Tell) => () => void;

/** How far beyond what is seen: scrolling finds it drawn. */
const beyond = '400px 0px';

/** One observer for all parts of a long list. The pane scrolls in its `main`. */
export function useNearness(): WatchNearness {
  const told = useRef<WatchNearness | null>(null);
  return useCallback((element, tell) => {
    told.current ??= nearnessIn(element.closest('main'));
    return told.current(element, tell);
  }, []);
}

function nearnessIn(root: Element | null): WatchNearness {
  const listeners = new Map<Element, Tell>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        listeners.get(target)?.(isIntersecting, boundingClientRect.height);
    },
    { root, rootMargin: beyond },
  );
  return (element, tell) => {
    listeners.set(element, tell);
    observer.observe(element);
    return () => {
      listeners.delete(element);
      observer.unobserve(element);
    };
  };
}

/** Whether a part of a long list is to be drawn, and what room it takes while it is not. */
export function useDrawnWhenNear<E extends Element>(
  watch: WatchNearness,
  { atFirst, expected }: { readonly atFirst: boolean; readonly expected: number },
) {
  const place = useRef<E>(null);
  const [{ near, height }, setSeen] = useState({ near: atFirst, height: expected });
  useEffect(() => {
    const { current: element } = place;
    if (!element) return undefined;
    return watch(element, (isNear, itsHeight) =>
      // A part that was drawn keeps its room when it is left.
      setSeen((before) => ({ near: isNear, height: before.near ? itsHeight : before.height })),
    );
  }, [watch]);
  return { place, near, height };
}
