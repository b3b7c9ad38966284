import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeasuredGap } from '../../gaps';
import type { Texts } from '../texts';
import { BarLine } from './bar-line';
import type { Labels } from './labels';

const useStyles = makeStyles({
  legend: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  entry: { display: 'flex', alignItems: 'center' },
  sign: { width: '28px', flexShrink: 0 },
});

const nothing: MeasuredGap = {
  status: 'open',
  target: { kind: 'none' },
  value: 0,
  relative: null,
  unit: 'point',
  direction: 'up',
  strict: false,
  baseline: null,
  goal: null,
  bound: null,
  assumed: null,
};

const scale = { from: 0, middle: 0.5, to: 1, at: (figure: number) => figure * 100 };

interface Props {
  readonly hasAssumed: boolean;
  readonly labels: Labels;
  readonly texts: Texts;
}

/** What dot, tick and bar are, drawn as the chart draws them. */
export function Legend({ hasAssumed, labels, texts: { gaps: said } }: Props): ReactElement {
  const styles = useStyles();
  const entries: readonly (readonly [string, MeasuredGap])[] = [
    [said.legend.baseline(labels.baselineYear), { ...nothing, baseline: 0.5 }],
    [said.legend.goal(labels.goalYear), { ...nothing, goal: 0.5 }],
    [said.legend.gap, { ...nothing, value: 1 }],
    ...(hasAssumed ? [[said.assumed, { ...nothing, value: 1, assumed: 'percent-as-points' }] as const] : []),
  ];
  return (
    <ul className={styles.legend}>
      {entries.map(([word, gap]) => (
        <li key={word} className={styles.entry}>
          <span className={styles.sign}>
            <BarLine gap={gap} scale={scale} />
          </span>
          <Text size={200}>{word.trim()}</Text>
        </li>
      ))}
    </ul>
  );
}
