/** A year of rounds as a person goes through it: recorded, compared, restored, and a decision looked at again. */
import type { Frame } from 'puppeteer-core';
import { axeViolations } from '../sidebar/open_sidebar';
import { lines, onServer, openExample, openView } from './discern';
import { shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';
import { recordOn } from './year_steps';

const open = pages(DISCERN, 'once');

let frame: Frame;
const press = (words: string) => frame.locator(`button::-p-text(${words})`).click();
const said = async () => (await lines(frame, 'body'))[0] ?? '';
/** A number as it is printed: "+12.5", "−3". */
const printed = (text: string | undefined) => Number((text ?? '').replace('−', '-').replace('+', ''));

test('the first round is recorded from the menu, beside the matrix', async () => {
  await openExample(open.page);
  frame = await openView(open.page, 'Record this round', '#record');
  await recordOn(frame, '2026-01-12', 'First scores', 1);
  expect(await said()).toContain('Nothing changed.');
  expect(await axeViolations(frame)).toEqual([]);
});

test('the same again is pointed out, with the offer to keep only the note', async () => {
  await frame.locator('#round-note').fill('Slept on it.');
  await press('Record this round');
  await until(async () => (await said()).includes('Nothing has changed since round 1.'));
  await press('Keep only the note');
  await until(async () => (await said()).includes('The note is kept with round 1.'));
});

test('the current role falls, a rival is renamed and passes: the page says why, and what it prints adds up', async () => {
  await typeInto(open.page, 'P5', '1');
  await typeInto(open.page, 'P6', '1');
  await typeInto(open.page, 'U3', 'Startup');
  await recordOn(frame, '2026-08-03', 'After the summer', 2);
  await typeInto(open.page, 'O8', '1');
  await typeInto(open.page, 'E9', '400000');
  await press('Refresh');
  await until(
    async () => (await lines(frame, '#why'))[0]?.startsWith('Since 3 August 2026 Current role fell') ?? false,
  );
  await frame.select('#from', '1');
  await until(async () => (await lines(frame, '#why'))[0]?.startsWith('Since 12 January 2026') ?? false);
  expect(await said()).toMatch(/3 scores, 1 scale and 1 name changed\./);
  expect(await frame.$$eval('#rival option', (all) => all.map((option) => option.textContent))).toContain(
    'Startup',
  );
  const rows = await frame.$$eval('table.gap tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
  );
  const numbers = rows.map((row) => row.map(printed));
  const last = numbers.pop() ?? [];
  expect(numbers.length).toBeGreaterThan(1);
  last.forEach((whole, at) => {
    expect(numbers.reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBeCloseTo(whole, 6);
  });
  for (const row of [...numbers, last]) {
    expect(row.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(row[row.length - 1] ?? NaN, 6);
  }
  expect(await axeViolations(frame)).toEqual([]);
});

test('what was decided is kept, and opens beside what is known on its day', async () => {
  await frame.locator('#decided').click();
  await frame.select('#choice', 'Startup');
  await frame.locator('#expected').fill('Lead a team within a year.');
  await frame.select('#sure', '80');
  await recordOn(frame, '2026-09-01', 'Decided', 3);
  await until(async () => (await said()).includes('What you knew on 1 September 2026'));
  const then = (await lines(frame, '.decided'))[0] ?? '';
  expect(then).toContain('You decided for Startup, 80% sure.');
  expect(then).toContain('Lead a team within a year.');
  expect(then).toContain('Nothing changed since then.');
});

test('a round is built again on a new sheet, which says so', async () => {
  await frame.locator('summary::-p-text(All rounds)').click();
  await frame.locator('button[aria-label="Restore on a new sheet: round 1"]').click();
  await until(async () =>
    (await said()).includes('stands on the new sheet “My next role (round 1, 12 January 2026)”'),
  );
  expect(await shownIn(open.page, 'U3')).toEqual([["Old friends' startup"]]);
  const { rounds } = (await onServer(frame, 'readRounds')) as { rounds: { name: string }[] };
  expect(rounds.map(({ name }) => name)).toEqual([
    'First scores',
    'After the summer',
    'Decided',
    'Round 1 restored',
  ]);
});
