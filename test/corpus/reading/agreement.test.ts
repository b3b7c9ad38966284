import { agreementOf, precisionAndRecall } from './agreement';
import type { Told } from './told';

const told = (rule: string, place: string): Told => ({ rule, line: `warning  ${rule}  ${place}` });

describe('how findings agree with what was expected', () => {
  const agreement = agreementOf(
    [told('lead-missing', 'A!E5'), told('text-residue', 'A!B5'), told('text-residue', 'A!B6')],
    [told('text-residue', 'A!B5'), told('text-residue', 'A!B5'), told('lead-missing', 'A!E5')],
  );

  it('names what is missing and what nobody expects, a finding told twice among them', () => {
    expect(agreement.missing).toEqual([told('text-residue', 'A!B6')]);
    expect(agreement.unexpected).toEqual([told('text-residue', 'A!B5')]);
  });

  it('tells precision and recall of each rule and of all', () => {
    const [, lead, residue, all] = precisionAndRecall([agreement]).split('\n');
    expect(lead).toMatch(/^lead-missing +1 +1\.000 +1\.000$/);
    expect(residue).toMatch(/^text-residue +2 +0\.500 +0\.500$/);
    expect(all).toMatch(/^all rules +3 +0\.667 +0\.667$/);
  });
});
