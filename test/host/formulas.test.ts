import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(async () => {
  open = bench();
  await open.script(
    "sheet.getRange('A1:A3').setValues([[''], [5], ['text']]); sheet.getRange('B1').setBackground('red')",
  );
});
afterAll(() => open.standIn.dispose());

describe('a formula gives', () => {
  test.each<[string, string, string | number | boolean | null]>([
    ['nothing for a blank cell', '=A1', null],
    ['nothing for a blank cell that has a look', '=B1', null],
    ['nothing for a blank cell that it finds', '=INDEX(A1:A3; 1)', null],
    ['0 for a blank cell in a sum', '=A1+1', 1],
    ['an error for a sheet that is not there', '=Nowhere!A1', '#VALUE!'],
    ['#NAME? for a function that nobody has', '=NOBODY(1)', '#NAME?'],
    ['#N/A where nothing passes a filter', '=FILTER(A1:A3; A1:A3="x")', '#N/A'],
    ['#ERROR! where it cannot be read', '=SUM(1', '#ERROR!'],
    ['a LET with names', '=LET(a; A2; b; 2; a*b)', 10],
    ['a LAMBDA over cells', '=SUM(MAP(A1:A3; LAMBDA(c; IF(ISNUMBER(c); 1; 0))))', 1],
  ])('%s', async (_claim, formula, expected) => {
    open.user.type('Z1', formula);
    await open.user.settled();
    expect(open.user.read('Z1')).toBe(expected);
  });
});

test('look-ups in computed arrays do not mix up values, nor texts with numbers', async () => {
  await open.script("sheet.getRange('P1:Q4').setValues([['a', 1], ['b', 2], [\"'12\", 3], ['', 4]])");
  const names = 'MAP(P1:P4; LAMBDA(h; h&""))';
  const formulas = ['"b"', '"12"', '"a"', '12', '0'].map(
    (name) =>
      `=IFERROR(XLOOKUP(${name}; ${name.startsWith('"') ? names : 'P1:P3'}; ${name.startsWith('"') ? 'Q1:Q4' : 'Q1:Q3'}); "none")`,
  );
  for (const [index, formula] of formulas.entries()) open.user.type(`R${index + 1}`, formula);
  await open.user.settled();
  expect(open.user.readRange('R1:R5').flat()).toEqual([2, 3, 1, 'none', 'none']);
});

test('a chain of spilled formulas, each of which reads only what the last spilled, is right at once', async () => {
  open.user.type('D1', '={1;2;3}');
  open.user.type('E1', '=MAP(D2:D3; LAMBDA(v; v*10))');
  open.user.type('F1', '=MAP(E2:E2; LAMBDA(v; v+1))');
  open.user.type('G1', '=F1*2');
  await open.user.settled();
  expect(open.user.readRange('D1:G3')).toEqual([
    [1, 20, 31, 62],
    [2, 30, null, null],
    [3, null, null, null],
  ]);
  open.user.type('D1', '={4;5;6}');
  await open.user.settled();
  expect(open.user.read('G1')).toBe(122);
});

test('a spill that shrinks leaves nothing behind', async () => {
  open.user.type('I1', '={1;2;3}');
  open.user.type('J1', '=COUNT(I1:I9)');
  await open.user.settled();
  expect(open.user.read('J1')).toBe(3);
  open.user.type('I1', '={1;2}');
  await open.user.settled();
  expect(open.user.readRange('I1:J3')).toEqual([
    [1, 2],
    [2, null],
    [null, null],
  ]);
});

test('of two results that need the same cell one is #REF!, and gets its place when the other goes', async () => {
  open.user.type('L1', '={1;2}');
  open.user.type('K2', '={5,6}');
  await open.user.settled();
  const blocked = open.user.read('L1') === '#REF!' ? 'L1' : 'K2';
  expect([open.user.read('L1'), open.user.read('K2')].filter((value) => value === '#REF!')).toHaveLength(1);
  open.user.clear(blocked === 'L1' ? 'K2' : 'L1');
  await open.user.settled();
  expect(open.user.read(blocked)).not.toBe('#REF!');
});

test('nothing waits where nothing is to be calculated', async () => {
  await open.user.settled();
  await expect(open.user.settled()).resolves.toBeUndefined();
});
