import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { Organisation } from '../../appendix';
import type { Session } from '../../app/in-excel';
import type { OrganisationEntry } from '../../app/remembered';
import { isCalled } from '../../app/remembered';
import { organisations as known } from '../../frameworks';
import type { Language } from '../../rules';
import { Section } from '../parts/section';
import type { Texts } from '../texts';
import { emptyEntry, entryOf, organisationsWith } from './directory';
import { OrganisationForm } from './organisation-form';
import { OrganisationItem } from './organisation-item';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  grows: { flexGrow: 1 },
});

interface Props {
  readonly own: readonly Organisation[];
  /** Leads that the appendices name and nobody knows. */
  readonly unknown: readonly string[];
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
}

/** What the form is open for: an entry as it begins, and the name that it has until now. */
interface Opened {
  readonly first: OrganisationEntry;
  readonly kind: Organisation['kind'];
  readonly insteadOf: string | null;
}

const mostFound = 20;

/** The organisations that the province adds to those that every province has. */
export function DirectorySection({ own, unknown, session, language, texts }: Props): ReactElement {
  const styles = useStyles();
  const { directory: said } = texts.settings;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [sought, setSought] = useState('');
  const others = known.filter(({ name }) => !own.some((one) => isCalled(one.name, name)));
  const found = organisationsWith(others, sought);
  const add = (name: string) =>
    setOpened({ first: { ...emptyEntry, name }, kind: 'department', insteadOf: null });
  const edit = (organisation: Organisation) =>
    setOpened({
      first: entryOf(organisation, language),
      kind: organisation.kind,
      insteadOf: organisation.name,
    });
  const form = opened && (
    <OrganisationForm
      key={opened.insteadOf ?? opened.first.name}
      {...opened}
      others={own.filter(({ name }) => opened.insteadOf === null || !isCalled(name, opened.insteadOf))}
      session={session}
      texts={texts}
      onClose={() => setOpened(null)}
    />
  );
  return (
    <Section title={said.title} note={own.length > 0 ? said.count(own.length) : ''}>
      <Text size={200}>{said.how}</Text>
      {unknown.length > 0 && (
        <div>
          <Text as="h3" block size={200} weight="semibold">
            {said.unknown}
          </Text>
          <ul className={styles.list}>
            {unknown.map((name) => (
              <li key={name} className={styles.name}>
                <Text className={styles.grows}>{name}</Text>
                <Button size="small" aria-label={said.addNamed(name)} onClick={() => add(name)}>
                  {said.add}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {own.length > 0 && (
        <ul className={styles.list} aria-label={said.own}>
          {own.map((organisation) => (
            <OrganisationItem
              key={organisation.name}
              organisation={organisation}
              language={language}
              texts={texts}
              onEdit={() => edit(organisation)}
              onRemove={() => void session.removeOrganisation(organisation.name)}
            />
          ))}
        </ul>
      )}
      {form ?? (
        <div>
          <Button size="small" onClick={() => add('')}>
            {said.addNew}
          </Button>
        </div>
      )}
      <Field label={said.search} size="small" hint={said.searchHint(others.length)}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {sought.trim() !== '' && (
        <>
          <Text size={200} role="status">
            {found.length === 0 ? said.nothing : said.found(found.length)}
          </Text>
          <ul className={styles.list} aria-label={said.known}>
            {found.slice(0, mostFound).map((organisation) => (
              <OrganisationItem
                key={`${organisation.name} ${organisation.from}`}
                organisation={organisation}
                language={language}
                texts={texts}
                onEdit={() => edit(organisation)}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
