import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import type { PlanFacts } from '../../appendix';
import { pillarsOf } from '../../app/pillars';
import type { Feasibility, Verdict } from '../../gaps';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import type { Labels } from './labels';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the reader should see first. */
const order: readonly Verdict[] = ['unreachable', 'demanding', 'reachable', 'unknown'];

interface Props {
  readonly feasibility: readonly Feasibility[];
  readonly facts: PlanFacts;
  readonly labels: Labels;
  readonly texts: Texts;
  readonly onSettings: () => void;
  /** Missing where every sheet was read already: another may state the goals. */
  readonly onCheckAll?: () => void;
}

/** Which pillar goals cannot be carried by the goals of the indicators, with the sums that say so. */
export function FeasibilitySection(props: Props): ReactElement {
  const { feasibility, facts, labels, texts, onSettings, onCheckAll } = props;
  const styles = useStyles();
  const { feasibility: said, worth } = texts.gaps;
  const pillars = useMemo(() => pillarsOf(facts), [facts]);
  const isPci = facts.framework === 'PCI';
  const hard = feasibility.filter(({ verdict }) => verdict === 'unreachable' || verdict === 'demanding');
  const nameOf = (code: string) => {
    const name = pillars.find((pillar) => pillar.code === code)?.name ?? '';
    return isPci ? `${code}. ${name}` : texts.gaps.pillar(code, name);
  };
  return (
    <Section
      title={isPci ? said.ofComponents : said.title}
      note={feasibility.length > 0 ? said.count(hard.length, feasibility.length) : ''}
      open
    >
      {feasibility.length === 0 && (
        <>
          <Text size={200}>{said.none}</Text>
          <div className={styles.buttons}>
            {onCheckAll && (
              <Button size="small" onClick={onCheckAll}>
                {texts.check.all}
              </Button>
            )}
            <Button size="small" onClick={onSettings}>
              {worth.openSettings}
            </Button>
          </div>
        </>
      )}
      <ul className={styles.list}>
        {feasibility
          .toSorted((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict))
          .map((each) => (
            <li key={`${each.pillar} ${each.goal} ${each.source.sheet}`}>
              <Text as="h3" block size={200} weight="semibold">
                {nameOf(each.pillar)}
              </Text>
              <Text block size={200}>
                {[
                  said.verdicts[each.verdict],
                  each.goal === null ? '' : said.goal(labels.figure(each.goal)),
                  each.reason === null ? '' : said.reasons[each.reason],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <Arithmetic feasibility={each} labels={labels} texts={texts} />
            </li>
          ))}
      </ul>
    </Section>
  );
}

function Arithmetic({
  feasibility,
  labels,
  texts,
}: {
  readonly feasibility: Feasibility;
  readonly labels: Labels;
  readonly texts: Texts;
}): ReactElement | null {
  const styles = useStyles();
  const { feasibility: said } = texts.gaps;
  const lines = arithmeticOf(feasibility, labels, said);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Text size={200}>{line}</Text>
        </li>
      ))}
    </ul>
  );
}

/** The sums behind a verdict, as somebody would check them by hand. */
export function arithmeticOf(
  { verdict, goal, ceiling, othersMean, lift, groups }: Feasibility,
  { figure, score }: Pick<Labels, 'figure' | 'score'>,
  said: Texts['gaps']['feasibility'],
): readonly string[] {
  const best = groups[0]?.best;
  if (verdict === 'unknown' || goal === null || ceiling === null || best === undefined) return [];
  const sums = groups.map(({ code, levels, others, ceiling: most }) => {
    const terms = [...levels.map(figure), ...(others > 0 ? [`${others} × ${figure(best)}`] : [])];
    return said.group(code, `(${terms.join(' + ')}) / ${levels.length + others}`, score(most));
  });
  // A component of PCI is one group of itself: its ceiling is its goal's own figure.
  const isOfGroups = groups.length > 1;
  const whole = groups.map(({ ceiling: most }) => score(most)).join(' + ');
  const others = (mean: number) =>
    mean > best ? said.beyond(score(mean), figure(best)) : said.others(score(mean), figure(goal));
  return [
    ...(lift === null ? [] : [said.lift(score(lift))]),
    ...(isOfGroups
      ? [said.ceiling(figure(best)), ...sums, said.pillar(`(${whole}) / ${groups.length}`, score(ceiling))]
      : []),
    ...(verdict === 'unreachable' ? [said.short(score(ceiling), figure(goal))] : []),
    ...(othersMean === null || othersMean === 0 ? [] : [others(othersMean)]),
  ];
}
