import { useEffectEvent, useLayoutEffect } from 'react';

/** Keys that work wherever in the pane the focus is; null where one does nothing now. */
export function useKeys(actions: Readonly<Record<string, (() => void) | null>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (!action || event.defaultPrevented) return;
    event.preventDefault();
    action();
  });
  // Whoever sees the view can press them.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
