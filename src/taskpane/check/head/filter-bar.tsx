import { Button, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, Search16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Texts } from '../../texts';
import type { Filter } from '../list/filter';
import type { Grouping } from '../list/groups';
import { groupings } from '../list/groups';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  grouping: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexGrow: 1 },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXS },
  wide: { gridColumn: '1 / -1' },
  field: { minWidth: 0 },
});

/** What one may filter by, as a name to show and the value behind it. */
export type Choices = readonly (readonly [value: string, name: string])[];

interface Props {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly rules: Choices;
  readonly owners: Choices;
  readonly listed: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly texts: Texts;
}

/** How the list is grouped, what it shows, and the way to its next finding. */
export function FilterBar(props: Props): ReactElement {
  const { grouping, onGroup, filter, onFilter, rules, owners, listed, onStep, texts } = props;
  const styles = useStyles();
  const [searching, setSearching] = useState(false);
  const { check } = texts;
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <label className={styles.grouping}>
          <Text size={200}>{check.groupBy}</Text>
          <Select
            size="small"
            value={grouping}
            onChange={(_, { value }) => onGroup(groupings.find((one) => one === value) ?? 'row')}
          >
            {groupings.map((one) => (
              <option key={one} value={one}>
                {check.groupings[one]}
              </option>
            ))}
          </Select>
        </label>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          disabledFocusable={listed === 0}
          title={check.previous}
          aria-label={check.previous}
          onClick={() => onStep(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          disabledFocusable={listed === 0}
          title={check.next}
          aria-label={check.next}
          onClick={() => onStep(1)}
        />
        <Button
          size="small"
          appearance={searching ? 'outline' : 'subtle'}
          icon={<Search16Regular />}
          title={check.find}
          aria-label={check.find}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        />
      </div>
      {searching && (
        <div className={styles.fields}>
          <Input
            className={styles.wide}
            size="small"
            type="search"
            autoFocus
            contentBefore={<Search16Regular />}
            placeholder={check.search}
            aria-label={check.search}
            value={filter.search}
            onChange={(_, { value }) => onFilter({ ...filter, search: value })}
          />
          <FilterSelect
            label={check.anyRule}
            choices={rules}
            value={filter.rule}
            onChange={(rule) => onFilter({ ...filter, rule })}
          />
          <FilterSelect
            label={check.anyOwner}
            choices={owners}
            value={filter.owner}
            onChange={(owner) => onFilter({ ...filter, owner })}
          />
        </div>
      )}
    </div>
  );
}

function FilterSelect({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: Choices;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Select
      className={styles.field}
      size="small"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChange(chosen === '' ? null : chosen)}
    >
      <option value="">{label}</option>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </Select>
  );
}
