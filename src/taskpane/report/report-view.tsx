import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { OfferedSheet, StandingOffer } from '../../app/in-excel';
import { offeredSheets } from '../../app/in-excel';
import { CheckFirst } from '../parts/check-first';
import { MadeSheets } from '../parts/made-sheets';
import { now } from '../parts/now';
import type { ViewProps } from '../shell/view-props';
import { GoalsElsewhere } from './goals-elsewhere';
import { PartsList } from './parts-list';

/** The view Báo cáo: which sheets are made, which stand already, and the way to them. */
export function ReportView(props: ViewProps): ReactElement {
  const { session, state, language, texts } = props;
  const { report: said } = texts;
  const [told, setTold] = useState<ReadonlyMap<OfferedSheet, boolean>>(new Map());
  const isLookedFor = state.standing !== null;
  useEffect(() => {
    if (!isLookedFor) void session.lookForSheets();
  }, [session, isLookedFor]);
  if (!state.checked || state.checked.appendices.length === 0)
    return <CheckFirst said={state.checked ? said.noAppendix : said.checkFirst} {...props} />;

  const standing = state.standing ?? [];
  const parts = offeredSheets.filter((part) => told.get(part) ?? isExpected(part, standing));
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
        parts={offeredSheets}
        chosen={parts}
        standing={standing}
        making={offeredSheets.find((part) => part === state.working?.progress?.part) ?? null}
        language={language}
        texts={texts}
        onChoose={(part, isChosen) => setTold(new Map(told).set(part, isChosen))}
      />
      <GoalsElsewhere {...props} />
      {parts.length === 0 && (
        <Text size={200} role="status">
          {said.nothingChosen}
        </Text>
      )}
      <div>
        <Button
          data-primary
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

/** The slips go out once the plan is signed, the others before it; what stands is kept in step with the rest. */
function isExpected(part: OfferedSheet, standing: readonly StandingOffer[]): boolean {
  return part !== 'slips' || standing.some(({ kind }) => kind === part);
}
