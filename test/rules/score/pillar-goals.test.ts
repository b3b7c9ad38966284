import type { PillarGoal } from '../../../src/appendix';
import { checkWorkbook } from '../../../src/rules';
import { pillarGoalUnreachable } from '../../../src/rules/score/pillar-goal-unreachable';
import { plan004 } from '../../appendix/support/plan-004';
import { read } from '../../support/read';

const goal = (value: number): PillarGoal => ({
  pillar: '2',
  target: {
    goal: { kind: 'bound', op: '>', value, unit: 'point', of: null, down: false },
    also: [],
  },
  baseline: null,
  sheet: 'Phụ lục',
  cell: null,
  text: `trên ${value} điểm`,
});

const check = (value: number, sheet = 'Phụ lục', beside: readonly string[] = []) => {
  const sheets = [plan004({ withoutSolutions: true }), ...beside];
  const workbook = { ...read(sheets), pillarGoals: [{ ...goal(value), sheet }] };
  return checkWorkbook(workbook, { rules: [pillarGoalUnreachable] }).findings;
};

describe('a pillar goal given in the settings', () => {
  it('is found on the appendix itself, in no cell, where it is out of reach', () => {
    expect(check(50)).toMatchObject([
      {
        sheet: 'Phụ lục',
        cells: [],
        row: null,
        params: { pillar: '2', goal: 50, ceiling: { score: 43.12 } },
      },
    ]);
  });

  it('is accepted where the other indicators may carry it', () => {
    expect(check(40)).toEqual([]);
  });

  it('counts for the tables of its sheet alone', () => {
    expect(check(50, 'Biểu khác')).toEqual([]);
  });

  it('stands in place of the goal that the plan states for the pillar', () => {
    const plan = '- Trụ cột 2. Vốn con người (đạt trên 50 điểm, nằm trong top 10 cả nước).';
    expect(check(40, 'Biểu khác', [plan])).toHaveLength(1);
    expect(check(40, 'Phụ lục', [plan])).toEqual([]);
  });
});
