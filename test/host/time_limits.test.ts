/** Runs that take too long are stopped, as Google stops them. */
import { type Bench, bench } from './fixture';

const OVER = 'Exceeded maximum execution time';

let open: Bench;
const opened = (...given: Parameters<typeof bench>) => {
  open = bench(...given);
  return open;
};
afterEach(() => open.standIn.dispose());

test.each([
  ['that never ends', 'for (;;) {}'],
  [
    'that catches what it is told',
    'for (;;) { try { sheet.getRange("A1").setValue(1); } catch (error) { sheet; } }',
  ],
  [
    'that is done too late',
    'const began = Date.now(); while (Date.now() < began + 350) {} sheet.getRange("B1");',
  ],
])('a script %s', async (_what, body) => {
  const { script, user } = opened('', { timeLimits: { run: 300 } });
  await expect(script(body)).rejects.toThrow(OVER);
  user.type('C1', '=1+1');
  await user.settled();
  expect(user.read('C1')).toBe(2);
});

test('after six minutes nothing is written any more, also by a script that slept through them', async () => {
  const { script, user } = opened();
  await expect(
    script(`Utilities.sleep(180_000); sheet.getRange('A1').setValue(1);
      Utilities.sleep(180_000); sheet.getRange('A2').setValue(2);`),
  ).rejects.toThrow(OVER);
  expect(user.readRange('A1:A2')).toEqual([[1], [null]]);
});

test('five minutes and some are not too long', async () => {
  const { script } = opened();
  await expect(script('Utilities.sleep(300_000); return sheet.getName()')).resolves.toBe('Sheet1');
});

test('a function for a cell has thirty seconds, and its cell says so', async () => {
  const { user } = opened(
    `
/** @customfunction */
function SLOW(x) { Utilities.sleep(30_001); return x; }
/** @customfunction */
function QUICK(x) { Utilities.sleep(29_000); return x; }
`,
  );
  user.type('A1', '=SLOW(1)');
  user.type('A2', '=QUICK(2)');
  await user.settled();
  expect([user.read('A1'), user.read('A2')]).toEqual(['#ERROR!', 2]);
  expect(user.errorMessage('A1')).toBe(`${OVER} (line 0).`);
});

test('a function for a cell that never ends leaves the others their time', async () => {
  const { user } = opened(
    `
/** @customfunction */
function ENDLESS(x) { for (;;) {} }
/** @customfunction */
function TWICE(x) { return 2 * x; }
`,
    { timeLimits: { short: 2000 } },
  );
  user.type('A1', '=ENDLESS(1)');
  user.type('A2', '=TWICE(2)');
  await user.settled();
  expect([user.read('A1'), user.read('A2')]).toEqual(['#ERROR!', 4]);
});

test('a simple trigger has thirty seconds too', () => {
  const { standIn } = opened('function late() { Utilities.sleep(31_000); SpreadsheetApp.getActive(); }');
  expect(() => standIn.runIn('LIMITED', 'late')).toThrow(OVER);
});
