/** Insights and the gut check in the host's page, on the example, with the real sheet behind them. */
import type { Frame } from 'puppeteer-core';
import { dateInWords } from '../../sidebar/gut/gut';
import { exampleDecision } from '../../src/decision/example';
import { axeViolations } from '../sidebar/open_sidebar';
import {
  inSheet,
  lines,
  onServer,
  openExample,
  openFromHome,
  openView,
  refreshUntil,
  selectedCell,
} from './discern';
import { pressWith, select, shownIn, typeInto, until } from './host_page';
import { DISCERN, pages } from './pages';
import { readsAs } from './reading';

const open = pages(DISCERN, 'for each test');

beforeEach(() => openExample(open.page));

describe('Insights', () => {
  test('says what the sheet says, is axe-clean in the host, and follows a score that is typed', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    expect(await lines(frame, '.options .option-line')).toContain('1 NewCo 77.8');
    expect(await axeViolations(frame)).toEqual([]);
    await readsAs('Insights of the example', frame);

    // NewCo's pay, 230 000 until now, becomes the worst possible: 10 points × 80 / 150 less.
    await typeInto(open.page, 'P9', '150000');
    await frame.locator('h1').click();
    await until(async () => (await lines(frame, '.options .option-line')).includes('1 NewCo 72.5'));
  });

  test('selects the cell of a score that would tip the result', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    await frame.locator('h2::-p-text(What would tip it?)').click();
    await frame.locator(`button::-p-text(“Pay a year” for Old friends' startup)`).click();
    await until(async () => (await selectedCell(open.page)) === 'U9');
  });

  test('writes tried weights by Apply alone', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    await frame.locator('h2::-p-text(What if I weighed differently?)').click();
    await frame.waitForSelector('#what-if-4');
    await frame.focus('#what-if-4');
    await open.page.keyboard.press('End');
    await until(
      async () => (await lines(frame, '.tried li'))[0]?.startsWith('1 Big platform was 6') ?? false,
    );
    expect(await weightsInSheet(frame)).toEqual([20, 20, 15, 20, 10, 10, 5]);

    await frame.locator('button::-p-text(Apply)').click();
    await until(async () => (await frame.$('.footer .buttons')) === null);
    expect(await weightsInSheet(frame)).toEqual([20, 20, 15, 20, 8910, 10, 5]);
  });

  test('gives all former weights back to one Ctrl+Z, and follows on Refresh', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    await typeInto(open.page, 'B5', '30');
    const ranking = async () => (await lines(frame, '.options .option-line')).join('; ');
    await refreshUntil(frame, async () => !(await ranking()).includes('NewCo 77.8'));
    const before = { ranking: await ranking(), totals: await totals() };

    await frame.locator('h2::-p-text(What if I weighed differently?)').click();
    for (const slider of ['#what-if-4', '#what-if-0']) {
      await frame.waitForSelector(slider);
      await frame.focus(slider);
      await open.page.keyboard.press('End');
    }
    await frame.locator('button::-p-text(Apply)').click();
    await until(async () => (await frame.$('.footer .buttons')) === null);
    expect(await weightsInSheet(frame)).not.toEqual([30, 20, 15, 20, 10, 10, 5]);
    expect(await totals()).not.toEqual(before.totals);
    expect(await ranking()).not.toBe(before.ranking);

    await select(open.page, 'A1');
    await pressWith(open.page, 'Control', 'KeyZ');
    await until(async () => (await weightsInSheet(frame))[0] === 30);
    expect(await weightsInSheet(frame)).toEqual([30, 20, 15, 20, 10, 10, 5]);
    await until(async () => `${await totals()}` === `${before.totals}`);
    await refreshUntil(frame, async () => (await ranking()) === before.ranking);

    // The next step back is the note that said what the weights were set for, and then what was typed before.
    for (let step = 0; step < 2; step += 1) {
      await select(open.page, 'A1');
      await pressWith(open.page, 'Control', 'KeyZ');
    }
    await until(async () => (await weightsInSheet(frame))[0] === 20);
  });

  test('does not write over weights that were typed meanwhile', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    await frame.locator('h2::-p-text(What if I weighed differently?)').click();
    await frame.waitForSelector('#what-if-4');
    await frame.focus('#what-if-4');
    await open.page.keyboard.press('End');
    await typeInto(open.page, 'B5', '30');
    await frame.locator('button::-p-text(Apply)').click();
    await frame.waitForSelector('.footer .error');
    expect((await lines(frame, '.footer .error'))[0]).toContain('Nothing was written');
    expect(await weightsInSheet(frame)).toEqual([30, 20, 15, 20, 10, 10, 5]);

    await frame.locator('button::-p-text(Refresh and start over)').click();
    await until(async () => (await lines(frame, 'output[for="what-if-0"]'))[0] === '27.3%');
  });

  test('says so on a sheet without a matrix, and follows back', async () => {
    const frame = await openView(open.page, 'Insights', '.headline');
    await open.page.locator('::-p-text(Sheet1)').click();
    await frame.locator('h1').click();
    await frame.waitForSelector('::-p-text(There is no decision matrix on this sheet.)');
    await open.page.locator('::-p-text(My next role)').click();
    await frame.locator('h1').click();
    await frame.waitForSelector('.headline');
  });
});

test('the gut check keeps a ranking in the sheet and sets it beside the matrix', async () => {
  const frame = await openFromHome(open.page, 'Rank by gut', '#rank-3');
  for (const option of [3, 0, 1, 2, 4, 5, 6]) await frame.locator(`#rank-${option}`).click();
  await frame.locator('button::-p-text(Save my ranking)').click();
  await frame.waitForSelector('.both');
  expect((await lines(frame, '.both tbody tr'))[0]).toBe('Scale-up 2 places lower in the matrix 1 3');
  expect(await inSheet(frame, 'gut')).toEqual({
    ranks: [2, 3, 4, 1, 5, 6, 7],
    date: dateInWords(new Date()),
  });
});

test('covered totals stay covered, here and in the sheet, until the gut check is done', async () => {
  const frame = await openView(open.page, 'Insights', '.headline');
  await onServer(
    frame,
    'createMatrix',
    { ...exampleDecision(), title: 'By gut first' },
    { gutFirst: true, weighting: null },
  );
  await refreshUntil(frame, async () => (await frame.$('button::-p-text(Rank by gut)')) !== null);
  expect((await lines(frame, 'main'))[0]).not.toContain('NewCo');
  expect(await inSheet(frame, 'covered')).toBe(true);

  await frame.locator('button::-p-text(Rank by gut)').click();
  for (const option of [3, 0, 1, 2, 4, 5, 6]) await frame.locator(`#rank-${option}`).click();
  await frame.locator('button::-p-text(Save my ranking)').click();
  await frame.locator('button::-p-text(Insights)').click();
  await frame.waitForSelector('.headline');
  expect(await inSheet(frame, 'covered')).toBe(false);
});

/** The weighted scores as the sheet shows them. */
const totals = async () => (await shownIn(open.page, 'O13:U13'))[0];

const weightsInSheet = async (frame: Frame) =>
  (await inSheet(frame, 'decision')).criteria.map(({ weight }) => weight);
