import type { CellValue } from '../../../src/host/package';
import { calculated } from './calculated';

const error = (name: string): CellValue => ({ error: name });
const cells = [
  [1, 'Sở Y tế', true, null, ''],
  [2, '3', { error: '#N/A' }],
];

describe('an operator', () => {
  it.each<[string, CellValue]>([
    ['1+2*3', 7],
    ['(1+2)*3', 9],
    ['2^3^2', 64],
    ['-2^2', 4],
    ['2^-1', 0.5],
    ['50%', 0.5],
    ['-50%', -0.5],
    ['10-2-3', 5],
    ['8/4/2', 1],
    ['1/0', error('#DIV/0!')],
    ['0^0', error('#NUM!')],
    ['0^-1', error('#DIV/0!')],
    ['(-1)^0.5', error('#NUM!')],
    ['10^308*10', error('#NUM!')],
    ['.5+1.5E1', 15.5],
    ['0-0', 0],
    ['-0', 0],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula)).toEqual(value);
  });

  it.each<[string, CellValue]>([
    ['"3"+1', 4],
    ['" 3 "*1', 3],
    ['"3 điểm"+1', error('#VALUE!')],
    ['TRUE+TRUE', 2],
    ['D1+1', 1],
    ['E1+1', error('#VALUE!')],
    ['B2*A2', 6],
    ['+B1', 'Sở Y tế'],
    ['-B1', error('#VALUE!')],
    ['1&2', '12'],
    ['"a"&D1&TRUE', 'aTRUE'],
    ['1/3&""', '0.333333333333333'],
    ['C2+1/0', error('#N/A')],
    ['1/0+C2', error('#DIV/0!')],
    ['C2&""', error('#N/A')],
    ['#N/A', error('#N/A')],
    ['#ref!+1', error('#REF!')],
    ["'Phụ lục'!#REF!", error('#REF!')],
  ])('takes one kind of value for another: %s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });

  it.each<[string, CellValue]>([
    ['1=1', true],
    ['1<>1', false],
    ['0.1+0.2=0.3', true],
    ['1=1.00001', false],
    ['"SỞ Y TẾ"=B1', true],
    ['"So Y te"=B1', false],
    ['"a"<"B"', true],
    ['"đ"<"e"', true],
    ['D1=0', true],
    ['D1=""', true],
    ['D1=FALSE', true],
    ['D1=D1', true],
    ['"1"=1', false],
    ['"a">1000', true],
    ['FALSE>"z"', true],
    ['TRUE>FALSE', true],
    ['2>=2', true],
    ['2<=1', false],
    ['C2=1', error('#N/A')],
    ['1=C2', error('#N/A')],
  ])('compares numbers before texts before truth values: %s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a reference', () => {
  it.each<[string, CellValue]>([
    ['A1', 1],
    ['$a$2', 2],
    ['D1', 0],
    ['Z99', 0],
    ['A1:A2', error('#VALUE!')],
    ['A1:A9', 0],
    ['SUM(A:A)', 3],
    ['SUM(1:1)', 1],
    ['SUM(A1:B2)', 3],
    ['Chưa_có', error('#NAME?')],
    ['TRUE', true],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a formula beyond the closed set', () => {
  it.each([
    'VLOOKUP(A1,A:B,2)',
    '{1,2}',
    'A1#',
    'SUM((A1,A2))',
    'A1:A2 A2:A3',
    "'[1]Sách'!A1",
    'Một:Ba!A1',
    '@A1:A2',
    'LET(x,1,x)',
    'IF(1)',
    'ROUND(1)',
    'Sở Y tế',
    '1+',
    '(1',
    'SUM(1',
    '',
    'Bảng[[#Khác],[x]]',
    'Bảng[x',
    `${'('.repeat(100)}1${')'.repeat(100)}`,
    `${'-'.repeat(100)}1`,
  ])('is left alone: %s', (formula) => {
    expect(calculated(formula)).toBeUndefined();
  });
});
