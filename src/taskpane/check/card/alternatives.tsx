import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Alternative, Language, Wording } from '../../../rules';
import type { Texts } from '../../texts';

const useStyles = makeStyles({
  choices: { display: 'grid', gap: tokens.spacingVerticalXS },
  group: { maxHeight: '220px', overflowY: 'auto' },
});

interface Props {
  readonly alternatives: readonly Alternative[];
  readonly picked: number | null;
  readonly language: Language;
  readonly texts: Texts;
  readonly onPick: (index: number) => void;
}

/** Several mends between which only a person can choose. */
export function Alternatives({ alternatives, picked, language, texts, onPick }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.choices}>
      <span id="choose-mend">{texts.check.choose}</span>
      <RadioGroup
        aria-labelledby="choose-mend"
        className={styles.group}
        value={picked === null ? '' : String(picked)}
        onChange={(_, { value }) => onPick(Number(value))}
      >
        {alternatives.map(({ title }, index) => (
          <Radio key={worded(title, language)} value={String(index)} label={worded(title, language)} />
        ))}
      </RadioGroup>
    </div>
  );
}

function worded(title: Wording, language: Language): string {
  return typeof title === 'string' ? title : title[language];
}
