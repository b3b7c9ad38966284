import { makeReader, readSheet } from '../../src/appendix';
import { header, indicators, titles } from '../../scripts/samples/bac-giang-pii-2024';
import { sheetOf } from '../support/sheet-text';
import { reference } from './support/reference';

/** The appendix of plan 004 as a clean table, row 16 torn as in the plan. */
function plan004(): string {
  const rows = indicators.flatMap((each, index) => [
    [
      index + 1,
      `Chỉ số: ${each.code}. ${each.name}`,
      each.score,
      each.goal,
      each.code === '5.2.3' ? 'Sở Thương | Công' : each.lead,
      each.coordinator,
      each.timeline,
    ].join(' | '),
    ...each.solutions.map((solution) => ` | ${solution}`),
  ]);
  return [...titles, header.join(' | '), ...rows].join('\n');
}

describe('the appendix of plan 004', () => {
  const [appendix] = readSheet(sheetOf(plan004()), makeReader(reference)).appendices;

  it('has seventeen records and no solution among them', () => {
    expect(appendix?.records.map(({ indicator }) => indicator?.value.code?.code)).toEqual(
      indicators.map(({ code }) => code),
    );
    expect(appendix?.records.map(({ solutions }) => solutions.length > 0)).toEqual(
      indicators.map(() => true),
    );
  });

  it('gives row 16 back its owner, and moves coordinator and timeline under their columns', () => {
    const torn = appendix?.records[15];
    expect(torn?.lead?.value.named.map(({ name }) => name)).toEqual(['Sở Công Thương']);
    expect(torn?.coordinator?.text).toBe(indicators[15]?.coordinator);
    expect(torn?.timeline?.value).toEqual({ kind: 'ongoing' });
    expect(torn?.repair).toMatchObject({ shift: 1, torn: { whole: 'Sở Công Thương' } });
  });
});
