import type { CellValue } from '../../../src/host/package';
import { holds } from '../../../src/workbench/sheet/conditions';

const expression = (formula: string) => ({ type: 'expression', operator: undefined, formulas: [formula] });
const cellIs = (operator: string, ...formulas: readonly string[]) => ({ type: 'cellIs', operator, formulas });

describe('a conditional format', () => {
  it.each(['LEN("soat:error")>0', 'LEN( "soat:info" ) > 0', 'TRUE', 'TRUE()', '1'])(
    'shows on every cell where its formula is %s',
    (formula) => {
      expect(holds(expression(formula), null)).toBe(true);
    },
  );

  it.each(['FALSE', 'LEN("")>0', 'LEN("ab")>2', '$D2>10', ''])(
    'does not show by the formula "%s"',
    (formula) => {
      expect(holds(expression(formula), 12)).toBe(false);
    },
  );

  it.each<[operator: string, bounds: readonly string[], value: CellValue, shows: boolean]>([
    ['greaterThan', ['20'], 20.34, true],
    ['greaterThan', ['20'], 20, false],
    ['lessThanOrEqual', ['20'], 20, true],
    ['between', ['10', '20'], 15, true],
    ['between', ['10', '20'], 9, false],
    ['notBetween', ['10', '20'], 9, true],
    ['equal', ['"đạt"'], 'Đạt', true],
    ['notEqual', ['"đạt"'], 'Chưa', true],
    ['equal', ['20'], '20', false],
    ['equal', ['$B$1'], 20, false],
    ['equal', ['0'], null, false],
  ])('%s %j on %j: %j', (operator, bounds, value, shows) => {
    expect(holds(cellIs(operator, ...bounds), value)).toBe(shows);
  });
});
