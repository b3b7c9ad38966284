import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlanFacts } from '../../appendix';
import type { AppendixGaps, KnownWorth, UnplacedReason } from '../../gaps';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import type { Labels } from './labels';

const useStyles = makeStyles({
  rise: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': { paddingBlock: tokens.spacingVerticalXXS, textAlign: 'right', verticalAlign: 'top' },
    '& td': { fontVariantNumeric: 'tabular-nums' },
    '& th:first-child': { textAlign: 'left', overflowWrap: 'anywhere' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly gaps: AppendixGaps;
  readonly facts: PlanFacts;
  readonly labels: Labels;
  readonly texts: Texts;
  readonly onSettings: () => void;
}

/** What meeting the goals is worth to the whole index, and what that rests on. */
export function WorthSection({ gaps, facts, labels, texts, onSettings }: Props): ReactElement {
  const { worth: said } = texts.gaps;
  const index = facts.framework ?? said.index;
  const { worth } = gaps;
  const counts = worth.known && worth.indicators.length > 0;
  const settings = (
    <div>
      <Button size="small" onClick={onSettings}>
        {said.openSettings}
      </Button>
    </div>
  );
  return (
    <Section title={said.title(index)} note={counts ? `+${labels.score(worth.index)}` : ''} open>
      {worth.known ? (
        <>
          {counts ? (
            <Rise worth={worth} labels={labels} texts={texts} />
          ) : (
            <Text size={200}>{said.nothing(index)}</Text>
          )}
          {counts && worth.from === null && (
            <>
              <Text size={200}>{said.askScore(index, labels.baselineYear)}</Text>
              {settings}
            </>
          )}
          <Shares worth={worth} gaps={gaps} index={index} labels={labels} texts={texts} />
        </>
      ) : (
        <>
          <Text size={200}>{said.unknown[worth.reason]}</Text>
          {settings}
        </>
      )}
    </Section>
  );
}

interface KnownProps {
  readonly worth: KnownWorth;
  readonly labels: Labels;
  readonly texts: Texts;
}

function Rise({ worth, labels, texts }: KnownProps): ReactElement {
  const styles = useStyles();
  const { worth: said } = texts.gaps;
  const rise = said.rise(labels.score(worth.index));
  const way =
    worth.from === null || worth.to === null
      ? ''
      : `, ${said.fromTo(labels.score(worth.from), labels.score(worth.to))}`;
  return (
    <div>
      <Text block weight="semibold" className={styles.rise}>
        {rise}
        {way}.
      </Text>
      <Text block size={200}>
        {said.elseKept} {worth.assumption && said.assumptions[worth.assumption]}
      </Text>
    </div>
  );
}

function Shares({
  worth,
  gaps,
  index,
  labels,
  texts,
}: KnownProps & { readonly gaps: AppendixGaps; readonly index: string }): ReactElement {
  const styles = useStyles();
  const { worth: said, rows: rowsOf } = texts.gaps;
  const names = new Map(gaps.gaps.map(({ record }) => [record.row, record.indicator?.value.name ?? '']));
  const most = worth.indicators.toSorted((one, other) => other.index - one.index);
  return (
    <>
      {most.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{said.columns.indicator}</th>
              <th scope="col">{said.columns.lift}</th>
              <th scope="col">{said.columns.index(index)}</th>
            </tr>
          </thead>
          <tbody>
            {most.map(({ code, row, lift, index: points }) => (
              <tr key={row}>
                <th scope="row">{labels.nameOf({ code, name: names.get(row) ?? '' })}</th>
                <td>{labels.score(lift)}</td>
                <td>{labels.score(points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {worth.left.length > 0 && (
        <div>
          <Text block size={200}>
            {said.left(worth.left.length)}
          </Text>
          <ul className={styles.list}>
            {leftByReason(worth).map(({ reason, rows }) => (
              <li key={reason}>
                <Text size={200}>
                  {said.leftReasons[reason]} ({rowsOf(rows.join(', '))})
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function leftByReason({ left }: KnownWorth) {
  const rows = new Map<UnplacedReason, number[]>();
  for (const { reason, row } of left) rows.set(reason, [...(rows.get(reason) ?? []), row + 1]);
  return [...rows].map(([reason, numbers]) => ({ reason, rows: numbers }));
}
