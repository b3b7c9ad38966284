import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AppendixGaps, GapReason, RecordGap } from '../../gaps';
import type { Texts } from '../texts';
import type { Labels } from './labels';

const useStyles = makeStyles({
  figures: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  statuses: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  figure: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  word: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  large: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  medium: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: 'tabular-nums',
  },
  notes: { display: 'grid', gap: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const statuses = ['open', 'met', 'keep', 'not-computable'] as const;

interface Props {
  readonly gaps: AppendixGaps;
  readonly labels: Labels;
  readonly texts: Texts;
}

/** Total and mean, how many stand where, and what the total leaves out or takes for granted. */
export function Sums({ gaps: { gaps, rollup }, labels, texts: { gaps: said } }: Props): ReactElement {
  const styles = useStyles();
  const unit = said.units[rollup.unit];
  const indicators = gaps.filter(({ record }) => record.kind === 'indicator');
  const assumed = indicators.filter(({ gap }) => gap.status !== 'not-computable' && gap.assumed !== null);
  const reasons = byReason(indicators);
  return (
    <>
      <dl className={styles.figures}>
        <div className={styles.figure}>
          <dt className={styles.word}>{said.total}</dt>
          <dd className={styles.large}>
            {rollup.computed === 0 ? '–' : labels.sum(rollup.total, rollup.unit)}{' '}
            <Text size={200}>{unit}</Text>
          </dd>
        </div>
        <div className={styles.figure}>
          <dt className={styles.word}>{said.mean}</dt>
          <dd className={styles.large}>
            {rollup.mean === null ? '–' : labels.sum(rollup.mean, rollup.unit)} <Text size={200}>{unit}</Text>
          </dd>
        </div>
      </dl>
      <dl className={styles.statuses}>
        {statuses.map((status) => (
          <div key={status} className={styles.figure}>
            <dt className={styles.word}>{said.statuses[status]}</dt>
            <dd className={styles.medium}>{rollup.statuses[status]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.notes}>
        {rollup.computed < rollup.count && (
          <Text size={200}>{said.computed(rollup.computed, rollup.count)}</Text>
        )}
        {rollup.others.map((other) => (
          <Text key={other.unit} size={200}>
            {said.others(other.count, labels.figure(other.gap), said.units[other.unit])}
          </Text>
        ))}
        {assumed.length > 0 && (
          <Text size={200}>
            <strong>{said.assumed}.</strong> {said.assumedOnes(assumed.length, labels.score(rollup.assumed))}
          </Text>
        )}
        {reasons.length > 0 && (
          <details>
            <summary>
              <Text size={200}>{said.notComputed(rollup.statuses['not-computable'])}</Text>
            </summary>
            <ul className={styles.list}>
              {reasons.map(({ reason, rows }) => (
                <li key={reason}>
                  <Text size={200}>
                    {said.reasons[reason]} ({said.rows(rows.join(', '))})
                  </Text>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function byReason(gaps: readonly RecordGap[]) {
  const rows = new Map<GapReason, number[]>();
  for (const { record, gap } of gaps) {
    if (gap.status !== 'not-computable') continue;
    rows.set(gap.reason, [...(rows.get(gap.reason) ?? []), record.row + 1]);
  }
  return [...rows].map(([reason, numbers]) => ({ reason, rows: numbers }));
}
