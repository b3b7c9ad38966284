import { Field, makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo, useState } from 'react';
import type { Appendix } from '../../appendix';
import { pillarsOf } from '../../app/pillars';
import type { AppendixGaps, GapUnit } from '../../gaps';
import { noLead, noPlace } from '../../gaps';
import type { Texts } from '../texts';
import type { Bar } from './bars';
import { barsByUnit } from './bars';
import { Chart } from './chart';
import { GapsTable } from './gaps-table';
import type { GapGroup, Grouping } from './grouped';
import { grouped, groupings } from './grouped';
import type { Labels } from './labels';
import { Legend } from './legend';
import { scaleFor } from './scale';
import type { BarGroup } from './slices';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  grouping: { flexGrow: 1, maxWidth: '180px' },
});

interface Props {
  readonly appendix: Appendix;
  readonly gaps: AppendixGaps;
  readonly labels: Labels;
  readonly texts: Texts;
  readonly onOpen: (bar: Bar) => void;
}

/** How far each indicator is from its goal: as a chart or as a table, in groups or as one. */
export function Distances({ appendix, gaps, labels, texts, onOpen }: Props): ReactElement | null {
  const styles = useStyles();
  const { gaps: said } = texts;
  const [grouping, setGrouping] = useState<Grouping>('none');
  const [asTable, setAsTable] = useState(false);
  const pillars = useMemo(() => pillarsOf(appendix.facts), [appendix]);
  const groups = useMemo(() => grouped(gaps, grouping, pillars), [gaps, grouping, pillars]);
  const byUnit = useMemo(() => barsByUnit(gaps.gaps), [gaps]);
  const isPii = appendix.facts.framework === 'PII';
  const shared = Object.values(gaps.rollup.byLead).some((part) => part.shared !== undefined);

  const drawn = useMemo(
    () =>
      byUnit.map(({ unit, bars }) => ({
        unit,
        scale: scaleFor(unit, bars),
        groups: groupsIn(unit, groups, { gaps, labels, texts, isPii }),
      })),
    [byUnit, groups, gaps, labels, texts, isPii],
  );
  if (drawn.length === 0) return null;
  return (
    <>
      <div className={styles.choices}>
        <Field label={said.groupBy} size="small" className={styles.grouping}>
          <Select
            size="small"
            value={grouping}
            onChange={(_, { value }) => setGrouping(groupings.find((each) => each === value) ?? 'none')}
          >
            {groupings.map((each) => (
              <option key={each} value={each}>
                {said.groupings[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Switch label={said.asTable} checked={asTable} onChange={(_, { checked }) => setAsTable(checked)} />
      </div>
      {grouping === 'lead' && shared && <Text size={200}>{said.shared}</Text>}
      {!asTable && (
        <Legend
          hasAssumed={byUnit.some(({ bars }) => bars.some(({ gap }) => gap.assumed !== null))}
          labels={labels}
          texts={texts}
        />
      )}
      {drawn.map(({ unit, scale, groups: inUnit }) =>
        asTable ? (
          <GapsTable
            key={`${unit} ${grouping}`}
            caption={said.caption(said.units[unit])}
            groups={inUnit}
            labels={labels}
            texts={texts}
          />
        ) : (
          <Chart
            key={`${unit} ${grouping}`}
            name={said.chart(said.units[unit])}
            groups={inUnit}
            scale={scale}
            labels={labels}
            texts={texts}
            onOpen={onOpen}
          />
        ),
      )}
    </>
  );
}

interface Words {
  readonly gaps: AppendixGaps;
  readonly labels: Labels;
  readonly texts: Texts;
  readonly isPii: boolean;
}

/** The bars of one unit under their heads; sums are told in the unit that the roll-up has. */
function groupsIn(unit: GapUnit, groups: readonly GapGroup[], words: Words): readonly BarGroup[] {
  const { gaps: said } = words.texts;
  return groups.flatMap((group) => {
    const bars = barsByUnit(group.gaps).find((each) => each.unit === unit)?.bars ?? [];
    if (bars.length === 0) return [];
    const sums = unit === words.gaps.rollup.unit ? sumsOf(group, words) : said.partUnknown(bars.length);
    return [{ key: group.key, head: headOf(group, words), sums, bars }];
  });
}

function headOf(group: GapGroup, { labels, texts: { gaps: said }, isPii }: Words): string {
  if (group.key === noPlace) return said.noPillar;
  return group.key === noLead ? said.noLead : labels.headOf(group, isPii);
}

function sumsOf({ part }: GapGroup, { gaps, labels, texts: { gaps: said } }: Words): string {
  if (part === null) return '';
  if (part.mean === null) return said.partUnknown(part.count);
  const { unit } = gaps.rollup;
  return said.part(part.count, labels.sum(part.gap, unit), labels.sum(part.mean, unit));
}
