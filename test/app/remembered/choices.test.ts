import type { Organisation } from '../../../src/appendix';
import { chosenLanguage, withLanguage } from '../../../src/app/remembered/language';
import { withOrganisation, withoutOrganisation } from '../../../src/app/remembered/organisations';
import { factOn, withFact } from '../../../src/app/remembered/plan';
import { severityChoices, withSeverity } from '../../../src/app/remembered/severities';

const called = (name: string): Organisation => ({
  name,
  abbreviations: [],
  kind: 'department',
  from: null,
  until: null,
  successor: null,
});

const namesOf = (own: readonly Organisation[]) => own.map(({ name }) => name);

describe('the province’s own organisations', () => {
  const own = [called('Sở A'), called('Sở B'), called('Sở C')];

  it('stand in the order in which they were added, each name once whatever its capitals', () => {
    expect(namesOf(withOrganisation(own, called('Sở D'), null))).toEqual(['Sở A', 'Sở B', 'Sở C', 'Sở D']);
    expect(namesOf(withOrganisation(own, called('SỞ B'), null))).toEqual(['Sở A', 'SỞ B', 'Sở C']);
  });

  it('keep their place when they are renamed', () => {
    expect(namesOf(withOrganisation(own, called('Sở Bê'), 'Sở B'))).toEqual(['Sở A', 'Sở Bê', 'Sở C']);
  });

  it('are taken away by name', () => {
    expect(namesOf(withoutOrganisation(own, 'sở b'))).toEqual(['Sở A', 'Sở C']);
  });
});

describe('the word on a plan', () => {
  it('is kept sheet by sheet, the last one counts, an empty one takes it back', () => {
    const first = withFact([], { sheet: 'A', fact: 'target-year', value: '2024' });
    const second = withFact(first, { sheet: 'B', fact: 'target-year', value: '2025' });
    const third = withFact(second, { sheet: 'A', fact: 'target-year', value: '2026' });
    expect([factOn(third, 'A', 'target-year'), factOn(third, 'B', 'target-year')]).toEqual(['2026', '2025']);
    const none = withFact(third, { sheet: 'A', fact: 'target-year', value: '' });
    expect(factOn(none, 'A', 'target-year')).toBeNull();
  });
});

describe('settings', () => {
  it('give a rule another weight, silence it, or give its own back', () => {
    const changed = withSeverity(withSeverity(new Map(), 'lead-several', 'off'), 'text-spacing', 'error');
    expect(severityChoices(changed)).toEqual(
      new Map([
        ['lead-several', 'off'],
        ['text-spacing', 'error'],
      ]),
    );
    expect(severityChoices(withSeverity(changed, 'lead-several', null)).has('lead-several')).toBe(false);
  });

  it('choose a language, or leave it to Office', () => {
    const english = withLanguage(new Map(), 'en');
    expect(chosenLanguage(english)).toBe('en');
    expect(chosenLanguage(withLanguage(english, null))).toBeNull();
    expect(chosenLanguage(new Map([['language', 'fr']]))).toBeNull();
  });
});
