import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Finding, Language } from '../../rules';
import { ruleById, wordingOf } from '../../rules';
import type { Texts } from '../texts';
import type { FindingGroup } from './groups';
import { placeOf } from './groups';
import { isSame } from './same';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  groups: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  // Groups out of sight cost no layout, so that a long list scrolls.
  group: { contentVisibility: 'auto', containIntrinsicSize: 'auto 72px' },
  head: { paddingInline: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  findings: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '2px' },
  finding: {
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  place: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly chosen: Finding | null;
  readonly language: Language;
  readonly texts: Texts;
  readonly onChoose: (finding: Finding | null) => void;
  readonly card: (finding: Finding) => ReactNode;
}

export function FindingsList({ groups, chosen, language, texts, onChoose, card }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={group.key} className={styles.group}>
          <Text as="h2" block weight="semibold" size={200} className={styles.head}>
            {headOf(group, texts)}
          </Text>
          <ul className={styles.findings}>
            {group.findings.map((finding) => {
              const open = chosen !== null && isSame(finding, chosen);
              const rule = ruleById(finding.rule);
              return (
                <li key={`${finding.fingerprint} ${placeOf(finding)}`}>
                  <button
                    type="button"
                    className={mergeClasses(styles.finding, open && styles.chosen)}
                    aria-expanded={open}
                    data-finding={finding.fingerprint}
                    onClick={() => onChoose(open ? null : finding)}
                  >
                    <SeverityIcon
                      severity={finding.severity}
                      label={texts.words.severities[finding.severity]}
                    />
                    <span>{rule ? wordingOf(rule, finding, language).title : finding.rule}</span>
                    <span className={styles.place}>{placeOf(finding)}</span>
                  </button>
                  {open && card(finding)}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function headOf({ record, row }: FindingGroup, texts: Texts): string {
  if (row === null) return texts.check.whole;
  const indicator = record?.indicator?.value;
  const name = [indicator?.code?.code, indicator?.name].filter(Boolean).join(' ');
  return name === '' ? texts.words.row(row + 1) : `${name} · ${texts.words.row(row + 1)}`;
}
