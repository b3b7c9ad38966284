import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Appendix, Column } from '../../appendix';
import type { Session } from '../../app/in-excel';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { ChoiceEntry } from './choice-entry';
import { choicesFor, columnRows, tableColumns } from './column-rows';

interface Props {
  readonly appendix: Appendix;
  /** Whether the user has chosen columns on the sheet. */
  readonly isChosen: boolean;
  readonly session: Session;
  readonly texts: Texts;
}

const none = '';

/** Which column holds which field, how sure that is and why; another can be chosen. */
export function ColumnsSection({ appendix, isChosen, session, texts }: Props): ReactElement {
  const { columns: said } = texts.settings;
  const options = [
    { value: none, label: said.none },
    ...tableColumns(appendix).map(({ column, letters, header }) => ({
      value: String(column),
      label: header === '' ? letters : `${letters} · ${header}`,
    })),
  ];
  return (
    <Section title={said.title} note={said.found(appendix.columns.size)}>
      <Text size={200}>{said.how}</Text>
      {columnRows(appendix).map(({ field, column }) => (
        <ChoiceEntry
          key={field}
          label={capitalised(texts.words.fields[field])}
          {...(column && { hint: sureness(column, texts) })}
          size="small"
          value={column ? String(column.column) : none}
          options={options}
          toKeep={(value) =>
            session.setColumns(choicesFor(appendix, field, value === none ? null : Number(value)))
          }
          session={session}
          texts={texts}
        />
      ))}
      {isChosen && (
        <div>
          <Button size="small" onClick={() => void session.forgetColumns(appendix.sheet)}>
            {said.forget}
          </Button>
        </div>
      )}
    </Section>
  );
}

const surely = 0.995;
const fairly = 0.7;

function sureness(
  { evidence, certainty, rivals }: Column,
  { settings: { columns: said }, words }: Texts,
): string {
  if (evidence === 'user') return said.evidence.user;
  const degree = certainty >= surely ? 'sure' : certainty >= fairly ? 'fair' : 'unsure';
  const others = rivals.map((field) => words.fields[field]).join(', ');
  return [
    said.sureness(said.degrees[degree], Math.round(certainty * 100), said.evidence[evidence]),
    ...(others === '' ? [] : [said.rivals(others)]),
  ].join('; ');
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
