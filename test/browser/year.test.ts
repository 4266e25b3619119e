/** A year of one decision as a person goes through it: options sorted, four rounds, compared, restored, looked at again. */
import type { Frame } from 'puppeteer-core';
import type { OptionsView, RoundsView } from '../../src/api';
import { axeViolations } from '../sidebar/open_sidebar';
import { lines, onServer, openExample, openView } from './discern';
import { insertRowAfter, pasteAndSee, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';
import { recordOn } from './year_steps';

const open = pages(DISCERN, 'once');

// A busy machine takes its time.
jest.setTimeout(120_000);

let frame: Frame;
const press = (words: string) => frame.locator(`button::-p-text(${words})`).click();
const said = async () => (await lines(frame, 'body'))[0] ?? '';
const says = (words: string) => until(async () => (await said()).includes(words));
const why = async () => (await lines(frame, '#why'))[0] ?? '';
/** A number as it is printed: "+12.5", "−3". */
const printed = (text: string | undefined) => Number((text ?? '').replace('−', '-').replace('+', ''));

/** A picture of the first names and weights of the sheet that is drawn. */
const inTheGrid = () =>
  open.page.screenshot({ clip: { x: 60, y: 160, width: 300, height: 180 }, encoding: 'base64' });

test('twelve options are written down and sorted, seven of them those of the matrix', async () => {
  await openExample(open.page);
  frame = await openView(open.page, 'Sort options', '.options-page .primary');
  await press('Make the sheet Options');
  await says('7 options: 7 under real consideration');
  await frame.locator('summary::-p-text(Add options)').click();
  const others = ['Start my own', 'Teach', 'Move abroad', 'Consult alone', 'Retire'];
  await frame.locator('#new-options').fill(others.join('\n'));
  await press('Add to the list');
  await says('Added 5 options.');
  for (const name of others.slice(0, 3)) {
    await frame.select(`select[aria-label="Pool of ${name}"]`, 'future');
    await says(`“${name}” is now in “Future possibilities”.`);
  }
  for (const name of others.slice(3)) {
    await frame.select(`select[aria-label="Pool of ${name}"]`, 'discarded');
    await frame.locator('#discard-reason').fill('Not now.');
    await frame.locator('.discard button::-p-text(Discard)').click();
    await says(`“${name}” is now in “Discarded for now”.`);
  }
  await says('12 options: 7 under real consideration, 3 future possibilities, 2 discarded for now.');
  await open.page.locator('::-p-text(My next role)').click();
});

test('the first round is recorded from the menu, beside the matrix', async () => {
  // In January the current role is ahead of NewCo.
  await pasteAndSee(open.page, 'P5', '1\n1');
  frame = await openView(open.page, 'Record this round', '#record');
  const before = await inTheGrid();
  await recordOn(frame, '2026-01-12', 'First scores', 1);
  await says('Nothing changed.');
  // The matrix is drawn again after the two sheets were made, and none of these in its place.
  await until(async () => (await inTheGrid()) === before);
  expect(await axeViolations(frame)).toEqual([]);
  const { view } = (await onServer(frame, 'readRounds')) as RoundsView;
  const { options } = (await onServer(frame, 'readOptions')) as OptionsView;
  const considered = options.filter(({ pool }) => pool === 'considered');
  expect(view?.decision.options).toEqual(considered.map(({ id, name }) => ({ id, name })));
});

test('the same again is pointed out, with the offer to keep only the note', async () => {
  await frame.locator('#round-note').fill('Slept on it.');
  await press('Record this round');
  await says('Nothing has changed since round 1.');
  await press('Keep only the note');
  await says('The note is kept with round 1.');
});

test('the current role falls, a rival is renamed and passes: the page says so', async () => {
  await typeInto(open.page, 'O8', '1');
  await typeInto(open.page, 'P3', 'NewCo Ltd');
  await pasteAndSee(open.page, 'P5', '5\n4');
  await recordOn(frame, '2026-04-02', 'After the reorganisation', 2);
  await frame.select('#from', '1');
  await says('3 scores and 1 name changed.');
  expect(await why()).toMatch(
    /^Since 12 January 2026 Current role fell .*; NewCo Ltd rose .*\. NewCo Ltd was .* behind and is .* ahead\.$/,
  );
});

test('a criterion is added and a scale stretched: what is printed of the gap adds up', async () => {
  await insertRowAfter(open.page, 11);
  await pasteAndSee(open.page, 'A12', 'Learning\t10');
  await pasteAndSee(open.page, 'D12', '1\t5');
  await pasteAndSee(open.page, 'O12', '2\t3\t4\t2\t3\t4\t2');
  await recordOn(frame, '2026-08-03', 'After the summer', 3);
  await typeInto(open.page, 'E9', '400000');
  await press('Refresh');
  await until(async () => (await why()).startsWith('Since 3 August 2026'));
  await frame.select('#from', '1');
  await says('3 scores, 1 scale, 1 criterion and 1 name changed.');
  await until(async () => (await why()).startsWith('Since 12 January 2026'));
  const rows = await frame.$$eval('table.gap tr', (all) =>
    all.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim()),
    ),
  );
  expect(rows[0]).toEqual([
    ...['Criterion', 'the other fell', 'it rose', 'weights moved', 'scales moved', 'Together'],
  ]);
  expect(rows.map(([first]) => first)).toContain('Learning');
  const numbers = rows.slice(1).map((row) => row.slice(1).map(printed));
  const last = numbers.pop() ?? [];
  last.forEach((whole, at) => {
    expect(numbers.reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBeCloseTo(whole, 6);
  });
  for (const row of [...numbers, last]) {
    expect(row.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(row[row.length - 1] ?? NaN, 6);
  }
  const [, behind, ahead] = /was ([\d.]+)\D+behind and is ([\d.]+)\D+ahead/.exec(await why()) ?? [];
  expect(printed(behind) + printed(ahead)).toBeCloseTo(last[last.length - 1] ?? NaN, 6);
  expect(await axeViolations(frame)).toEqual([]);
});

test('what was decided is kept, and opens beside what is known on its day', async () => {
  await frame.locator('#decided').click();
  await frame.select('#choice', 'NewCo Ltd');
  await frame.locator('#expected').fill('Lead a team within a year.');
  await frame.select('#sure', '80');
  await recordOn(frame, '2026-09-01', 'Decided', 4);
  await says('What you knew on 1 September 2026');
  const then = (await lines(frame, '.decided'))[0] ?? '';
  expect(then).toContain('You decided for NewCo Ltd, 80% sure.');
  expect(then).toContain('Lead a team within a year.');
  expect(then).toContain('Nothing changed since then.');
});

test('a round is built again on a new sheet, which says so', async () => {
  await frame.locator('summary::-p-text(All rounds)').click();
  await frame.locator('button[aria-label="Restore on a new sheet: round 1"]').click();
  await says('stands on the new sheet “My next role (round 1, 12 January 2026)”');
  expect(await shownIn(open.page, 'P3')).toEqual([['NewCo']]);
  const { rounds } = (await onServer(frame, 'readRounds')) as RoundsView;
  expect(rounds.map(({ name }) => name)).toEqual([
    ...['First scores', 'After the reorganisation', 'After the summer', 'Decided', 'Round 1 restored'],
  ]);
});
