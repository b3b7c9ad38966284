import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { SummaryPart } from '../../app/in-excel';
import { summaryParts } from '../../app/in-excel';
import { CheckFirst } from '../parts/check-first';
import { MadeSheets } from '../parts/made-sheets';
import { now } from '../parts/now';
import type { ViewProps } from '../shell/view-props';
import { PartsList } from './parts-list';

/** The view Báo cáo: which sheets are made, which stand already, and the way to them. */
export function ReportView(props: ViewProps): ReactElement {
  const { session, state, language, texts } = props;
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
        making={state.working?.progress?.part ?? null}
        language={language}
        texts={texts}
        onToggle={(part) => setChosen(toggled(chosen, part))}
      />
      {parts.length === 0 && (
        <Text size={200} role="status">
          {said.nothingChosen}
        </Text>
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || parts.length === 0}
          onClick={() => void session.makeSheets({ parts, language, at: now() })}
        >
          {label}
        </Button>
      </div>
      {state.made && !busy && <MadeSheets made={state.made} session={session} texts={texts} />}
    </>
  );
}

function toggled(chosen: ReadonlySet<SummaryPart>, part: SummaryPart): ReadonlySet<SummaryPart> {
  const next = new Set(chosen);
  if (!next.delete(part)) next.add(part);
  return next;
}
