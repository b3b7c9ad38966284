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
  sheet: 'Cài đặt',
  cell: { row: 0, column: 0 },
  text: `trên ${value} điểm`,
});

const check = (value: number) => {
  const workbook = { ...read(plan004({ withoutSolutions: true })), pillarGoals: [goal(value)] };
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
});
