import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { SessionState, SummaryPart } from '../../app/in-excel';
import { summaryParts } from '../../app/in-excel';
import { CheckFirst } from '../parts/check-first';
import { MadeSheets } from '../parts/made-sheets';
import { now } from '../parts/now';
import type { ViewProps } from '../shell/view-props';
import type { Texts } from '../texts';
import { PartsList } from './parts-list';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  progress: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** The view Báo cáo: which sheets are made, which stand already, and the way to them. */
export function ReportView(props: ViewProps): ReactElement {
  const { session, state, language, texts } = props;
  const styles = useStyles();
  const { report: said } = texts;
  const [chosen, setChosen] = useState<ReadonlySet<SummaryPart>>(() => new Set(summaryParts));
  const isLookedFor = state.standing !== null;
  useEffect(() => {
    if (!isLookedFor) void session.lookForSheets();
  }, [session, isLookedFor]);
  if (!state.checked || state.checked.appendices.length === 0)
    return <CheckFirst said={state.checked ? said.noAppendix : said.checkFirst} {...props} />;

  const standing = state.standing ?? [];
  const parts = summaryParts.filter((part) => chosen.has(part));
  const standingToo = parts.filter((part) => standing.some(({ kind }) => kind === part));
  const busy = state.working?.background === false;
  const label =
    standingToo.length === 0
      ? said.make
      : standingToo.length === parts.length
        ? said.remake
        : said.makeOrRemake;
  return (
    <>
      <PartsList
        parts={summaryParts}
        chosen={chosen}
        standing={standing}
        language={language}
        texts={texts}
        onToggle={(part) => setChosen(toggled(chosen, part))}
      />
      {parts.length === 0 && (
        <Text size={200} role="status">
          {said.nothingChosen}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || parts.length === 0}
          onClick={() => void session.makeSheets({ parts, language, at: now() })}
        >
          {label}
        </Button>
      </div>
      <Making state={state} texts={texts} />
      {state.made && !busy && <MadeSheets made={state.made} session={session} texts={texts} />}
    </>
  );
}

/** Which sheet is being written, and how far it has come. */
function Making({ state: { working }, texts }: { readonly state: SessionState; readonly texts: Texts }) {
  const styles = useStyles();
  const part = working?.work === 'summary' ? working.progress?.part : undefined;
  if (!working?.progress || part === undefined) return null;
  const { name } = texts.report.parts[part];
  return (
    <div className={styles.progress} role="status">
      <Text size={200}>{texts.report.making(name)}</Text>
      <ProgressBar value={working.progress.done} max={working.progress.of} />
    </div>
  );
}

function toggled(chosen: ReadonlySet<SummaryPart>, part: SummaryPart): ReadonlySet<SummaryPart> {
  const next = new Set(chosen);
  if (!next.delete(part)) next.add(part);
  return next;
}
