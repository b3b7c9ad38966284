import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellValue } from '../../../appendix';
import { figureText } from '../../../locale';
import type { Language } from '../../../rules';
import type { Texts } from '../../texts';
import type { Entry } from '../list/entries';
import { unbroken } from './unbroken';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
  },
  what: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly entry: Entry;
  readonly language: Language;
  readonly texts: Texts;
}

/** What else the row says, so that nobody has to look it up before deciding. */
export function Facts({ entry: { record, appendix }, language, texts }: Props): ReactElement | null {
  const styles = useStyles();
  if (!record) return null;
  const { facts } = texts.check;
  const said: readonly (readonly [string, { raw: CellValue; text: string } | null])[] = [
    [facts.baseline(appendix?.facts.baselineYear ?? null), record.baseline],
    [facts.target(appendix?.facts.targetYear ?? null), record.target],
    [facts.lead, record.lead],
    [facts.timeline, record.timeline],
  ];
  const indicator = record.indicator?.value;
  return (
    <>
      <div className={styles.name}>
        {[indicator?.code?.code, indicator?.name].filter(Boolean).join(' ') ||
          texts.words.row(record.row + 1)}
      </div>
      <dl className={styles.facts}>
        {said.map(
          ([label, read]) =>
            read && (
              <div key={label} style={{ display: 'contents' }}>
                <dt className={styles.what}>{label}</dt>
                <dd className={styles.said}>
                  {typeof read.raw === 'number' && read.text === String(read.raw)
                    ? figureText(read.raw, language)
                    : unbroken(read.text) || texts.words.empty}
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
