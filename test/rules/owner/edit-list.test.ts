import { withoutPart, withPart } from '../../../src/rules/owner/edit-list';

describe('a list of owners without one of them', () => {
  it.each([
    ['Sở A, Sở B và các đơn vị liên quan', 'Sở A', 'Sở B và các đơn vị liên quan'],
    ['Sở A, Sở B và các đơn vị liên quan', 'Sở B', 'Sở A và các đơn vị liên quan'],
    ['Sở A; Sở B; Sở C', 'Sở B', 'Sở A; Sở C'],
    ['Sở A\n- Sở B', 'Sở B', 'Sở A'],
    ['- Sở A\n- Sở B\n- Sở C', 'Sở B', '- Sở A\n- Sở C'],
    ['Sở A và Sở B.', 'Sở B', 'Sở A'],
    ['Sở A và các đơn vị liên quan', 'Sở A', 'Các đơn vị liên quan'],
    ['Sở A', 'Sở A', ''],
    ['Sở A', 'Sở B', 'Sở A'],
  ])('%j without %j is %j', (list, part, rest) => {
    expect(withoutPart(list, part)).toBe(rest);
  });
});

describe('a list of owners with another name in one place', () => {
  it('takes the name as it is, signs and all', () => {
    expect(withPart('Sở A, Sở B', 'Sở A', 'Sở $& C')).toBe('Sở $& C, Sở B');
    expect(withPart('Sở A', 'Sở B', 'Sở C')).toBe('Sở A');
  });
});
