import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import { safelyFixed, tallyOf } from '../../app';
import type { ExcelCheck } from '../../app/in-excel';
import { noLead } from '../../gaps';
import { useBusy } from '../shell/use-busy';
import type { ViewProps } from '../shell/view-props';
import { FindingCard } from './card/finding-card';
import { Actions } from './head/actions';
import { Counts } from './head/counts';
import { FilterBar } from './head/filter-bar';
import { KeptList } from './head/kept-list';
import { understood } from './head/understood';
import type { Entry } from './list/entries';
import { entriesOf } from './list/entries';
import type { Filter } from './list/filter';
import { everything, filtered, isEverything, ownersOf } from './list/filter';
import type { Group, Grouping } from './list/groups';
import { groupsOf } from './list/groups';
import { headOf } from './list/heads';
import { linesOf, stepFrom } from './list/lines';
import { Tree } from './list/tree';
import { tellerIn } from './teller';
import { useChosen } from './use-chosen';
import { useKeys } from './use-keys';

const useStyles = makeStyles({
  view: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '> *': { flexShrink: 0 },
  },
  understood: {
    justifyContent: 'space-between',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  filtered: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The findings: how many, what can be done about them, and each in its place. */
export function Findings(props: ViewProps & { readonly checked: ExcelCheck }): ReactElement {
  const { session, state, view, language, texts, today, checked } = props;
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>(everything);
  const [grouping, setGrouping] = useState<Grouping>('row');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [keeping, setKeeping] = useState(false);
  const [asked, setAsked] = useState(0);

  const tell = useMemo(() => tellerIn(language), [language]);
  const entries = useMemo(() => entriesOf(checked), [checked]);
  const shown = useMemo(() => filtered(entries, filter, tell), [entries, filter, tell]);
  const groups = useMemo(() => groupsOf(shown, grouping), [shown, grouping]);
  const lines = useMemo(() => linesOf(groups, closed), [groups, closed]);
  const list = useMemo(() => ({ filter, grouping }), [filter, grouping]);
  const listed = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const counts = useMemo(() => tallyOf(checked.findings), [checked]);
  const safe = useMemo(() => safelyFixed(checked.findings), [checked]);
  const rules = useMemo(() => rulesIn(entries, tell), [entries, tell]);
  const owners = useMemo(() => ownersIn(entries, texts.check.noLead), [entries, texts]);
  const severalSheets = useMemo(
    () => new Set(entries.map(({ finding }) => finding.sheetId)).size > 1,
    [entries],
  );

  // On the way through several places none but the last is where the reader wants to be.
  const isLeading = state.working?.work === 'go';
  const { entry, line, active, choose, activate } = useChosen(
    shown,
    lines,
    state.selected,
    keeping || isLeading,
  );
  const busy = useBusy(state);

  function open(next: Entry | null, on?: (typeof lines)[number]): void {
    setKeeping(false);
    choose(next, on);
    const group = next && groups.find(({ entries: members }) => members.includes(next));
    if (group && closed.has(group.key) && !on) setClosed(without(closed, group.key));
  }
  function goTo(next: Entry | null): void {
    if (next && next.finding.cells.length > 0) void session.goTo(next.finding);
  }
  function step(by: 1 | -1): void {
    const next = stepFrom(listed, entry?.key ?? null, by);
    open(next);
    goTo(next);
  }
  /** Whoever asks by key goes on by key: the card's buttons are one Tab away. */
  function stepByKey(by: 1 | -1): void {
    step(by);
    setAsked(asked + 1);
  }
  useKeys({
    F8: () => stepByKey(1),
    'Shift+F8': () => stepByKey(-1),
    Escape: entry ? () => (keeping ? setKeeping(false) : open(null)) : null,
  });
  const headed = (group: Group) => headOf(group, grouping, { tell, texts, severalSheets });

  return (
    <div className={styles.view}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.understood}
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        title={texts.check.toColumns}
        onClick={() => view.set('settings')}
      >
        {understood(checked, texts) || texts.check.noAppendix}
      </Button>
      <Counts
        counts={counts}
        shown={filter.severities}
        texts={texts}
        onToggle={(severity) => setFilter({ ...filter, severities: toggled(filter.severities, severity) })}
      />
      <Actions session={session} state={state} safe={safe} busy={busy} language={language} texts={texts} />
      <KeptList
        checked={checked}
        busy={busy}
        language={language}
        texts={texts}
        onTakeBack={(ignore) => void session.takeBack(ignore)}
      />
      <FilterBar
        grouping={grouping}
        onGroup={setGrouping}
        filter={filter}
        onFilter={setFilter}
        rules={rules}
        owners={owners}
        listed={listed.length}
        onStep={step}
        texts={texts}
      />
      {!isEverything(filter) && (
        <div className={styles.filtered} role="status">
          <Text size={200}>{texts.check.filtered(shown.length, entries.length)}</Text>
          <Button size="small" appearance="subtle" onClick={() => setFilter(everything)}>
            {texts.check.unfilter}
          </Button>
        </div>
      )}
      {lines.length > 0 && (
        <Tree
          texts={texts}
          of={list}
          groups={groups}
          lines={lines}
          active={active}
          chosen={line}
          asked={asked}
          tell={tell}
          headOf={headed}
          onActivate={activate}
          onOpen={(on, opened) => {
            if (on.kind === 'group')
              setClosed(opened ? without(closed, on.key) : new Set([...closed, on.key]));
            else {
              open(opened ? on.entry : null, on);
              if (opened) goTo(on.entry);
            }
          }}
          onGoTo={(on) => {
            if (on.kind !== 'entry') return;
            open(on.entry, on);
            goTo(on.entry);
          }}
          card={(shownEntry) => (
            <FindingCard
              key={shownEntry.key}
              entry={shownEntry}
              message={tell(shownEntry)}
              language={language}
              texts={texts}
              busy={busy}
              keeping={keeping}
              onKeeping={setKeeping}
              onFix={(changes) => void session.fix(changes)}
              onKeep={(reason) => {
                setKeeping(false);
                void session.ignore(shownEntry.finding, reason, null, today());
              }}
              onGoTo={() => goTo(shownEntry)}
            />
          )}
        />
      )}
    </div>
  );
}

function rulesIn(entries: readonly Entry[], tell: (entry: Entry) => { readonly title: string }) {
  return [...new Map(entries.map((entry) => [entry.finding.rule, tell(entry).title]))].sort(byName);
}

function ownersIn(entries: readonly Entry[], nobody: string) {
  return [...new Set(entries.flatMap(ownersOf))]
    .map((owner): [string, string] => [owner, owner === noLead ? nobody : owner])
    .sort(byName);
}

const byName = ([, one]: readonly [string, string], [, other]: readonly [string, string]): number =>
  one.localeCompare(other, 'vi');

function without<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return new Set([...set].filter((one) => one !== item));
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return set.has(item) ? without(set, item) : new Set([...set, item]);
}
