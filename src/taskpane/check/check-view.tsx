import { Button, makeStyles, mergeClasses, Switch, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Session, SessionState } from '../../app/in-excel';
import type { Finding, Language, Severity } from '../../rules';
import { chooseChanges, severities } from '../../rules';
import type { Texts } from '../texts';
import { Counts } from './counts';
import { FindingCard } from './finding-card';
import { FindingsList } from './findings-list';
import { countsOf, groupsOf } from './groups';
import { KeptList } from './kept-list';
import { neighbourOf } from './neighbour';
import { isSame } from './same';
import { Understood } from './understood';

const useStyles = makeStyles({
  view: { display: 'grid', gap: tokens.spacingVerticalM, alignContent: 'start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  // Whoever mends something far down the list still has Undo at hand.
  stays: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  steps: { display: 'flex', marginLeft: 'auto' },
  step: { minWidth: '28px' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly language: Language;
  readonly texts: Texts;
  readonly today: () => string;
}

/** The view Rà soát. */
export function CheckView({ session, state, language, texts, today }: Props): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(() => new Set(severities));
  const [chosen, setChosen] = useState<Finding | null>(null);
  const { checked } = state;
  const groups = useMemo(() => (checked ? groupsOf(checked, shown) : []), [checked, shown]);
  const listed = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const safe = useMemo(() => (checked ? chooseChanges(checked.findings).length : 0), [checked]);
  const busy = state.working !== null;
  if (!checked) return <FirstRun session={session} busy={busy} texts={texts} />;

  const current = chosen ? (listed.find((finding) => isSame(finding, chosen)) ?? null) : null;
  function step(by: 1 | -1): void {
    const next = neighbourOf(listed, current, by);
    setChosen(next);
    if (next) void session.goTo(next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F8') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') setChosen(null);
    else return;
    event.preventDefault();
  }
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <Understood checked={checked} texts={texts} />
      <Counts
        counts={countsOf(checked.findings)}
        shown={shown}
        texts={texts}
        onToggle={(severity) => setShown(toggled(shown, severity))}
      />
      <div className={mergeClasses(styles.actions, styles.stays)}>
        <Button appearance="primary" disabled={busy} onClick={() => void session.check(checked.scope)}>
          {texts.check.again}
        </Button>
        {safe > 0 && (
          <Button disabled={busy} onClick={() => void session.fixSafe()}>
            {texts.check.fixSafe(safe)}
          </Button>
        )}
        {state.undoable > 0 && (
          <Button disabled={busy} onClick={() => void session.undo()}>
            {texts.check.undo}
          </Button>
        )}
        <div className={styles.steps}>
          <Button
            size="small"
            className={styles.step}
            appearance="subtle"
            disabled={listed.length === 0}
            title={texts.check.previous}
            aria-label={texts.check.previous}
            onClick={() => step(-1)}
          >
            ↑
          </Button>
          <Button
            size="small"
            className={styles.step}
            appearance="subtle"
            disabled={listed.length === 0}
            title={texts.check.next}
            aria-label={texts.check.next}
            onClick={() => step(1)}
          >
            ↓
          </Button>
        </div>
      </div>
      <Switch
        label={texts.check.marking}
        checked={state.marking}
        disabled={busy}
        onChange={(_, { checked: on }) => void session.setMarking(on)}
      />
      {!state.undoKeepsOurWrites && <Text size={200}>{texts.check.markingOff}</Text>}
      <FindingsList
        groups={groups}
        chosen={current}
        language={language}
        texts={texts}
        onChoose={setChosen}
        card={(finding) => (
          <FindingCard
            finding={finding}
            language={language}
            texts={texts}
            busy={busy}
            onFix={(changes) => void session.fix(changes)}
            onKeep={(reason) => void session.ignore(finding, reason, null, today())}
            onGoTo={() => void session.goTo(finding)}
          />
        )}
      />
      <KeptList
        findings={checked.findings}
        language={language}
        texts={texts}
        onTakeBack={(ignore) => void session.takeBack(ignore)}
      />
    </div>
  );
}

function FirstRun({
  session,
  busy,
  texts,
}: {
  readonly session: Session;
  readonly busy: boolean;
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <Text>{texts.shell.purpose}</Text>
      <Text>{texts.shell.promise}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void session.check('active')}>
          {texts.check.first}
        </Button>
        <Button disabled={busy} onClick={() => void session.check('all')}>
          {texts.check.all}
        </Button>
      </div>
    </div>
  );
}

function toggled(shown: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(shown);
  if (!next.delete(severity)) next.add(severity);
  return next;
}
