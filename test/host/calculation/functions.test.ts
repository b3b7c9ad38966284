import type { CellValue } from '../../../src/host/package';
import { calculated } from './calculated';

const error = (name: string): CellValue => ({ error: name });
const NA: CellValue = { error: '#N/A' };

describe('a function of logic', () => {
  const cells = [[true, 0, 'chữ', null, NA]];
  it.each<[string, CellValue]>([
    ['IF(1,"có","không")', 'có'],
    ['IF(0,"có","không")', 'không'],
    ['IF(0,"có")', false],
    ['IF(1,)', 0],
    ['IF("true",1,2)', 1],
    ['IF("x",1,2)', error('#VALUE!')],
    ['IF(D1,1,2)', 2],
    ['IF(E1,1,2)', NA],
    ['IF(TRUE,1,1/0)', 1],
    ['IFERROR(1/0,"–")', '–'],
    ['IFERROR(5,"–")', 5],
    ['IFERROR(D1,"–")', 0],
    ['AND(TRUE,1)', true],
    ['AND(TRUE,B1)', false],
    ['AND(C1:D1)', error('#VALUE!')],
    ['AND(A1:D1)', false],
    ['AND("x")', error('#VALUE!')],
    ['AND(TRUE,E1)', NA],
    ['OR(FALSE,A1:D1)', true],
    ['OR(FALSE,"TRUE")', true],
    ['OR(B1)', false],
    ['NOT(0)', true],
    ['NOT(E1)', NA],
    ['ISBLANK(D1)', true],
    ['ISBLANK("")', false],
    ['ISNUMBER(B1)', true],
    ['ISNUMBER("5")', false],
    ['ISNUMBER(E1)', false],
    ['ISTEXT(C1)', true],
    ['ISERROR(E1)', true],
    ['ISNA(E1)', true],
    ['ISNA(1/0)', false],
    ['NA()', NA],
    ['TRUE()', true],
    ['FALSE()', false],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a function that sums up', () => {
  const cells = [
    [1, '7', true, null],
    [2, 'chữ', '', NA],
    [4.5, null],
  ];
  it.each<[string, CellValue]>([
    ['SUM(A1:A3)', 7.5],
    ['SUM(A1:C3)', 7.5],
    ['SUM("7",TRUE,1)', 9],
    ['SUM("chữ")', error('#VALUE!')],
    ['SUM(A1:D3)', NA],
    ['SUM(A1,,2)', 3],
    ['COUNT(A1:D3)', 3],
    ['COUNT(1,"7","x",TRUE,1/0)', 3],
    ['COUNTA(A1:D3)', 8],
    ['COUNTA("",1/0)', 2],
    ['COUNTBLANK(A1:D3)', 5],
    ['COUNTBLANK(D:D)', 1_048_575],
    ['AVERAGE(A1:A3)', 2.5],
    ['AVERAGE(B1:B3)', error('#DIV/0!')],
    ['MIN(A1:A3)', 1],
    ['MAX(A1:A3,9)', 9],
    ['MIN(B1:B3)', 0],
    ['MAX(D2)', NA],
    ['SUBTOTAL(9,A1:A3)', 3],
    ['SUBTOTAL(109,A1:A3)', 1],
    ['SUBTOTAL(2,A1:B3)', 2],
    ['SUBTOTAL(3,A1:B3)', 4],
    ['SUBTOTAL(103,A1:B3)', 2],
    ['SUBTOTAL(1,A1:A2)', 1.5],
    ['SUBTOTAL(4,A1:A2)', 2],
    ['SUBTOTAL(5,A1:A2)', 1],
    ['SUBTOTAL(9,D1:D2)', NA],
    ['SUBTOTAL(99,A1)', error('#VALUE!')],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a function with conditions', () => {
  const cells = [
    ['Sở Y tế', 10, 1],
    ['sở y tế', 20, 2],
    ['Sở Tài chính', '20', 4],
    [null, null, 8],
    ['', 0, 16],
    ['Sở*', true, 32],
    [NA, -5, 64],
  ];
  it.each<[string, CellValue]>([
    ['COUNTIF(A1:A7,"Sở Y tế")', 2],
    ['COUNTIF(A1:A7,"Sở*")', 4],
    ['COUNTIF(A1:A7,"Sở~*")', 1],
    ['COUNTIF(A1:A7,"S? Y t?")', 2],
    ['COUNTIF(A1:A7,"")', 2],
    ['COUNTIF(A1:A7,"=")', 1],
    ['COUNTIF(A1:A7,"<>")', 6],
    ['COUNTIF(A1:A7,"<>Sở Y tế")', 5],
    ['COUNTIF(A1:A3,">Sở T")', 3],
    ['COUNTIF(A1:A7,"#N/A")', 1],
    ['COUNTIF(B1:B7,20)', 2],
    ['COUNTIF(B1:B7,"20")', 2],
    ['COUNTIF(B1:B7,">=10")', 2],
    ['COUNTIF(B1:B7,"<0")', 1],
    ['COUNTIF(B1:B7,"<>20")', 5],
    ['COUNTIF(B1:B7,TRUE)', 1],
    ['COUNTIF(B1:B7,A4)', 1],
    ['COUNTIF(B1:B7,">")', 0],
    ['COUNTIF(A:A,"")', 1_048_571],
    ['COUNTIF(5,5)', error('#VALUE!')],
    ['COUNTIFS(A1:A7,"Sở*",B1:B7,">=10")', 2],
    ['COUNTIFS(A1:A7,"Sở*",B1:B6,">=10")', error('#VALUE!')],
    ['COUNTIFS(A1:A7,"Sở*",B1:B7)', error('#VALUE!')],
    ['SUMIF(A1:A7,"Sở Y tế",C1:C7)', 3],
    ['SUMIF(A1:A7,"Sở Y tế",C1)', 3],
    ['SUMIF(C1:C7,">=32")', 96],
    ['SUMIF(A1:A7,"Không có",C1:C7)', 0],
    ['SUMIFS(C1:C7,A1:A7,"Sở*",B1:B7,20)', 6],
    ['SUMIFS(C1:C7,A1:A6,"Sở*")', error('#VALUE!')],
    ['SUMIFS(A1:A7,B1:B7,-5)', NA],
    ['AVERAGEIF(A1:A7,"Sở Y tế",C1:C7)', 1.5],
    ['AVERAGEIFS(C1:C7,A1:A7,"Sở Y tế",B1:B7,">15")', 2],
    ['AVERAGEIFS(C1:C7,A1:A7,"Không có")', error('#DIV/0!')],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a function that looks up', () => {
  const cells = [
    ['a', 10, 30],
    ['B', 20, 20],
    ['c', 30, 10],
    ['d*', 40, true],
  ];
  it.each<[string, CellValue]>([
    ['INDEX(A1:C4,2,3)', 20],
    ['INDEX(B1:B4,3)', 30],
    ['INDEX(A1:C1,2)', 10],
    ['INDEX(A1:C4,5,1)', error('#REF!')],
    ['INDEX(A1:C4,-1,1)', error('#VALUE!')],
    ['SUM(INDEX(A1:C4,0,2))', 100],
    ['SUM(INDEX(A1:C4,2,0))', 40],
    ['MATCH("b",A1:A4,0)', 2],
    ['MATCH("d~*",A1:A4,0)', 4],
    ['MATCH("?",A1:A4,0)', 1],
    ['MATCH("x",A1:A4,0)', NA],
    ['MATCH(25,B1:B4)', 2],
    ['MATCH(25,B1:B4,1)', 2],
    ['MATCH(5,B1:B4)', NA],
    ['MATCH(15,C1:C4,-1)', 2],
    ['MATCH(TRUE,C1:C4,0)', 4],
    ['MATCH("bb",A1:A3)', 2],
    ['MATCH(20,A2:C2,0)', 2],
    ['MATCH(20,A1:C4,0)', NA],
    ['MATCH(1/0,A1:A4,0)', error('#DIV/0!')],
    ['INDEX(B1:B4,MATCH("c",A1:A4,0))', 30],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula, cells)).toEqual(value);
  });
});

describe('a function of numbers and texts', () => {
  it.each<[string, CellValue]>([
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(2.15,1)', 2.2],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-50.55,-2)', -100],
    ['ROUND(1234,-2)', 1200],
    ['ROUND("x",1)', error('#VALUE!')],
    ['ABS(-4)', 4],
    ['ABS(NA())', NA],
    ['LEN("Phú Thọ")', 7],
    ['LEN(12.5)', 4],
    ['LEN(NA())', NA],
    ['TEXT(1234.567,"#,##0.0")', '1,234.6'],
    ['TEXT(0.5,"0%")', '50%'],
    ['TEXT("x","0")', 'x'],
    ['TEXT("12","0.0")', '12.0'],
    ['TEXT(46000,"dd/mm/yyyy")', '09/12/2025'],
    ['TEXT(1,"")', ''],
    ['CONCATENATE("a",1,TRUE)', 'a1TRUE'],
    ['CONCATENATE("a",NA())', NA],
  ])('%s gives %p', (formula, value) => {
    expect(calculated(formula)).toEqual(value);
  });
});
