import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MeasuredGap } from '../../gaps';
import type { Scale } from './scale';

const useStyles = makeStyles({
  // The dot at an end of the scale needs room beyond it.
  line: { display: 'block', width: 'calc(100% - 12px)', marginInline: '6px', overflow: 'visible' },
  // Drawn shapes keep their colours where a contrast theme forces those of all else: they take the theme's own.
  track: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'GrayText' },
  },
  way: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  assumed: {
    fill: 'transparent',
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: '1.5px',
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { fill: 'transparent', stroke: 'Highlight' },
  },
  baseline: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  goal: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

const height = 14;
const middle = height / 2;
const thickness = 8;
const radius = 4;

/** Last year's figure as a dot, the goal as a tick, the way between them as a bar. Its row says the figures. */
export function BarLine({ gap, scale }: { readonly gap: MeasuredGap; readonly scale: Scale }): ReactElement {
  const styles = useStyles();
  const { baseline, goal } = gap;
  const way = wayOf(gap, scale);
  return (
    <svg className={styles.line} height={height} aria-hidden focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1={middle} y2={middle} />
      {way && (
        <rect
          className={gap.assumed === null ? styles.way : mergeClasses(styles.way, styles.assumed)}
          x={percent(way.left)}
          width={percent(way.width)}
          y={middle - thickness / 2}
          height={thickness}
        />
      )}
      {goal !== null && (
        <line
          className={styles.goal}
          x1={percent(scale.at(goal))}
          x2={percent(scale.at(goal))}
          y1="0"
          y2={height}
        />
      )}
      {baseline !== null && (
        <circle className={styles.baseline} cx={percent(scale.at(baseline))} cy={middle} r={radius} />
      )}
    </svg>
  );
}

/** Where only the way is known ("tăng 3 bậc"), it begins at the left. */
function wayOf({ baseline, goal, value }: MeasuredGap, { from, to, at }: Scale) {
  if (value === 0) return null;
  if (baseline === null || goal === null)
    return { left: 0, width: Math.min(100, (value / Math.abs(to - from)) * 100) };
  const [left, right] = [at(baseline), at(goal)].sort((one, other) => one - other);
  return { left: left ?? 0, width: (right ?? 0) - (left ?? 0) };
}

function percent(share: number): string {
  return `${share}%`;
}
