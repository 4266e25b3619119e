/** What a person types arrives, however fast, where a rule decides on it too. */
import { choose, select } from './host_page';
import { pressKeys, probe, sidebar, statusShows, valuesIn } from './probe';

const open = probe('once');

beforeAll(async () => {
  await choose(open.page, 'Extensions', 'Probe', 'Ask for scores');
  await statusShows(open.page, /^askForScores/);
  await sidebar(open.page);
});

const TYPED = ['2', '4', '2', '5'];

/** Clears a column of four cells and types down it: a key every so many milliseconds, Enter after each digit. */
async function typeDown(column: string, milliseconds: number): Promise<unknown> {
  const { page } = open;
  const cells = `${column}1:${column}4`;
  await select(page, cells);
  await pressKeys(page, 'Delete');
  expect(await valuesIn(page, cells)).toEqual([[''], [''], [''], ['']]);
  await select(page, `${column}1`);
  for (const key of TYPED.flatMap((digit) => [digit, 'Enter'])) {
    await page.keyboard.press(key as 'Enter');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
  return valuesIn(page, cells);
}

test.each([
  ['50', 'a column with a strict rule', 'B'],
  ['150', 'a column with a strict rule', 'B'],
  ['250', 'a column with a strict rule', 'B'],
  ['50', 'a column without one', 'F'],
])('2, 4, 2, 5 with Enter after each, a key every %s ms: all arrive in %s', async (wait, _where, column) => {
  expect(await typeDown(column, Number(wait))).toEqual(TYPED.map((text) => [text]));
});

test('what the rule refuses is said with its help text and does not stay', async () => {
  const { page } = open;
  await select(page, 'B6');
  await page.keyboard.type('9');
  await pressKeys(page, 'Enter');
  await page.waitForSelector('[role="dialog"] ::-p-text(A number from 1 to 5)');
  await page.locator('[role="dialog"] ::-p-text(OK)').click();
  await page.waitForSelector('[role="dialog"]', { hidden: true });
  expect(await valuesIn(page, 'B6:B7')).toEqual([[''], ['']]);
});
