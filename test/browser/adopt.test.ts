/** Tables of one's own adopted in the host's page, by mouse and by keyboard. */
import type { Frame, Page } from 'puppeteer-core';
import { columnLetters } from '../../src/table/a1';
import type { FixtureCell, TableFixture } from '../fixtures/tables/fixture';
import { TABLES } from '../fixtures/tables/tables';
import { axeViolations } from '../sidebar/open_sidebar';
import { lines, openView } from './discern';
import { select, until } from './host_page';
import { DISCERN, pages } from './pages';

const open = pages(DISCERN, 'for each test');

const press = (frame: Frame, words: string) => frame.locator(`button::-p-text(${words})`).click();
const inWords = async (frame: Frame) => (await lines(frame, 'body'))[0] ?? '';
const saysSoon = (frame: Frame, words: string) => until(async () => (await inWords(frame)).includes(words));

/** Pastes a table at A1, as from another program. */
async function paste(page: Page, { rows }: TableFixture): Promise<void> {
  const text = rows.map((row) => row.map(typed).join('\t')).join('\n');
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await select(page, 'A1');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await select(page, `${columnLetters(12)}20`);
}

function typed(cell: FixtureCell): string {
  if (typeof cell !== 'object') return String(cell);
  return 'formula' in cell ? cell.formula : cell.shown;
}

const tableOf = (words: string): TableFixture => {
  const found = TABLES.find(({ about }) => about.includes(words));
  if (found === undefined) throw new Error(`No table is about ${words}.`);
  return found;
};

/** Tabs through the page until a control whose words begin so has the focus. */
async function tabTo(page: Page, frame: Frame, words: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    const focused = await frame.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return (element?.getAttribute('aria-label') ?? element?.innerText ?? '').trim();
    });
    if (focused.startsWith(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach “${words}”.`);
}

test('by mouse: per cent weights, a Total row and notes; one scale confirmed', async () => {
  await paste(open.page, tableOf('a Total row of SUMPRODUCT'));
  const frame = await openView(open.page, 'Insights', '::-p-text(A table stands here that can be read)');
  expect(await inWords(frame)).toContain('3 criteria and 2 options');
  await press(frame, 'Use your own table');
  await saysSoon(frame, 'Not read: row 5 (a total) and column E (a note).');
  const seen = await inWords(frame);
  expect(seen).toContain('Criteria: rows 2–4, named by column A');
  expect(seen).toContain('Weights: column B (per cent, add up to 100%)');
  expect(seen).toContain('Worst and best: one scale for all, 1 to 5');
  expect(seen).toContain('Options: columns C–D, named by row 1');
  expect(await axeViolations(frame)).toEqual([]);
  await press(frame, 'Use this table');
  await saysSoon(frame, 'Bolt leads Acme by 5 points');
  expect(await inWords(frame)).toContain('Not read: row 5 (a total) and column E (a note).');
});

test('by mouse: what is proposed is corrected by pointing and by a box', async () => {
  await paste(open.page, tableOf('in Portuguese'));
  const frame = await openView(open.page, 'Insights', '::-p-text(A table stands here that can be read)');
  await press(frame, 'Use your own table');
  await saysSoon(frame, 'Options: columns E–F');
  await frame.locator('#part-options summary').click();
  await frame.locator('#options-6').click();
  await saysSoon(frame, 'column F (left out by you)');
  await select(open.page, 'E1:F1');
  await frame.locator('::-p-aria(Use the selection for options)').click();
  await saysSoon(frame, 'Options: columns E–F');
  await frame.locator('#scale-best').fill('200');
  await open.page.keyboard.press('Enter');
  await saysSoon(frame, 'one scale for all, 0 to 200');
  await press(frame, 'Use this table');
  await saysSoon(frame, 'Plano B is ahead by only 1 point');
});

test('by keyboard alone: options down, criteria across', async () => {
  const { page } = open;
  await paste(page, tableOf('weights in the second row'));
  const frame = await openView(page, 'Insights', '::-p-text(A table stands here that can be read)');
  await frame.focus('button');
  await tabTo(page, frame, 'Use your own table');
  await page.keyboard.press('Enter');
  await saysSoon(frame, 'Weights: row 2 (points, add up to 100)');
  await frame.focus('button');
  await tabTo(page, frame, 'Criteria');
  await page.keyboard.press('Enter');
  await tabTo(page, frame, 'Use this table');
  expect(await axeViolations(frame)).toEqual([]);
  await page.keyboard.press('Enter');
  await saysSoon(frame, 'Berta leads Alfa by');
});
