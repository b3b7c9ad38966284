import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { AppendixChoice } from '../parts/appendix-choice';
import { CheckFirst } from '../parts/check-first';
import { MadeSheets } from '../parts/made-sheets';
import { now } from '../parts/now';
import type { ViewProps } from '../shell/view-props';
import { Distances } from './distances';
import { FeasibilitySection } from './feasibility-section';
import { labelsFor } from './labels';
import { Sums } from './sums';
import { WorthSection } from './worth-section';

/** The view Chênh lệch: how far each indicator is from its goal, and what that comes to. */
export function GapsView(props: ViewProps): ReactElement {
  const { state, texts } = props;
  const [place, setPlace] = useState(0);
  const appendices = state.checked?.appendices ?? [];
  const computed = appendices[place] ?? appendices[0];
  const { gaps: said } = texts;
  if (!computed) return <CheckFirst said={state.checked ? said.noAppendix : said.checkFirst} {...props} />;
  return (
    <>
      <AppendixChoice appendices={appendices} chosen={place} onChoose={setPlace} texts={texts} />
      {computed.gaps.rollup.count === 0 ? (
        <Text>{said.noIndicators}</Text>
      ) : (
        <OfAppendix computed={computed} {...props} />
      )}
    </>
  );
}

type Computed = NonNullable<ViewProps['state']['checked']>['appendices'][number];

function OfAppendix({
  computed: { appendix, gaps },
  session,
  state,
  view,
  language,
  texts,
}: ViewProps & { readonly computed: Computed }): ReactElement {
  const labels = useMemo(() => labelsFor(appendix.facts, texts, language), [appendix.facts, texts, language]);
  const isLookedFor = state.standing !== null;
  useEffect(() => {
    if (!isLookedFor) void session.lookForSheets();
  }, [session, isLookedFor]);
  const stands = state.standing?.some(({ kind }) => kind === 'gaps') === true;
  const shared = { facts: appendix.facts, labels, texts, onSettings: () => view.set('settings') };
  return (
    <>
      <Sums gaps={gaps} labels={labels} texts={texts} />
      <div>
        <Button
          data-primary
          appearance="primary"
          disabledFocusable={state.working?.background === false}
          onClick={() => void session.makeSheets({ parts: ['gaps'], language, at: now() })}
        >
          {stands ? texts.gaps.remake : texts.gaps.make}
        </Button>
      </div>
      {state.made && <MadeSheets made={state.made} session={session} texts={texts} />}
      <Distances
        appendix={appendix}
        gaps={gaps}
        labels={labels}
        texts={texts}
        onOpen={({ cell }) => void session.showCell(appendix.sheetId, cell)}
      />
      <div>
        <WorthSection gaps={gaps} {...shared} />
        <FeasibilitySection
          feasibility={gaps.feasibility}
          {...(state.checked?.scope === 'active' && { onCheckAll: () => void session.check('all') })}
          {...shared}
        />
      </div>
    </>
  );
}
