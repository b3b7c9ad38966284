import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { addressOf } from '../../../appendix';
import type { CellChange } from '../../../rules';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  change: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Those out of sight cost no layout: there may be thousands.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 16px',
  },
  address: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  after: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  before: { textDecorationLine: 'none', color: tokens.colorNeutralForeground3 },
});

/** Exactly what a mend writes: the cell, what stands there, what will. */
export function BeforeAfter({
  changes,
  texts,
}: {
  readonly changes: readonly CellChange[];
  readonly texts: Texts;
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {changes.map(({ sheetId, cell, from, to }) => (
        <li key={`${sheetId} ${addressOf(cell)}`} className={styles.change}>
          <span className={styles.address}>{addressOf(cell)}</span>
          <span className={styles.text}>
            <del className={styles.before}>{String(from) || texts.words.empty}</del> →{' '}
            <ins className={styles.after}>{String(to) || texts.words.empty}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
