import { decimalSignOf, toEngineFormula, toShownFormula } from '../../host/engine/formula_text';

describe('where the point is the decimal sign', () => {
  test.each([
    ['a semicolon between arguments is read', '=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['so is a comma', '=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['a semicolon in braces ends a row', '={1;2}', '={1;2}'],
    ['a call inside braces has arguments again', '={SUM(A1;2);3}', '={SUM(A1,2);3}'],
    ['a string keeps its semicolon', '=IF(A1;";";"a""b;")', '=IF(A1,";","a""b;")'],
    ['a sheet name keeps its semicolon', "='a;b''s'!A1+1", "='a;b''s'!A1+1"],
    ['a backslash is not read', '={1\\2}', null],
  ])('%s', (_claim, formula, expected) => {
    expect(toEngineFormula(formula, '.')).toBe(expected);
  });
});

describe('where the comma is the decimal sign', () => {
  test.each([
    ['a semicolon separates arguments', '=ROUND(A1;2)', '=ROUND(A1,2)'],
    ['a comma between arguments is not read', '=ROUND(A1,B1)', null],
    ['a comma between digits is the decimal sign', '=A1*1,5', '=A1*1.5'],
    ['a point between digits is not read', '=A1*1.5', null],
    ['a backslash separates columns', '={1\\2;3\\4}', '={1,2;3,4}'],
  ])('%s', (_claim, formula, expected) => {
    expect(toEngineFormula(formula, ',')).toBe(expected);
  });

  test('getFormula gives the locale back its own signs', () => {
    expect(toShownFormula('=IF(A1>1.5,{1,2;3,4},"a,b")', ',')).toBe('=IF(A1>1,5;{1\\2;3\\4};"a,b")');
  });
});

test.each([
  ['en_US', '.'],
  ['en_GB', '.'],
  ['de_DE', ','],
  ['tr_TR', ','],
  ['ja_JP', '.'],
])('the decimal sign of %s is "%s"', (locale, sign) => {
  expect(decimalSignOf(locale)).toBe(sign);
});
