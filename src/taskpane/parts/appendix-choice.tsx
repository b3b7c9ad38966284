import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { areaAddress } from '../../appendix';
import type { ExcelCheck } from '../../app/in-excel';
import type { Texts } from '../texts';

// A field is otherwise as wide as the longest name of a sheet.
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

type Computed = ExcelCheck['appendices'][number];

interface Props {
  readonly appendices: readonly Computed[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
  readonly texts: Texts;
}

/** Which of several appendices is shown. One alone needs no choice. */
export function AppendixChoice({ appendices, chosen, onChoose, texts }: Props): ReactElement | null {
  const styles = useStyles();
  if (appendices.length < 2) return null;
  return (
    <Field className={styles.field} label={texts.words.appendix}>
      <Select value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {appendices.map((each, place) => (
          <option key={place} value={String(place)}>
            {titleOf(each, appendices)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Two tables of a sheet are told apart by where they stand. */
function titleOf({ appendix: { sheet, area } }: Computed, all: readonly Computed[]): string {
  const alone = all.filter(({ appendix }) => appendix.sheet === sheet).length === 1;
  return alone ? sheet : `${sheet} (${areaAddress(area)})`;
}
