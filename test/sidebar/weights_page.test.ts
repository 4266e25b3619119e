/** The four ways of weighting in the wizard as it is shipped, in a real browser at 300 pixels. */
import type { Browser, Page } from 'puppeteer-core';
import { encodeDraft } from '../../sidebar/wizard/draft_text';
import type { WizardState } from '../../sidebar/wizard/state';
import type { Decision } from '../../src/decision/decision';
import { launchBrowser } from '../browser/launch';
import { builtSidebar, FakeServer, openSidebar } from './open_sidebar';
import {
  click,
  errors,
  expectSoundPage,
  focusedId,
  heading,
  plain,
  press,
  pressTimes,
  shares,
  text,
  untilHeading,
} from './sidebar_hands';
import { after } from './wizard_state';

let browser: Browser;
let html: string;
let server: FakeServer;
let page: Page;
let noise: string[];

beforeAll(async () => {
  html = builtSidebar();
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());
beforeEach(() => {
  server = new FakeServer();
});
afterEach(async () => {
  expect(noise).toEqual([]);
  await page.close();
});

/** The wizard at its weights, with these criteria (ids 3, 4, …), the last of which is measured: 60 to 10 min. */
function atWeights(criteria: readonly string[]): WizardState {
  const last = criteria.length + 2;
  return after([
    { type: 'title', text: 'T' },
    { type: 'next' },
    { type: 'paste', list: 'options', text: 'A\nB' },
    { type: 'next' },
    { type: 'paste', list: 'criteria', text: criteria.join('\n') },
    { type: 'kind', id: last, kind: 'measure' },
    { type: 'scale', id: last, part: 'worst', text: '60 min' },
    { type: 'scale', id: last, part: 'best', text: '10' },
    { type: 'next' },
  ]);
}

async function openAtWeights(
  criteria: readonly string[] = ['Pay', 'Growth', 'Balance', 'Commute'],
): Promise<void> {
  server.draft = encodeDraft(atWeights(criteria).draft);
  ({ page, noise } = await openSidebar(browser, html, server));
  await untilHeading(page, 'Weights');
}

const choose = (method: string) => page.select('#weight-method', method);
const order = () => page.$$eval('.place-name bdi', (all) => all.map(({ textContent }) => textContent));

/** Answers the pair on screen, 1 for the first of it, 2 for the second, 3 for both the same, and goes on. */
async function answer(which: 1 | 2 | 3, degree?: string): Promise<void> {
  await page.click(`.pair label:nth-of-type(${which}) input`);
  if (degree !== undefined) await page.select('#pair-degree', degree);
  await click(page, 'Next pair');
}

/** Finishes the wizard; the weights that the server was sent, and how they were set. */
async function created(): Promise<{ weights: number[]; weighting: unknown }> {
  await click(page, 'Next');
  await untilHeading(page, 'Review');
  await click(page, 'Create matrix');
  await untilHeading(page, 'Your matrix is ready');
  const [decision, weighting] = server.callsOf('createMatrix')[0] as [Decision, string];
  return { weights: decision.criteria.map(({ weight }) => weight), weighting: JSON.parse(weighting) };
}

describe('order', () => {
  test('by buttons: shares follow, the focus stays, and the move is told', async () => {
    await openAtWeights();
    await choose('order');
    await expectSoundPage(page);
    expect(await shares(page)).toEqual(['52.1%', '27.1%', '14.6%', '6.3%']);
    await click(page, 'Move Commute up');
    expect(await order()).toEqual(['Pay', 'Growth', 'Commute', 'Balance']);
    expect(plain(await text(page, '.list + .unseen'))).toBe('“Commute” is now 3 of 4.');
    await press(page, 'Enter', 'Enter', 'Enter');
    expect(await order()).toEqual(['Commute', 'Pay', 'Growth', 'Balance']);
    await page.select('#weight-3', 'sum');
    expect(await shares(page)).toEqual(['40%', '30%', '20%', '10%']);
    expect(await created()).toMatchObject({
      weights: [30, 20, 10, 40],
      weighting: {
        method: 'order',
        order: { keys: ['commute', 'pay', 'growth', 'balance'], formula: 'sum' },
      },
    });
  });

  test('by keyboard alone', async () => {
    await openAtWeights();
    await press(page, 'Tab');
    expect(await focusedId(page)).toBe('weight-method');
    await press(page, 'ArrowDown', 'Tab', 'Tab');
    await press(page, 'Enter');
    expect(await order()).toEqual(['Growth', 'Pay', 'Balance', 'Commute']);
  });
});

describe('swing', () => {
  test('names each change by its own anchors, and asks for the one that matters most first', async () => {
    await openAtWeights();
    await choose('swing');
    await expectSoundPage(page);
    expect(plain(await text(page, '[role=radiogroup] label:last-child'))).toContain('from 60 min to 10 min');
    await click(page, 'Next');
    expect(await errors(page)).toEqual(['Choose the change that matters most to you.']);
    expect(await focusedId(page)).toBe('weight-3');
    await press(page, 'ArrowDown');
    expect(await errors(page)).toEqual([]);
    await page.type('#weight-3', '50');
    await page.type('#weight-5', '120');
    await press(page, 'Tab');
    expect(await errors(page)).toEqual([
      'The change that matters most is worth 100. Write at most that, or choose this one above.',
    ]);
    await expectSoundPage(page);
    await page.click('#weight-5', { count: 3 });
    await page.keyboard.type('10');
    expect(await shares(page)).toEqual(['31.3%', '6.3%', '0%']);
    expect(await created()).toMatchObject({
      weights: [50, 100, 10, 0],
      weighting: { method: 'swing', swing: { top: 'growth', points: { pay: '50', balance: '10' } } },
    });
  });
});

describe('pairs', () => {
  test('one comparison at a time, until every criterion is connected', async () => {
    await openAtWeights();
    await choose('pairs');
    await expectSoundPage(page);
    expect(await text(page, '.pair-progress')).toBe('0 of 6 compared');
    await answer(1, '2');
    await answer(3);
    await click(page, 'Next');
    expect(await heading(page)).toBe('Weights');
    expect(await errors(page)).toEqual([
      'Compare more pairs, until every criterion is connected with the others. “Commute” is not compared with any yet.',
    ]);
    await answer(2, '4');
    expect(await errors(page)).toEqual([]);
    await expectSoundPage(page);
    expect(await shares(page)).toEqual(['25%', '12.5%', '12.5%', '50%']);
    expect(await created()).toMatchObject({
      weights: [25, 12.5, 12.5, 50],
      weighting: {
        method: 'pairs',
        pairs: [
          { a: 'pay', b: 'growth', ratio: 2 },
          { a: 'growth', b: 'balance', ratio: 1 },
          { a: 'balance', b: 'commute', ratio: 0.25 },
        ],
      },
    });
  });

  test('the comparison that disagrees most is named with what would fit, and is one click away', async () => {
    await openAtWeights();
    await choose('pairs');
    for (const degree of ['2', '2', '2', '4', '4']) await answer(1, degree);
    expect(plain(await text(page, '.consistency'))).toContain(
      'Your comparisons agree well enough: consistency ratio 0.00',
    );
    await answer(2, '8');
    const words = plain(await text(page, '.consistency'));
    expect(words).toContain('Your comparisons contradict each other more than usual: consistency ratio');
    expect(words).toContain('Furthest from the others: “Commute” matters 8 times as much as “Pay”.');
    await expectSoundPage(page);
    await click(page, 'Look at it again');
    expect(await text(page, '.pair label:nth-of-type(2)')).toContain('Commute');
    expect(
      await page.$eval('.pair label:nth-of-type(2) input', (radio) => (radio as HTMLInputElement).checked),
    ).toBe(true);
    expect(await page.$eval('#pair-degree', (field) => (field as HTMLSelectElement).value)).toBe('8');
    await page.click('.pair label:nth-of-type(1) input');
    await page.select('#pair-degree', '8');
    expect(plain(await text(page, '.consistency'))).toContain('consistency ratio 0.00');
  });

  test('by keyboard alone', async () => {
    await openAtWeights(['Pay', 'Growth', 'Commute']);
    await press(page, 'Tab');
    await pressTimes(page, 'ArrowDown', 3);
    await press(page, 'Tab', 'Space', 'Tab', 'ArrowDown', 'Tab', 'Enter');
    expect(await focusedId(page)).toBe('weight-3');
    await press(page, 'ArrowDown', 'Tab', 'Tab', 'Enter');
    // Growth over Pay by 4 was answered first: choosing the second of the next pair gives Commute 3 over Growth.
    expect(await shares(page)).toEqual(['50%', '12.5%', '37.5%']);
  });

  test('two criteria are one pair, and one needs none', async () => {
    await openAtWeights(['Pay', 'Commute']);
    await choose('pairs');
    await answer(1);
    expect(await shares(page)).toEqual(['75%', '25%']);
    await page.close();
    await openAtWeights(['Commute']);
    await choose('pairs');
    await expectSoundPage(page);
    expect((await created()).weights).toEqual([100]);
  });

  test('with very many criteria another way is asked for', async () => {
    await openAtWeights(Array.from({ length: 31 }, (_, at) => `Criterion ${at}`));
    await choose('pairs');
    await expectSoundPage(page);
    await click(page, 'Next');
    expect(await focusedId(page)).toBe('weight-3');
    expect(await errors(page)).toEqual([
      'Comparing pairs suits up to 30 criteria. Choose another way to set the weights.',
    ]);
  });
});

test('changing the way loses nothing, and shows nothing as wrong before its time', async () => {
  await openAtWeights();
  await page.type('#weight-3', '30');
  await choose('order');
  await click(page, 'Move Growth up');
  await choose('swing');
  await click(page, 'Next');
  expect(await errors(page)).toHaveLength(1);
  await choose('pairs');
  expect(await errors(page)).toEqual([]);
  await answer(1, '7');
  await choose('points');
  expect(await page.$eval('#weight-3', (field) => (field as HTMLInputElement).value)).toBe('30');
  await choose('order');
  expect(await order()).toEqual(['Growth', 'Pay', 'Balance', 'Commute']);
  await choose('pairs');
  expect(await text(page, '.pair-progress')).toBe('1 of 6 compared');
});

test('the way and its answers are there when the sidebar is opened again', async () => {
  await openAtWeights();
  await choose('pairs');
  await answer(1, '7');
  while (!server.draft?.includes('"ratio":7')) await new Promise((resolve) => setTimeout(resolve, 20));
  await page.close();
  ({ page, noise } = await openSidebar(browser, html, server));
  await untilHeading(page, 'Weights');
  expect(await text(page, '.pair-progress')).toBe('1 of 6 compared');
});
