/** What a change has touched: of a mere selection only the outline is drawn anew. */
type Touched = 'anything' | 'selection';

/** A batch may be one of many: the page is drawn once a frame. */
export function onceAFrame(
  draw: (isFresh: boolean) => void,
  signal: AbortSignal,
): (touched?: Touched) => void {
  let waiting: 'anew' | 'pointing' | undefined;
  return (touched) => {
    const isWaiting = waiting !== undefined;
    waiting = touched === 'selection' ? (waiting ?? 'pointing') : 'anew';
    if (isWaiting) return;
    requestAnimationFrame(() => {
      const isFresh = waiting === 'anew';
      waiting = undefined;
      if (!signal.aborted) draw(isFresh);
    });
  };
}
