import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Message } from '../../../rules';
import type { Texts } from '../../texts';
import type { Entry } from './entries';
import type { Group } from './groups';
import { topOf } from './heights';
import { EntryLine, GroupLine } from './line-view';
import type { Line } from './lines';
import { moveOf } from './moves';
import { placeOf } from './place';
import { useStanding } from './use-standing';
import { useWindow } from './use-window';

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    // All the height that is left, and as much as makes a list of it where none is.
    flex: '1 1 200px',
    minHeight: '200px',
    overflowX: 'hidden',
    // A scrollbar that comes and goes would move everything beside it.
    overflowY: 'scroll',
    overflowAnchor: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  whole: { position: 'relative', width: '100%' },
  drawn: { position: 'absolute', left: 0, right: 0 },
});

interface Props {
  readonly texts: Texts;
  /** What the list is a list of: another filter or grouping makes another. */
  readonly of: unknown;
  readonly groups: readonly Group[];
  readonly lines: readonly Line[];
  /** The line that Tab comes to. */
  readonly active: string | null;
  /** The line whose card is open. */
  readonly chosen: string | null;
  /** How many times the keyboard was sent to the chosen line. */
  readonly asked: number;
  readonly tell: (entry: Entry) => Message;
  readonly headOf: (group: Group) => { readonly name: string; readonly detail: string };
  readonly card: (entry: Entry) => ReactNode;
  readonly onActivate: (line: Line) => void;
  readonly onOpen: (line: Line, open: boolean) => void;
  readonly onGoTo: (line: Line) => void;
}

/** The findings as a tree: groups, findings under them, a card in place. Only what is seen is drawn. */
export function Tree(props: Props): ReactElement {
  const { texts, groups, lines, active, chosen, asked, onActivate, onOpen, onGoTo } = props;
  const styles = useStyles();
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const { scroller, first, last, layout, height, watch, reveal, point } = useWindow(keys);
  const found = active === null ? undefined : layout.indexOf.get(active);
  const activeAt = useStanding(found, lines.length, props.of);
  const activeLine = lines[activeAt];
  const focusing = useRef(false);
  const places = useMemo(() => new Map(groups.map(({ key }, index) => [key, index + 1])), [groups]);

  useLayoutEffect(() => {
    if (chosen !== null) reveal(chosen);
  }, [chosen, reveal]);

  useLayoutEffect(() => {
    if (!focusing.current || active === null) return;
    focusing.current = false;
    focusOn(scroller.current, active);
  }, [active, scroller]);

  // Once for each time: whoever comes back to this view from another has not asked again.
  const answered = useRef(0);
  useLayoutEffect(() => {
    if (answered.current === asked || chosen === null) return;
    answered.current = asked;
    focusOn(scroller.current, chosen);
  }, [asked, chosen, scroller]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const onLine = event.target instanceof HTMLElement && event.target.role === 'treeitem';
    if (!onLine || !activeLine || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = activeLine.kind === 'group' ? activeLine.open : activeLine.key === chosen;
    const move = moveOf(event.key, lines, activeAt, isOpen);
    if (!move) return;
    event.preventDefault();
    if ('go' in move) onGoTo(activeLine);
    else if ('open' in move) onOpen(activeLine, move.open);
    else {
      const line = lines[move.to];
      if (!line) return;
      focusing.current = true;
      reveal(line.key);
      onActivate(line);
    }
  }

  function onClick({ target }: MouseEvent<HTMLElement>): void {
    const key = target instanceof Element && target.closest('[data-pressed]') ? keyAt(target) : null;
    const line = key === null ? undefined : lines[layout.indexOf.get(key) ?? -1];
    if (!line) return;
    onActivate(line);
    onOpen(line, line.kind === 'group' ? !line.open : line.key !== chosen);
  }

  function drawn(line: Line): ReactElement {
    const item = { lineKey: line.key, active: line === activeLine, watch };
    if (line.kind === 'group') {
      const place = places.get(line.key) ?? 1;
      return (
        <GroupLine
          key={line.key}
          {...item}
          place={place}
          of={groups.length}
          open={line.open}
          {...props.headOf(line.group)}
        />
      );
    }
    const { entry, group, place, alike } = line;
    const { title, what } = props.tell(entry);
    const { severity } = entry.finding;
    return (
      <EntryLine
        key={line.key}
        {...item}
        place={place}
        of={group.entries.length}
        severity={severity}
        severityName={texts.words.severities[severity]}
        title={title}
        detail={alike ? what : ''}
        cells={placeOf(entry.finding)}
        card={line.key === chosen ? props.card(entry) : null}
      />
    );
  }

  // Whoever has the focus in a line that is scrolled away keeps it.
  const away = activeLine && (activeAt < first || activeAt > last) ? activeLine : null;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onPointerMove={({ target }: PointerEvent) => point(keyAt(target))}
      onPointerLeave={() => point(null)}
    >
      <div
        role="tree"
        aria-label={texts.check.list}
        className={styles.whole}
        style={{ height }}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {away && activeAt < first && (
          <div role="none" className={styles.drawn} style={{ top: topOf(layout, activeAt) }}>
            {drawn(away)}
          </div>
        )}
        <div role="none" className={styles.drawn} style={{ top: topOf(layout, first) }}>
          {lines.slice(first, last + 1).map(drawn)}
        </div>
        {away && activeAt > last && (
          <div role="none" className={styles.drawn} style={{ top: topOf(layout, activeAt) }}>
            {drawn(away)}
          </div>
        )}
      </div>
    </div>
  );
}

/** The list has been scrolled to the line already. */
function focusOn(list: HTMLElement | null, key: string): void {
  const line = list?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (line instanceof HTMLElement) line.focus({ preventScroll: true });
}

/** The line that something on the page belongs to. */
function keyAt(target: EventTarget): string | null {
  const line = target instanceof Element ? target.closest('[data-key]') : null;
  return line?.getAttribute('data-key') ?? null;
}
