import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OfferedSheet, StandingOffer } from '../../app/in-excel';
import { dateText } from '../../locale';
import type { Language } from '../../rules';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  about: { display: 'grid', paddingLeft: '32px' },
  since: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly parts: readonly OfferedSheet[];
  readonly chosen: readonly OfferedSheet[];
  readonly standing: readonly StandingOffer[];
  /** The one that is being written. */
  readonly making: OfferedSheet | null;
  readonly language: Language;
  readonly texts: Texts;
  readonly onChoose: (part: OfferedSheet, isChosen: boolean) => void;
}

/** What can be made: what it holds, and whether and since when it stands. */
export function PartsList(props: Props): ReactElement {
  const { parts, chosen, standing, making, language, texts, onChoose } = props;
  const styles = useStyles();
  const { report: said } = texts;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{said.choose}</legend>
      {parts.map((part) => {
        const { name, about } = said.parts[part];
        const there = standing.find(({ kind }) => kind === part);
        return (
          <div key={part}>
            <Checkbox
              label={there?.sheet ?? name}
              checked={chosen.includes(part)}
              aria-describedby={`about-${part}`}
              onChange={(_, { checked }) => onChoose(part, checked === true)}
            />
            <div id={`about-${part}`} className={styles.about}>
              <Text size={200}>{about}</Text>
              <Text size={200} className={styles.since}>
                {part === making ? said.making : there ? sinceOf(there, language, texts) : said.notYet}
              </Text>
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** "2024-07-09T14:05" → "Đã lập lúc 14:05 ngày 09/7/2024", as the language writes days. */
function sinceOf({ made }: StandingOffer, language: Language, { report: said }: Texts): string {
  const [day, time] = made?.split('T') ?? [];
  return day === undefined || time === undefined ? said.undated : said.since(dateText(day, language), time);
}
