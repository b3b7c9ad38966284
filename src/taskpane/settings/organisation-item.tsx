import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Organisation } from '../../appendix';
import { dateText } from '../../locale';
import type { Language } from '../../rules';
import type { Texts } from '../texts';

const useStyles = makeStyles({
  item: { display: 'grid', justifyItems: 'start', overflowWrap: 'anywhere' },
  line: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly organisation: Organisation;
  readonly language: Language;
  readonly texts: Texts;
  readonly onEdit: () => void;
  /** Missing where the entry is not the province's own. */
  readonly onRemove?: () => void;
}

export function OrganisationItem(props: Props): ReactElement {
  const { organisation, language, texts, onEdit, onRemove } = props;
  const styles = useStyles();
  const { directory: said } = texts.settings;
  const { name, abbreviations, from, until, successor } = organisation;
  const lines = [
    abbreviations.join(', '),
    from === null ? '' : said.from(dateText(from, language)),
    until === null ? '' : said.until(dateText(until, language)),
    successor === null ? '' : said.successor(successor),
  ].filter(Boolean);
  return (
    <li className={styles.item}>
      <Text block weight="semibold">
        {name}
      </Text>
      {lines.length > 0 && (
        <Text block size={200} className={styles.line}>
          {lines.join(' · ')}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" aria-label={said.editNamed(name)} onClick={onEdit}>
          {said.edit}
        </Button>
        {onRemove && (
          <Button size="small" appearance="subtle" aria-label={said.removeNamed(name)} onClick={onRemove}>
            {said.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
