import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
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

interface Props {
  readonly changes: readonly CellChange[];
  readonly texts: Texts;
  /** How many are shown until the others are asked for. */
  readonly atFirst?: number;
}

/** Exactly what a mend writes: the cell, what stands there, what will. */
export function BeforeAfter({ changes, texts, atFirst = Infinity }: Props): ReactElement {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const more = whole ? 0 : Math.max(0, changes.length - atFirst);
  const changesShown = changes.slice(0, changes.length - more);
  return (
    <>
      <ul className={styles.list}>
        {changesShown.map(({ sheetId, cell, from, to }) => (
          <li key={`${sheetId} ${addressOf(cell)}`} className={styles.change}>
            <span className={styles.address}>{addressOf(cell)}</span>
            <span className={styles.text}>
              <del className={styles.before}>{String(from) || texts.words.empty}</del> →{' '}
              <ins className={styles.after}>{String(to) || texts.words.empty}</ins>
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {texts.check.moreCells(more)}
          </Button>
        </div>
      )}
    </>
  );
}
