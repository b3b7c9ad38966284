import type { IndexEntry } from '../../src/appendix';
import { gapsOf } from '../../src/gaps';
import { appendixOf, bound, recordOf, score } from './records';

const transparency: IndexEntry = {
  framework: 'PCI',
  code: '3',
  name: 'Tính minh bạch',
  otherNames: ['Tính minh bạch và tiếp cận thông tin'],
  pillar: '3',
  verified: true,
};
const density: IndexEntry = {
  framework: 'PII',
  code: '4.2.2',
  name: 'Mật độ doanh nghiệp',
  otherNames: [],
  pillar: '4',
  verified: true,
};

function placeOf(name: string, code: string | null, framework: 'PII' | 'PCI' | null) {
  const appendix = appendixOf([
    recordOf({ code, name, baseline: score(6), target: bound('>=', 7) }),
    recordOf({ kind: 'task' }),
  ]);
  const { gaps } = gapsOf(
    { ...appendix, facts: { ...appendix.facts, framework } },
    {
      indices: [transparency, density],
      structure: { known: false, reason: 'weights-unknown' },
      indexScore: null,
      pillarGoals: [],
    },
  );
  return gaps[0]?.place ?? null;
}

describe('the place of an indicator', () => {
  it.each([
    ['by its code', 'Mật độ doanh nghiệp', '4.2.1', 'PII', { code: '4.2.1', group: '4.2', pillar: '4' }],
    ['by its name', 'Mật độ doanh nghiệp', null, 'PII', { code: '4.2.2', group: '4.2', pillar: '4' }],
    [
      'by another name',
      'Tính minh bạch và tiếp cận thông tin',
      null,
      'PCI',
      { code: '3', group: '3', pillar: '3' },
    ],
    ['by its name behind a label', 'Chỉ số thành phần tính minh bạch', null, 'PCI', { code: '3' }],
    ['by its name in quotes', 'Chỉ số “Tính minh bạch”', null, 'PCI', { code: '3' }],
  ] as const)('is known %s', (_, name, code, framework, place) => {
    expect(placeOf(name, code, framework)).toMatchObject(place);
  });

  it.each([
    ['of another index', 'Tính minh bạch', 'PII'],
    ['that nobody knows', 'Tính rõ ràng', 'PCI'],
    ['of no known index', 'Tính minh bạch', null],
  ] as const)('is not known by a name %s', (_, name, framework) => {
    expect(placeOf(name, null, framework)).toBeNull();
  });
});
