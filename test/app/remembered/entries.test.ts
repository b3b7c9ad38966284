import type { Organisation } from '../../../src/appendix';
import {
  dateEntry,
  indexScoreEntry,
  issuerEntry,
  pillarGoalEntry,
  pillarScoreEntry,
  yearEntry,
} from '../../../src/app/remembered/entries';
import type { OrganisationEntry } from '../../../src/app/remembered/organisation-entry';
import { organisationIn } from '../../../src/app/remembered/organisation-entry';

describe('what is typed about a plan', () => {
  it.each([
    [yearEntry, ' 2024 ', { value: '2024' }],
    [yearEntry, '24', { fault: 'year' }],
    [yearEntry, '2024,5', { fault: 'year' }],
    [dateEntry, '9/7/2024', { value: '2024-07-09' }],
    [dateEntry, '09.07.2024', { value: '2024-07-09' }],
    [dateEntry, '7/2024', { value: '2024-07' }],
    [dateEntry, '2024-07-09', { value: '2024-07-09' }],
    [dateEntry, '31/02/2024', { fault: 'date' }],
    [dateEntry, 'tháng bảy', { fault: 'date' }],
    [issuerEntry, 'UBND tỉnh', { value: 'UBND tỉnh' }],
    [issuerEntry, 'U'.repeat(201), { fault: 'issuer' }],
    [indexScoreEntry, '46,51', { value: '46.51' }],
    [indexScoreEntry, '146', { fault: 'score' }],
    [indexScoreEntry, 'cao', { fault: 'score' }],
    [pillarGoalEntry, 'trên 50', { value: 'trên 50' }],
    [pillarGoalEntry, '> 50,5', { value: '> 50,5' }],
    [pillarGoalEntry, 'tăng 3 điểm', { value: 'tăng 3 điểm' }],
    [pillarGoalEntry, 'top 10', { fault: 'goal' }],
    [pillarGoalEntry, 'hạng 4', { fault: 'goal' }],
    [pillarGoalEntry, 'cố gắng', { fault: 'goal' }],
  ])('%o of %j', (read, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes the user’s word back where the field is emptied', () => {
    const all = [yearEntry, dateEntry, issuerEntry, indexScoreEntry, pillarGoalEntry];
    expect(all.map((read) => read('  '))).toEqual(all.map(() => ({ value: '' })));
  });

  it('gives a component of PCI ten points and a pillar of PII a hundred', () => {
    expect(pillarScoreEntry('48,12', 'PII')).toEqual({ value: '48.12' });
    expect(pillarScoreEntry('48,12', null)).toEqual({ value: '48.12' });
    expect(pillarScoreEntry('48,12', 'PCI')).toEqual({ fault: 'component-score' });
  });
});

describe('an organisation that is typed', () => {
  const entry: OrganisationEntry = {
    name: 'Ban  Chuyển đổi số',
    abbreviations: 'BCĐS; Ban CĐS, ',
    from: '1/3/2025',
    until: '',
    successor: '',
  };
  const other: Organisation = {
    name: 'Sở Tài chính',
    abbreviations: ['STC'],
    kind: 'department',
    from: null,
    until: null,
    successor: null,
  };
  const read = (change: Partial<OrganisationEntry>) =>
    organisationIn({ ...entry, ...change }, 'body', [other]);

  it('becomes an entry of the directory', () => {
    expect(read({})).toEqual({
      organisation: {
        name: 'Ban Chuyển đổi số',
        abbreviations: ['BCĐS', 'Ban CĐS'],
        kind: 'body',
        from: '2025-03-01',
        until: null,
        successor: null,
      },
    });
  });

  it.each([
    [{ name: ' ' }, { name: 'name-missing' }],
    [{ name: 'SỞ TÀI CHÍNH' }, { name: 'name-taken' }],
    [{ abbreviations: 'stc' }, { abbreviations: 'abbreviation-taken' }],
    [{ from: '3/2025' }, { from: 'day' }],
    [{ until: 'nay' }, { until: 'day' }],
    [{ until: '28/2/2025' }, { until: 'order' }],
    [{ successor: 'Ban chuyển đổi số' }, { successor: 'own-successor' }],
    [
      { name: '', from: 'x' },
      { name: 'name-missing', from: 'day' },
    ],
  ])('with %j says what is wrong, field by field', (change, faults) => {
    expect(read(change)).toEqual({ faults });
  });
});
